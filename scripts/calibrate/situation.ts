import type { Random } from '../../src/lib/random.ts'
import { openDistributions } from '../../src/statistics/distributions.ts'
import { mean } from '../../src/statistics/mean.ts'
import type { PairLogLosses, RankingLogLosses, SampleLogLosses } from '../../src/verdict/log-losses.ts'
import { pairMean } from '../../src/verdict/means.ts'

/** How ln losses come about; deviations are of ln losses. */
export type Situation = Readonly<{
  name: string
  /** Samples of each pair; one number for all of them. */
  n: number | readonly number[]
  /** References. */
  r: number
  /** Each pair's true mean ln loss; the first ought to win. */
  means: readonly number[]
  /** Ratio of losses by which controls are farther than references from samples, and references from each other; below 1 nearer. */
  controlRatio?: number
  controls?: readonly number[]
  /** Whether the metric sees no style: references and controls are alike to it. */
  blind?: boolean
  /** Deviation of a sample, of its residual against one reference, of a reference, of checkpoint × reference. */
  sample?: number
  residual?: number
  reference?: number
  interaction?: number
  /** Of each pair's samples, times `sample`. */
  spreads?: readonly number[]
  /** Degrees of freedom of Student's t, of which samples are then drawn instead of a normal distribution. */
  tails?: number
  /** Prompts, each with samples of its own, and the deviation of checkpoint × prompt. */
  prompts?: number
  promptEffect?: number
  layers?: number
}>

const BASE = -8

/** One ranking that such a situation gives. */
export function simulate(situation: Situation, random: Random): RankingLogLosses {
  const { normal, t } = openDistributions(random)
  const { means, r, blind = false, controlRatio = 3, controls = [2, 2] } = situation
  const {
    sample: deviation = 0.28,
    residual = 0.15,
    reference = 0.3,
    interaction = 0.25,
    tails,
    layers = 5,
  } = situation
  const noise = (): number => (tails === undefined ? normal() : t(tails) / Math.sqrt(tails / (tails - 2)))
  const references = Array.from({ length: r }, () => reference * normal())
  const farther = blind ? 0 : Math.log(controlRatio)
  const controlEffects = controls.map((pictures) => Array.from({ length: pictures }, () => reference * normal()))
  const prompts = situation.prompts ?? 1
  const pairs = means.map((centre, pair): PairLogLosses => {
    const own = references.map(() => interaction * normal())
    const ownControls = controlEffects.map((set) => set.map(() => interaction * normal()))
    const byPrompt = Array.from({ length: prompts }, () => (situation.promptEffect ?? 0) * normal())
    const count = typeof situation.n === 'number' ? situation.n : situation.n[pair]!
    const samples = Array.from({ length: count }, (_, index): SampleLogLosses => {
      const prompt = index % prompts
      const level = BASE + centre + byPrompt[prompt]! + deviation * (situation.spreads?.[pair] ?? 1) * noise()
      const toReferences = references.map((effect, j) => level + effect + own[j]! + residual * normal())
      const toControls = controlEffects.map((set, c) =>
        mean(set.map((effect, q) => level + farther + effect + ownControls[c]![q]! + residual * normal())),
      )
      const total = mean(toReferences)
      // Layers and metrics follow the total, each with a deviation of its own.
      const raters = Array.from({ length: layers + 3 }, (__, rater) => total + (rater === layers ? 0 : 0.05 * normal()))
      return { prompt: String(prompt), seed: undefined, references: toReferences, controls: toControls, raters }
    })
    return { checkpoint: String(pair), samples, withoutLora: [] }
  })
  return {
    lora: 'simulated',
    pairs: pairs.toSorted((a, b) => pairMean(a) - pairMean(b)),
    controlSets: controls.map((pictures, c) => ({ set: String(c), cross: false, pictures })),
    targets: targetsOf(references, controlEffects, { farther, residual, normal }),
    otherMetrics: [],
  }
}

type Noise = Readonly<{ farther: number; residual: number; normal: () => number }>

function targetsOf(
  references: readonly number[],
  controls: readonly (readonly number[])[],
  { farther, residual, normal }: Noise,
) {
  const between = references.map(() => references.map(() => Number.NaN))
  for (const [i, one] of references.entries())
    for (const [j, other] of references.entries())
      if (i < j) between[i]![j] = between[j]![i] = BASE + one + other + residual * normal()
  return {
    between,
    controls: controls.map((set) =>
      references.map((one) => set.map((other) => BASE + farther + one + other + residual * normal())),
    ),
  }
}
