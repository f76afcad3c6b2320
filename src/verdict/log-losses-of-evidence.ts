import { METRICS, type Metric } from '../config/words.ts'
import { mean } from '../statistics/mean.ts'
import { auditSettings } from '../settings/audit/audit.ts'
import type { Compared, Comparison, LoraEvidence } from '../evidence/evidence.ts'
import type { Ranking } from './ranking.ts'
import {
  logLoss,
  type PairLogs,
  type PictureLogs,
  type RankingLogs,
  type SampleLogs,
  type TargetLogs,
} from './log-losses.ts'

/** What a verdict rests on, of the evidence of one LoRA and in the order of its ranking. */
export function logsOf(evidence: LoraEvidence, metric: Metric, ranking: Pick<Ranking, 'pairs'>): RankingLogs {
  const controlSets = evidence.targetSets.filter(({ role }) => role === 'control')
  const sets = controlSets.map(({ set }) => set)
  const pairs = ranking.pairs.map(({ checkpoint }): PairLogs => {
    const of = ({ checkpoint: other }: Readonly<{ checkpoint: string }>): boolean => other === checkpoint
    return {
      checkpoint,
      samples: evidence.pairs.find(of)!.samples.map((sample) => sampleLogs(sample, { metric, sets })),
      withoutLora: (evidence.withoutLora.find(of)?.samples ?? []).map((picture) => pictureLogs(picture, metric)),
    }
  })
  return {
    lora: evidence.lora,
    pairs,
    controlSets: controlSets.map(({ set, cross, pictures }) => ({ set, cross, pictures })),
    settings: auditSettings(evidence.lora, evidence.made),
    targets: targetLogs(evidence.references, { metric, sets }),
    otherMetrics: METRICS.filter((other) => other !== metric).map((other) => ({
      metric: other,
      targets: targetLogs(evidence.references, { metric: other, sets }),
    })),
  }
}

type Context = Readonly<{ metric: Metric; sets: readonly string[] }>

function pictureLogs({ prompt, seed, comparisons }: Compared, metric: Metric): PictureLogs {
  return { prompt, seed, references: toReferences(comparisons).map(({ totals }) => logLoss(totals[metric])) }
}

function sampleLogs(sample: Compared, { metric, sets }: Context): SampleLogs {
  const references = toReferences(sample.comparisons)
  const layers = references[0]!.layers ?? []
  return {
    ...pictureLogs(sample, metric),
    controls: sets.map((set) => mean(toSet(sample.comparisons, set).map(({ totals }) => logLoss(totals[metric])))),
    raters: [
      ...layers.map((_, layer) => mean(references.map((reference) => logLoss(reference.layers![layer]!)))),
      ...METRICS.map((name) => mean(references.map(({ totals }) => logLoss(totals[name])))),
    ],
  }
}

function toReferences(comparisons: readonly Comparison[]): readonly Comparison[] {
  return comparisons.filter(({ target }) => target.role === 'reference')
}

function toSet(comparisons: readonly Comparison[], set: string): readonly Comparison[] {
  return comparisons.filter(({ target }) => target.role === 'control' && target.set === set)
}

/** Of references that are each compared with those after it and with every control. */
export function targetLogs(references: readonly Compared[], { metric, sets }: Context): TargetLogs {
  const later = references.map(({ comparisons }) =>
    toReferences(comparisons).map(({ totals }) => logLoss(totals[metric])),
  )
  return {
    between: references.map((_, i) =>
      references.map((__, j) => (i === j ? Number.NaN : later[Math.min(i, j)]![Math.abs(i - j) - 1]!)),
    ),
    controls: sets.map((set) =>
      references.map(({ comparisons }) => toSet(comparisons, set).map(({ totals }) => logLoss(totals[metric]))),
    ),
  }
}
