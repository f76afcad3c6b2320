import { groupBy } from '../lib/group-by.ts'
import { byCodePoint } from '../lib/order.ts'
import type { Config } from '../config/schema.ts'
import type { Problem } from '../errors.ts'
import type { Found, FoundFile, PictureFile, Tree } from './tree.ts'
import { kindsOf } from './kinds.ts'
import { noReference, nothingToScore, sourcesOf } from './nothing-there.ts'
import { absenceProblems, findMissing, type MissingPair } from './missing.ts'
import { idleNameNotices, named, sharedNameProblems } from './named.ts'
import { spellingProblems } from './spellings.ts'
import type { Notice } from '../lib/notice.ts'

/** A sample image of a pair, or a picture of its checkpoint without the LoRA. Prompt and seed are those of its path. */
export type Sample = PictureFile & Readonly<{ prompt: string | undefined; seed: string | undefined }>

export type Pair = Readonly<{ lora: string; checkpoint: string; samples: readonly Sample[] }>

/** Pictures that samples are compared with: the references of a LoRA or a control. */
export type PictureSet = Readonly<{ name: string; pictures: readonly PictureFile[] }>

/** Everything the templates found. Lists are sorted by name, pictures by path. */
export type Collection = Readonly<{
  pairs: readonly Pair[]
  references: readonly PictureSet[]
  controls: readonly PictureSet[]
  /** The LoRA is '' where the pictures serve every LoRA. */
  withoutLora: readonly Pair[]
  /** Of LoRAs that have samples and no reference: they cannot be scored. */
  notScored: readonly Pair[]
  /** Pairs that have no sample that could be scored. */
  missing: readonly MissingPair[]
  notices: readonly Notice[]
  problems: readonly Problem[]
}>

/** The keys that say where pictures are. */
export const TEMPLATES = ['samples', 'references', 'controls', 'samples-without-lora'] as const
export type Templates = Pick<Config, (typeof TEMPLATES)[number] | 'names'>

/** Looks up all four kinds of pictures. Opens none; what is wrong with paths and names, and what is missing, is returned as problems. */
export async function collect(config: Templates, tree: Tree): Promise<Collection> {
  const { collection, found } = await lookUp(config, tree)
  const { passedOver: others } = found[0]!
  const absent = await tree.absent(TEMPLATES.map((key) => config[key]))
  const pairs = [...collection.pairs, ...collection.notScored]
  const loras = collection.references.map(({ name }) => name)
  const missing = findMissing({ pairs, loras, passedOver: others, absent }, config)
  const nothing = nothingToScore(config, collection, others)
  const whatIsNot = nothing.length > 0 && absent.length > 0 ? absenceProblems(absent) : nothing
  // What is missing may be among what could not be taken.
  const bad = collection.problems
  const problems = bad.length > 0 ? bad : [...whatIsNot, ...spellings(found), ...clashes(collection)]
  const notices = [
    ...collection.notices,
    ...idleNameNotices(found, missing.pairs, config.names),
    ...withoutReferences(config, collection),
    ...missing.notices,
  ]
  return { ...collection, missing: missing.pairs, notices, problems }
}

/** The same of a base, which may lack anything and be written in any way: nobody can mend it any more. */
export async function collectBase(config: Templates, tree: Tree): Promise<Collection> {
  const { collection } = await lookUp(config, tree)
  return { ...collection, problems: [...collection.problems, ...clashes(collection)] }
}

async function lookUp(
  config: Templates,
  { find }: Tree,
): Promise<Readonly<{ collection: Collection; found: readonly Found[] }>> {
  const samples = await find(config.samples)
  const references = await find(config.references)
  const controls = await find(config.controls)
  const withoutLora = await find(config['samples-without-lora'])
  const found = [samples, references, controls, withoutLora]
  const { names } = config
  const sets = toSets(named(references, names), 'lora')
  const hasReferences = ({ lora }: Pair): boolean => sets.some(({ name }) => name === lora)
  const pairs = toPairs(named(samples, names))
  const collection = {
    pairs: pairs.filter(hasReferences),
    references: sets,
    controls: toSets(named(controls, names), 'control'),
    withoutLora: toPairs(named(withoutLora, names)),
    notScored: pairs.filter((pair) => !hasReferences(pair)),
    missing: [],
  }
  const problems = [...found.flatMap((part) => part.problems), ...sharedNameProblems(found, names)]
  return { collection: { ...collection, notices: passedOver(found), problems }, found }
}

