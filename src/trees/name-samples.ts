import pMap from 'p-map'
import { withAxes } from '../config/axes.ts'
import type { Problem } from '../errors.ts'
import type { Notice } from '../lib/notice.ts'
import { byFolder, loraOf, modelOf, NAMELESS, type Naming, type Told, type Untold, type Way } from './naming.ts'
import { composed } from './spellings.ts'
import type { FoundFile } from './tree.ts'

/** A picture by its names as they are shown, and by those before the key `names` gave others: of its path, and of its metadata. */
export type NamedFile = FoundFile & Readonly<{ folders: FoundFile['names']; told: FoundFile['names'] }>

/** Names that nobody chose: no metadata can contradict them. */
export type Unclaimed = Readonly<{ lora?: string | undefined; checkpoint?: string | undefined }>

export type NamedSamples = Readonly<{
  files: readonly NamedFile[]
  unclaimed: Unclaimed
  problems: readonly Problem[]
  notices: readonly Notice[]
}>

type Options = Way &
  Readonly<{
    told: Naming['told']
    /** LoRAs whose references are in a place of their own: where metadata name several LoRAs, the one of these is meant. */
    withReferences: ReadonlySet<string>
    /** Whether a picture whose metadata cannot be read is left out. */
    isUnreadableAllowed: boolean
    /** Nobody can mend a base: what its metadata lack is left out. */
    isBase: boolean
  }>

/** What the metadata of a picture do not tell. */
type Lack = Readonly<{ file: FoundFile; lacks: keyof typeof FIXES }>

type Named = Readonly<{ named: NamedFile; unclaimed: Unclaimed }>

/** Pictures that are read at a time. */
const AT_ONCE = 8

/** Names samples, and asks the metadata of those whose path and configuration do not. */
export async function nameSamples(found: readonly FoundFile[], options: Options): Promise<NamedSamples> {
  const answers = await pMap(found.map(composed), async (file) => nameOne(file, options), { concurrency: AT_ONCE })
  const named = answers.filter((answer) => 'named' in answer)
  const lacks = answers.filter((answer) => 'lacks' in answer)
  const untold = answers.filter((answer) => 'problem' in answer)
  // A name that nobody chose is the same for all.
  const unclaimedIn = (kind: 'lora' | 'checkpoint'): string | undefined =>
    named.find(({ unclaimed }) => unclaimed[kind] !== undefined)?.unclaimed[kind]
  const isLeftOut = ({ unreadable }: Untold): boolean => unreadable && options.isUnreadableAllowed
  return {
    files: named.map((own) => own.named),
    unclaimed: known({ lora: unclaimedIn('lora'), checkpoint: unclaimedIn('checkpoint') }),
    problems: [
      ...untold.filter((own) => !isLeftOut(own)).map(({ subject, problem, fix }) => ({ subject, problem, fix })),
      ...(options.isBase ? [] : lackProblems(lacks, found.length)),
    ],
    notices: untold.filter(isLeftOut).map(({ subject, problem }) => ({
      level: 'warning',
      text: `Left out, because the picture ${problem}.`,
      subjects: [subject],
    })),
  }
}

async function nameOne(file: FoundFile, options: Options): Promise<Named | Lack | Untold> {
  const byPath = { lora: loraOf(file.names, options), model: modelOf(file.names, options) }
  const isKnown = byPath.lora !== undefined && byPath.model !== undefined
  const told = isKnown ? NOTHING : await options.told(file)
  if ('problem' in told) return told
  const checkpoint = told.checkpoint?.normalize('NFC')
  const model = byPath.model ?? (checkpoint === undefined ? undefined : byFolder(checkpoint, options.keys))
  const loras = byPath.lora === undefined ? lorasMeant(told, options) : []
  const isWithoutLora = byPath.lora === undefined && loras.length === 0
  if (model === undefined) return { file, lacks: isWithoutLora ? 'checkpoint and no LoRA' : 'checkpoint' }
  if (byPath.lora === undefined && loras.length !== 1) return { file, lacks: isWithoutLora ? 'LoRA' : 'single LoRA' }
  const lora = byPath.lora ?? byFolder(loras[0]!, options.keys)
  return {
    named: {
      ...file,
      names: { ...file.names, lora: lora.shown, checkpoint: withAxes(model.shown, file.names) },
      folders: known({ lora: byPath.lora?.folder, checkpoint: byPath.model?.folder }),
      told: known({
        lora: byPath.lora === undefined ? lora.folder : undefined,
        checkpoint: byPath.model === undefined ? model.folder : undefined,
      }),
    },
    unclaimed: known({
      lora: lora.isClaimed ? undefined : lora.shown,
      checkpoint: model.isClaimed ? undefined : NAMELESS,
    }),
  }
}

function known(names: Unclaimed): Readonly<{ lora?: string; checkpoint?: string }> {
  return Object.fromEntries(Object.entries(names).filter(([, name]) => name !== undefined))
}

const NOTHING: Told = { checkpoint: undefined, loras: [] }

/** All that the metadata name, or those of them that have references. */
function lorasMeant({ loras }: Told, { keys, withReferences }: Options): readonly string[] {
  const all = [...new Set(loras.map((lora) => lora.normalize('NFC')))]
  const own = all.filter((lora) => withReferences.has(byFolder(lora, keys).shown))
  return own.length > 0 ? own : all
}

const FIXES = {
  'checkpoint and no LoRA':
    'Write `lora: NAME` and `checkpoint: NAME` where all are of one, or put {lora} and {checkpoint} into samples, such as `out/{lora}/{checkpoint}/*`.',
  checkpoint:
    'Write `checkpoint: NAME` where all are of one, or put {checkpoint} into samples, such as `out/{checkpoint}/*`.',
  LoRA: 'Write `lora: NAME` where all are of one, or put {lora} into samples, such as `out/{lora}/*`.',
  'single LoRA':
    'Write `lora: NAME`, put {lora} into samples, or commit references of the one that is meant under its name.',
} as const

function lackProblems(lacks: readonly Lack[], all: number): readonly Problem[] {
  return (['checkpoint and no LoRA', 'checkpoint', 'LoRA', 'single LoRA'] as const).flatMap((what) => {
    const [first, ...others] = lacks.filter((own) => own.lacks === what)
    if (first === undefined) return []
    const named = what === 'single LoRA' ? 'name several LoRAs' : `name no ${what}`
    const suchAs = others.length === 0 ? '' : ', such as this one'
    const problem = `the metadata of ${others.length + 1} of ${all} pictures ${named}${suchAs}`
    return [{ subject: first.file.path, problem, fix: FIXES[what] }]
  })
}
