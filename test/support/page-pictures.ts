import type { Compared, LoraEvidence } from '../../src/evidence/evidence.ts'
import { sampleTable } from '../../src/report/charts/sample-table.ts'
import { choosePictures } from '../../src/report/html/pictures/choose.ts'
import type { Shown } from '../../src/report/html/shown.ts'
import type { Report } from '../../src/report/report.ts'
import type { Scores } from '../../src/scores/schema.ts'
import { SCORES } from './scores.ts'

/** A sample as a test writes it: where it is, what made it, and how far it is from each picture of each set. */
export type Drawn = Readonly<{ path: string; prompt?: string; seed?: string; loss?: number }>

/** A LoRA as a test writes it. */
export type DrawnLora = Readonly<{
  lora: string
  references?: readonly string[]
  controls?: Readonly<Record<string, readonly string[]>>
  pairs: Readonly<Record<string, readonly Drawn[]>>
}>

/** 1 × 1. */
export const WEBP = Buffer.from('UklGRiQAAABXRUJQVlA4IBgAAAAwAQCdASoBAAEAAUAmJaQAA3AA/v02aAA=', 'base64')

/** The pictures of a page that has room for a section of every LoRA. */
export function chosen(report: Report, bytes: number): Shown {
  return choosePictures(
    report,
    report.scores.rankings.map((ranking) => sectionOf(report, ranking)),
    bytes,
  )
}

/** Of a LoRA: its ranking, and what its grid is made of. */
export function sectionOf({ evidence, prompts }: Report, ranking: Scores['rankings'][number]) {
  const own = evidence.loras.find(({ lora }) => lora === ranking.lora)
  return { ranking, table: sampleTable(own!, { ranking, metric: evidence.metric, prompts }) }
}

/** A report of such LoRAs, in which every picture has a thumbnail; checkpoints are ranked as they are written. */
export function reportOf(
  loras: readonly DrawnLora[],
  more: Partial<Report> & { changed?: Partial<Scores> } = {},
): Report {
  const paths = loras.flatMap(({ references = [], controls = {}, pairs }) => [
    ...references,
    ...Object.values(controls).flat(),
    ...Object.values(pairs).flatMap((samples) => samples.map(({ path }) => path)),
  ])
  const { changed = {}, ...rest } = more
  return {
    scores: { ...SCORES, notices: [], rankings: loras.map(rankingOf), ...changed },
    evidence: { metric: 'gram-mse', loras: loras.map(evidenceOf) },
    thumbnails: new Map(paths.map((path) => [path, WEBP])),
    thumbnailsBefore: new Map(),
    prompts: new Map(),
    ...rest,
  }
}

function evidenceOf({ lora, references = ['r'], controls = {}, pairs }: DrawnLora): LoraEvidence {
  const sets = Object.entries(controls)
  const toCompared = ({ path, prompt, seed, loss = 1 }: Drawn): Compared => ({
    path,
    prompt,
    seed,
    comparisons: [
      ...references.map((own) => ({
        target: { path: own, role: 'reference', set: lora } as const,
        totals: { 'gram-mse': loss },
      })),
      ...sets.flatMap(([set, pictures]) =>
        pictures.map((own) => ({ target: { path: own, role: 'control', set } as const, totals: { 'gram-mse': 9 } })),
      ),
    ],
  })
  return {
    lora,
    metrics: ['gram-mse'],
    layers: [],
    targetSets: [
      { role: 'reference', set: lora, cross: false, pictures: references.length },
      ...sets.map(([set, pictures]) => ({ role: 'control', set, cross: false, pictures: pictures.length }) as const),
    ],
    pairs: Object.entries(pairs).map(([checkpoint, samples]) => ({
      checkpoint,
      samples: samples.map(toCompared),
      directionShare: null,
    })),
    withoutLora: [],
    copied: [],
    references: [],
  }
}

function rankingOf({ lora, references = [], pairs }: DrawnLora): Scores['rankings'][number] {
  const [one] = SCORES.rankings
  return {
    ...one!,
    lora,
    reference: references[0] ?? null,
    sideBySide: null,
    pairs: Object.entries(pairs).map(([checkpoint, samples], index) => ({
      ...one!.pairs[0]!,
      checkpoint,
      rank: index + 1,
      n: samples.length,
      examples: {
        best: samples[0]!.path,
        median: samples[(samples.length - 1) >> 1]!.path,
        worst: samples.at(-1)!.path,
      },
    })),
  }
}
