import type { Notice } from '../lib/notice.ts'
import { type Collection, type Pair, servesPair } from '../trees/collection.ts'
import { copyNotice } from './copy-notice.ts'
import type { Row } from './rows.ts'

/** All that was measured, and what of it counts. */
type Rows = Readonly<{ taken: readonly Row[]; rows: readonly Row[] }>

/** The same, and the paths of contact sheets. */
type Found = Rows & Readonly<{ sheets: readonly string[] }>

/** Pairs whose every sample was left out, and pictures without LoRA that no pair can be held against. */
export function lostPairs({ pairs, withoutLora }: Collection, { taken, rows, sheets }: Found): readonly Notice[] {
  const has = (among: readonly Row[], pair: Pair): boolean =>
    among.some((row) => row.role === 'sample' && row.checkpoint === pair.checkpoint && row.lora === pair.lora)
  const isSheet = new Set(sheets)
  const lost = pairs.filter((pair) => !has(rows, pair))
  const idle = withoutLora.filter((pair) => !rows.some((row) => row.role === 'without-lora' && servesPair(pair, row)))
  return [
    ...lost.map((pair) =>
      pair.samples.every(({ path }) => isSheet.has(path))
        ? notice('Not ranked, because all that the pair has are contact sheets by their metadata.', pair)
        : has(taken, pair)
          ? notice('Not ranked, because every sample of the pair that could be read is a copy of a reference.', pair)
          : notice('Not ranked, because no sample of the pair could be decoded.', pair),
    ),
    ...idle.map((pair) =>
      notice('Pictures without LoRA that serve no pair, because the checkpoint has no samples.', pair),
    ),
  ]
}

function notice(text: string, { lora, checkpoint }: Pair): Notice {
  return { level: 'warning', text, subjects: [lora === '' ? checkpoint : `${checkpoint} × ${lora}`] }
}

/** Samples that are left out, since a copy of a reference says nothing of the checkpoint. */
export function copiedNotices(taken: readonly Row[]): readonly Notice[] {
  const text = 'Left out, because these samples are nearly the same pictures as references.'
  return taken.flatMap(({ seen, copyOf }) => (copyOf === undefined ? [] : [copyNotice(text, seen.path, copyOf)]))
}

/** Checkpoints of which nothing but copies of references was given. */
export function copiedPairs(lora: string, { taken, rows }: Rows): readonly string[] {
  const checkpointsIn = (among: readonly Row[]): ReadonlySet<string> =>
    new Set(among.flatMap((row) => (row.lora === lora && row.role === 'sample' ? [row.checkpoint] : [])))
  const ranked = checkpointsIn(rows)
  return [...checkpointsIn(taken)].filter((checkpoint) => !ranked.has(checkpoint))
}
