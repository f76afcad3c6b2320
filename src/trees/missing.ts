import type { Template } from '../config/template.ts'
import type { Problem } from '../errors.ts'
import { groupBy } from '../lib/group-by.ts'
import type { Notice } from '../lib/notice.ts'
import { byCodePoint } from '../lib/order.ts'
import { FORMATS, isProblem, nameFile } from './files.ts'
import { kindsOf } from './kinds.ts'
import type { Absent } from './tree.ts'

// A checkpoint must not vanish without its name: without it another one is the best.

/** A pair that has files, or would have, and no picture that could be scored. */
export type MissingPair = Readonly<{ lora: string; checkpoint: string }>

type Missing = Readonly<{ pairs: readonly MissingPair[]; notices: readonly Notice[] }>

type Looked = Readonly<{
  /** Those that have pictures. */
  pairs: readonly MissingPair[]
  /** Files that match the templates and are no pictures. */
  passedOver: readonly string[]
  absent: readonly Absent[]
}>

/** Pairs that the templates of the samples know of and that have no picture, and all that a checkout lacks. */
export function findMissing({ pairs, passedOver, absent }: Looked, samples: readonly Template[]): Missing {
  const isNew = (own: MissingPair): boolean => !pairs.some((other) => nameOf(other) === nameOf(own))
  const others = groupBy(passedOver.filter(isVisible), (path) => keyOf(pairAt(path, samples)))
  const withoutPictures = [...others].flatMap(([key, paths]) => {
    const pair = key === '' ? undefined : pairAt(paths[0]!, samples)
    return pair !== undefined && isNew(pair) ? [{ pair, paths }] : []
  })
  const left = absent.flatMap((own) => pairOf(own, samples) ?? [])
  const all = [...withoutPictures.map(({ pair }) => pair), ...left.filter(isNew)]
  const named = [...new Map(all.map((pair) => [nameOf(pair), pair])).values()]
  return {
    pairs: named.toSorted((a, b) => byCodePoint(a.lora, b.lora) || byCodePoint(a.checkpoint, b.checkpoint)),
    notices: [...formatNotices(withoutPictures), ...absentNotices(absent, samples)],
  }
}

function pairAt(path: string, samples: readonly Template[]): MissingPair | undefined {
  const names = nameFile(path, samples)
  if (isProblem(names) || names.lora === undefined || names.checkpoint === undefined) return undefined
  return { lora: names.lora.normalize('NFC'), checkpoint: names.checkpoint.normalize('NFC') }
}

/** A submodule may be a checkpoint's folder: what would lie in it names the pair. */
function pairOf({ path, why }: Absent, samples: readonly Template[]): MissingPair | undefined {
  return pairAt(why === 'sparse' ? path : `${path}/0.png`, samples)
}

function keyOf(pair: MissingPair | undefined): string {
  return pair === undefined ? '' : nameOf(pair)
}

/** As DESIGN names a pair. */
function nameOf({ lora, checkpoint }: MissingPair): string {
  return `${checkpoint} × ${lora}`
}

/** Editors, notebooks and macOS leave hidden files in folders. */
function isVisible(path: string): boolean {
  return !/(?:^|\/)\./.test(path)
}

function formatNotices(found: readonly Readonly<{ pair: MissingPair; paths: readonly string[] }>[]): readonly Notice[] {
  return found.map(({ pair, paths }) => ({
    level: 'warning',
    text: `Not ranked, because the pair has no picture that can be scored, only ${kindsOf(paths)}. Commit its samples as ${FORMATS}, or exclude the files with a ! line.`,
    subjects: [nameOf(pair)],
  }))
}

function absentNotices(absent: readonly Absent[], samples: readonly Template[]): readonly Notice[] {
  const noticeOf = ({ subject, problem, fix }: Problem, own: readonly Absent[]): Notice => {
    const pairs = own.flatMap((each) => pairOf(each, samples) ?? [])
    const subjects = [...new Set(pairs.map(nameOf))].toSorted(byCodePoint)
    return { level: 'warning', text: `Not scored, because ${subject} ${problem}. ${fix}`, subjects }
  }
  const sparse = sparseProblem(absent)
  return [
    ...(sparse
      ? [
          noticeOf(
            sparse,
            absent.filter(({ why }) => why === 'sparse'),
          ),
        ]
      : []),
    ...absent.filter(({ why }) => why === 'submodule').map((own) => noticeOf(submoduleProblem(own), [own])),
  ]
}

/** What a checkout lacks that was asked to leave files out. */
export function sparseProblem(absent: readonly Absent[]): Problem | undefined {
  const paths = absent.filter(({ why }) => why === 'sparse').map(({ path }) => path)
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
  const sparse = sparseProblem(absent)
  return [...(sparse ? [sparse] : []), ...absent.filter(({ why }) => why === 'submodule').map(submoduleProblem)]
}
