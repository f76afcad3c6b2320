import { shownName } from '../config/folder-names.ts'
import type { Config } from '../config/schema.ts'
import type { Problem } from '../errors.ts'
import { groupBy } from '../lib/group-by.ts'
import type { Notice } from '../lib/notice.ts'
import { byCodePoint } from '../lib/order.ts'
import { FORMATS, isProblem, nameFile } from './files.ts'
import { kindOf } from './kinds.ts'
import type { Absent } from './tree.ts'

// A checkpoint must not vanish without its name: without it another one is the best.

/** A pair that has files, or would have, and no picture that could be scored. */
export type MissingPair = Readonly<{ lora: string; checkpoint: string }>

type Missing = Readonly<{ pairs: readonly MissingPair[]; notices: readonly Notice[] }>

type Looked = Readonly<{
  /** Those that have pictures. */
  pairs: readonly MissingPair[]
  /** LoRAs that have references. */
  loras: readonly string[]
  /** Files that match the templates and are no pictures. */
  passedOver: readonly string[]
  absent: readonly Absent[]
}>

/** Where samples are, and what their folders are called. */
type Where = Readonly<Pick<Config, 'samples' | 'names'>>

/** Pairs that the templates of the samples know of and that have no picture, and all that a checkout lacks. */
export function findMissing({ pairs, loras, passedOver, absent }: Looked, where: Where): Missing {
  const there = new Set(pairs.map(nameOf))
  const known = new Set([...loras, ...pairs.map(({ lora }) => lora)])
  const others = passedOver.filter(mayBeSample).flatMap((path) => {
    const pair = pairAt(path, where)
    return pair !== undefined && known.has(pair.lora) && !there.has(nameOf(pair)) ? [{ pair, path }] : []
  })
  const withoutPictures = [...groupBy(others, ({ pair }) => nameOf(pair)).values()]
  const left = absent.flatMap((own) => pairOf(own, where) ?? []).filter((pair) => !there.has(nameOf(pair)))
  const all = [...withoutPictures.map(([first]) => first!.pair), ...left]
  const named = [...new Map(all.map((pair) => [nameOf(pair), pair])).values()]
  return {
    pairs: named.toSorted((a, b) => byCodePoint(a.lora, b.lora) || byCodePoint(a.checkpoint, b.checkpoint)),
    notices: [...withoutPictures.map(formatNotice), ...absentNotices(absent, where)],
  }
}

function pairAt(path: string, { samples, names }: Where): MissingPair | undefined {
  const own = nameFile(path, samples)
  if (isProblem(own) || own.lora === undefined || own.checkpoint === undefined) return undefined
  const [lora, checkpoint] = [own.lora, own.checkpoint].map((name) => shownName(name.normalize('NFC'), names))
  return { lora: lora!, checkpoint: checkpoint! }
}

/** A submodule may be a checkpoint's folder: what would lie in it names the pair. */
function pairOf({ path, why }: Absent, where: Where): MissingPair | undefined {
  return pairAt(why === 'sparse' ? path : `${path}/0.png`, where)
}

/** As DESIGN names a pair. */
function nameOf({ lora, checkpoint }: MissingPair): string {
  return `${checkpoint} × ${lora}`
}

/** Editors, notebooks and macOS leave hidden files in folders, and people keep captions and notes there. */
function mayBeSample(path: string): boolean {
  return !/(?:^|\/)\./.test(path) && !/\.(?:txt|md|json|ya?ml|csv|caption|html|log|db|ini)$/i.test(path)
}

/** In a message. */
const MOST_KINDS = 5

function formatNotice(found: readonly Readonly<{ pair: MissingPair; path: string }>[]): Notice {
  const kinds = [...new Set(found.map(({ path }) => kindOf(path)))].toSorted(byCodePoint)
  return {
    level: 'warning',
    text: `Not ranked, because the pair has no picture that can be scored, only ${kinds.slice(0, MOST_KINDS).join(', ')}. Commit its samples as ${FORMATS}, or exclude the files with a ! line.`,
    subjects: [nameOf(found[0]!.pair)],
  }
}

function absentNotices(absent: readonly Absent[], where: Where): readonly Notice[] {
  return causesOf(absent).map(({ own, problem: { subject, problem, fix } }) => {
    const pairs = own.flatMap((each) => pairOf(each, where) ?? [])
    const subjects = [...new Set(pairs.map(nameOf))].toSorted(byCodePoint)
    return { level: 'warning', text: `Not scored, because ${subject} ${problem}. ${fix}`, subjects }
  })
}

/** What is wrong with the checkout, and what is absent by it. */
function causesOf(absent: readonly Absent[]): readonly Readonly<{ problem: Problem; own: readonly Absent[] }>[] {
  const [left, submodules] = [absent.filter(isLeftOut), absent.filter((own) => !isLeftOut(own))]
  const sparse = sparseProblem(left)
  return [
    ...(sparse ? [{ problem: sparse, own: left }] : []),
    ...submodules.map((own) => ({ problem: submoduleProblem(own), own: [own] })),
  ]
}

function isLeftOut({ why }: Absent): boolean {
  return why === 'sparse'
}

/** What a checkout lacks that was asked to leave files out. */
export function sparseProblem(absent: readonly Absent[]): Problem | undefined {
  const paths = absent.filter(isLeftOut).map(({ path }) => path)
  if (paths.length === 0) return undefined
  const what = paths.length === 1 ? 'the committed picture' : `${paths.length} committed pictures, such as`
  return {
    subject: 'the checkout',
    problem: `is sparse and lacks ${what} ${paths[0]}`,
    fix: 'Take sparse-checkout from the checkout step, or add the folders of the pictures to it.',
  }
}

function submoduleProblem({ path }: Absent): Problem {
  return {
    subject: path === '' ? 'the working directory' : path,
    problem: 'is a submodule that was not fetched',
    fix: 'Give the checkout step submodules: true.',
  }
}

/** Why there is nothing at all, where the checkout is the reason. */
export function absenceProblems(absent: readonly Absent[]): readonly Problem[] {
  return causesOf(absent).map(({ problem }) => problem)
}