function spellings(found: readonly Found[]): readonly Problem[] {
  return spellingProblems(found.flatMap(({ files }) => files))
}

function withoutReferences(config: Templates, { notScored }: Pick<Collection, 'notScored'>): readonly Notice[] {
  if (notScored.length === 0) return []
  const text = `Not scored, because no reference of the LoRA matches ${sourcesOf(config.references)}. Commit artworks of its target style there.`
  return [{ level: 'warning', text, subjects: [...new Set(notScored.map(({ lora }) => lora))] }]
}

/** Looks up references and controls alone, of which there must be some. */
export async function collectTargets(config: Templates, { find, absent }: Tree): Promise<Collection> {
  const references = await find(config.references)
  const controls = await find(config.controls)
  const found = [references, controls]
  const collection = {
    pairs: [],
    references: toSets(named(references, config.names), 'lora'),
    controls: toSets(named(controls, config.names), 'control'),
    withoutLora: [],
    notScored: [],
    missing: [],
  }
  const bad = [...found.flatMap((part) => part.problems), ...sharedNameProblems(found, config.names)]
  const isAbsent = absenceProblems(await absent([config.references, config.controls]))
  const isNone = isAbsent.length > 0 ? isAbsent : [noReference(config)]
  const none = collection.references.length === 0 ? isNone : []
  const problems = bad.length > 0 ? bad : [...none, ...spellings(found), ...clashes(collection)]
  return { ...collection, notices: passedOver(found), problems }
}

function toPairs(files: readonly FoundFile[]): readonly Pair[] {
  const groups = groupBy(files, ({ names }) => JSON.stringify([names.lora ?? '', names.checkpoint ?? '']))
  return [...groups.values()]
    .map((group) => ({
      lora: group[0]!.names.lora ?? '',
      checkpoint: group[0]!.names.checkpoint ?? '',
      samples: group.map(({ names: { prompt, seed }, ...file }) => ({ ...file, prompt, seed })),
    }))
    .toSorted((a, b) => byCodePoint(a.lora, b.lora) || byCodePoint(a.checkpoint, b.checkpoint))
}

function toSets(files: readonly FoundFile[], placeholder: 'lora' | 'control'): readonly PictureSet[] {
  return [...groupBy(files, ({ names }) => names[placeholder] ?? '')]
    .map(([name, group]) => ({ name, pictures: group.map(({ path, content, read }) => ({ path, content, read })) }))
    .toSorted((a, b) => byCodePoint(a.name, b.name))
}

type Parts = Pick<Collection, 'pairs' | 'notScored' | 'references' | 'controls'>

/** Names that mean two things. */
function clashes({ pairs, notScored, references, controls }: Parts): readonly Problem[] {
  const scored = [...pairs, ...notScored].map(({ lora }) => lora)
  const loras = new Set([...scored, ...references.map(({ name }) => name)])
  return controls
    .filter(({ name }) => loras.has(name))
    .map(({ name }) => ({
      subject: name,
      problem: 'a control is named like a LoRA',
      fix: 'Rename the control; the references of other LoRAs serve as controls by themselves (cross-controls).',
    }))
}

function passedOver(found: readonly Found[]): readonly Notice[] {
  const paths = found.flatMap((part) => part.passedOver)
  const what = paths.length === 1 ? 'other file was' : 'other files were'
  const text = `${paths.length} ${what} passed over, hidden or no pictures: ${kindsOf(paths)}.`
  return paths.length === 0 ? [] : [{ level: 'notice', text, subjects: [] }]
}
