import { byCheckpoint, partsOf } from '../config/axes.ts'
import type { LayoutName } from '../config/layouts.ts'
import type { Problem } from '../errors.ts'
import { groupBy } from '../lib/group-by.ts'
import type { Notice } from '../lib/notice.ts'
import { byCodePoint } from '../lib/order.ts'
import type { MissingPair } from './missing.ts'
import type { Unclaimed } from './name-samples.ts'
import { NAMELESS } from './naming.ts'
import type { FoundFile, PictureFile } from './tree.ts'

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
  /** Names of samples that nobody chose. */
  unclaimed: Unclaimed
  /** The layout that was found where none was asked for. */
  layout: LayoutName | undefined
  notices: readonly Notice[]
  problems: readonly Problem[]
}>

export function toPairs(files: readonly FoundFile[]): readonly Pair[] {
  const groups = groupBy(files, ({ names }) => JSON.stringify([names.lora ?? '', names.checkpoint ?? '']))
  return [...groups.values()]
    .map((group) => ({
      lora: group[0]!.names.lora ?? '',
      checkpoint: group[0]!.names.checkpoint ?? '',
      samples: group.map(({ names: { prompt, seed }, path, content, read, sidecar }) => ({
        path,
        content,
        read,
        sidecar,
        prompt,
        seed,
      })),
    }))
    .toSorted((a, b) => byCodePoint(a.lora, b.lora) || byCheckpoint(a.checkpoint, b.checkpoint))
}

export function toSets(files: readonly FoundFile[], placeholder: 'lora' | 'control'): readonly PictureSet[] {
  return [...groupBy(files, ({ names }) => names[placeholder] ?? '')]
    .map(([name, group]) => ({ name, pictures: group.map(({ path, content, read }) => ({ path, content, read })) }))
    .toSorted((a, b) => byCodePoint(a.name, b.name))
}

type Named = Pick<Pair, 'lora' | 'checkpoint'>

/**
 * Whether pictures without the LoRA are those of a pair's checkpoint. They serve all LoRAs unless they name one, and what they were made
 * with has no epoch, step or weight unless they name that.
 */
export function servesPair(without: Named, pair: Named): boolean {
  const { model } = partsOf(pair.checkpoint)
  return ['', pair.lora].includes(without.lora) && [pair.checkpoint, model || NAMELESS].includes(without.checkpoint)
}
