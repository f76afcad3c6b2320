import { byCheckpoint } from '../config/axes.ts'
import type { Config } from '../config/schema.ts'
import type { Problem } from '../errors.ts'
import { groupBy } from '../lib/group-by.ts'
import type { Notice } from '../lib/notice.ts'
import { byCodePoint } from '../lib/order.ts'
import { pictureKind, WEB_KINDS } from '../lib/signatures.ts'
import { FORMATS, isOfSystem, isProblem, nameFile } from './files.ts'
import { kindOf } from './kinds.ts'
import { pairByPath, type Way } from './naming.ts'
import type { Absent, OtherFile } from './tree.ts'

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
  others: readonly OtherFile[]
  /** Pictures that are contact sheets by their names. */
  sheets: readonly Readonly<{ path: string }>[]
  absent: readonly Absent[]
}>

/** Where samples are, and what names them. */
type Where = Readonly<Pick<Config, 'samples'> & { way: Way }>

/** Files whose first bytes are read, of each pair. */
const MOST_READ = 20

/** Pairs that the templates of the samples know of and that have no picture, and all that a checkout lacks. */
export async function findMissing({ pairs, loras, others, sheets, absent }: Looked, where: Where): Promise<Missing> {
  const there = new Set(pairs.map(nameOf))
  const known = new Set([...loras, ...pairs.map(({ lora }) => lora)])
  const lacking = <File extends Readonly<{ path: string }>>(files: readonly File[]): readonly Lacking<File>[] => {
    const found = files.flatMap((file) => {
      const pair = pairAt(file.path, where)
      return pair !== undefined && known.has(pair.lora) && !there.has(nameOf(pair)) ? [{ pair, file }] : []
    })
    return [...groupBy(found, ({ pair }) => nameOf(pair)).values()].map((own) => ({
      pair: own[0]!.pair,
      files: own.map(({ file }) => file),
    }))
  }
  const ofOthers = lacking(others.filter(mayBeSample))
  const ofSheets = lacking(sheets)
  const left = absent.flatMap((own) => pairOf(own, where) ?? []).filter((pair) => !there.has(nameOf(pair)))
  const all = [...[...ofOthers, ...ofSheets].map(({ pair }) => pair), ...left]
  const named = [...new Map(all.map((pair) => [nameOf(pair), pair])).values()]
  return {
    pairs: named.toSorted((a, b) => byCodePoint(a.lora, b.lora) || byCheckpoint(a.checkpoint, b.checkpoint)),
    notices: [
      ...(await Promise.all(ofOthers.map(formatNotice))),
      ...sheetNotices(ofSheets),
      ...absentNotices(absent, where),
    ],
  }
}

/** A pair without a picture that can be scored, and what it has instead. */
type Lacking<File> = Readonly<{ pair: MissingPair; files: readonly File[] }>

function pairAt(path: string, { samples, way }: Where): MissingPair | undefined {
  const own = nameFile(path.normalize('NFC'), samples)
  return isProblem(own) ? undefined : pairByPath(own, way)
}

/** A submodule may be a checkpoint's folder: what would lie in it names the pair. */
function pairOf({ path, why }: Absent, where: Where): MissingPair | undefined {
  const paths = why === 'sparse' ? [path] : where.samples.map((template) => pathBelow(path, template))
  return paths.map((own) => pairAt(own, where)).find((pair) => pair !== undefined)
}

/** A path in a folder that a template may match. */
function pathBelow(folder: string, { segments }: Config['samples'][number]): string {
  const names = segments.slice(folder.split('/').length).map((name) => name.replaceAll(/\{.*?\}|\*+|\?|\[.*?\]/g, '0'))
  return [folder, ...names].join('/')
}

/** As DESIGN names a pair. */
function nameOf({ lora, checkpoint }: MissingPair): string {
  return `${checkpoint} × ${lora}`
}

/** Editors, notebooks and systems leave files in folders, and people keep captions and notes there. */
function mayBeSample({ path }: OtherFile): boolean {
  const isNote = /\.(?:txt|md|json|jsonl|ya?ml|csv|caption|html|log|db|ini)$/i.test(path)
  return !isNote && !isOfSystem(path) && !/(?:^|\/)\./.test(path)
}

/** In a message. */
const MOST_KINDS = 5

async function formatNotice({ pair, files }: Lacking<OtherFile>): Promise<Notice> {
  const read = files.slice(0, MOST_READ)
  const named = await Promise.all(read.map(async ({ path, start }) => kindName(pictureKind(await start()), path)))
  const kinds = [...new Set(named)].toSorted(byCodePoint)
  return {
    level: 'warning',
    text: `Not ranked, because the pair has no picture that can be scored, only ${kinds.slice(0, MOST_KINDS).join(', ')}, which is not read. Save its samples as ${FORMATS}, or exclude the files with a ! line.`,
    subjects: [nameOf(pair)],
  }
}

/** `BMP`, `JPEG under another ending`, or the ending of what is no picture by its bytes. */
function kindName(kind: string | undefined, path: string): string {
  if (kind === undefined) return kindOf(path)
  return WEB_KINDS.includes(kind) ? `${kind} under another ending` : kind
}

function sheetNotices(found: readonly Lacking<unknown>[]): readonly Notice[] {
  if (found.length === 0) return []
  const text =
    'Not ranked, because all that the pair has are contact sheets by their names. Commit the single pictures.'
  return [{ level: 'warning', text, subjects: found.map(({ pair }) => nameOf(pair)) }]
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
