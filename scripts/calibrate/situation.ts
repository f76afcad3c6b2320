import type { Compared, LoraEvidence, Target, ToTarget } from '../../src/evidence/evidence.ts'
import { mergeCopies, mergeReferences, type Shown } from '../../src/evidence/merge-copies.ts'
import type { Random } from '../../src/lib/random.ts'
import { openDistributions } from '../../src/statistics/distributions.ts'
import type { RankingLogLosses } from '../../src/verdict/log-losses.ts'
import { toLogLosses } from '../../src/verdict/to-log-losses.ts'

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
  /** How often each picture is there. */
  copies?: Readonly<{
    samples?: number
    references?: number
    controls?: number
    /** Copies of a sample are told by its prompt and seed instead of their looks. */
    bySeed?: boolean
    /** The share of copies that is taken for a picture of its own. */
    missed?: number
  }>
}>

const BASE = -8
/** What saving a picture once more does to its ln losses. */
const COPY = 0.03

/** One ranking that such a situation gives, by the way that measured losses take. */
export function simulate(situation: Situation, random: Random): RankingLogLosses {
  const evidence = simulateEvidence(situation, random)
  const missed = situation.copies?.missed ?? 0
  const shown = new Map([...evidence.shown].filter(() => random.uniform() >= missed))
  const pairs = evidence.pairs.map((pair) => ({ ...pair, samples: mergeCopies(pair.samples, shown) }))
  const targetSets = evidence.targetSets.map((own) => ({
    ...own,
    pictures: evidence.targets.filter(({ set, path }) => set === own.set && !shown.has(path)).length,
  }))
  return toLogLosses(
    { ...evidence, pairs, targetSets, references: mergeReferences(evidence.references, shown) },
    'gram-mse',
  )
}

/** A target, and what it adds to every ln loss. */
type Effect = Readonly<{ target: Target; effect: number }>

function simulateEvidence(
  situation: Situation,
  random: Random,
): LoraEvidence & Readonly<{ shown: Shown; targets: readonly Target[] }> {
  const { normal, t } = openDistributions(random)
  const { means, r, blind = false, controlRatio = 3, controls = [2, 2], layers = 5, copies = {}, tails } = situation
  const { sample: deviation = 0.28, residual = 0.15, reference = 0.3, interaction = 0.25, prompts = 1 } = situation
  const noise = (): number => (tails === undefined ? normal() : t(tails) / Math.sqrt(tails / (tails - 2)))
  const shown = new Map<string, string>()
  const farther = blind ? 0 : Math.log(controlRatio)
  const metrics = ['gram-mse', 'gram-cos', 'moments-cos']
  const rater = (): number => 0.05 * normal()

  /** Each of `count` pictures `times` times, all but the first of them copies. */
  function repeated<T>(count: number, times: number, make: (index: number, copy: number) => T & { path: string }): T[] {
    return Array.from({ length: count }, (_, index) => {
      const all = Array.from({ length: times }, (__, copy) => make(index, copy))
      for (const { path } of all.slice(1)) shown.set(path, all[0]!.path)
      return all
    }).flat()
  }
  function effects(set: string, role: Target['role'], counts: readonly [count: number, times: number]): Effect[] {
    const own = Array.from({ length: counts[0] }, () => (role === 'control' ? farther : 0) + reference * normal())
    return repeated(counts[0], counts[1], (index, copy) => {
      const path = `${set}/${index}-${copy}`
      return { path, target: { path, role, set }, effect: own[index]! + (copy > 0 ? COPY * normal() : 0) }
    })
  }
  const references = effects('simulated', 'reference', [r, copies.references ?? 1])
  const controlSets = controls.map((pictures, c) =>
    effects(`control ${c}`, 'control', [pictures, copies.controls ?? 1]),
  )
  const all = [...references, ...controlSets.flat()]
  const originOf = ({ path }: Target): string => shown.get(path) ?? path

  const pairs = means.map((centre, pair) => {
    const own = new Map(all.map(({ target }) => [target.path, interaction * normal()]))
    const byPrompt = Array.from({ length: prompts }, () => (situation.promptEffect ?? 0) * normal())
    const count = typeof situation.n === 'number' ? situation.n : situation.n[pair]!
    const levels = Array.from({ length: count }, (_, index) => {
      const level = BASE + centre + byPrompt[index % prompts]! + deviation * (situation.spreads?.[pair] ?? 1) * noise()
      return { level, residuals: new Map(all.map(({ target }) => [target.path, residual * normal()])) }
    })
    const samples = repeated(count, copies.samples ?? 1, (index, copy): Compared => {
      const { level, residuals } = levels[index]!
      const saved = copy > 0 ? COPY * normal() : 0
      // Layers and metrics follow the total, each with a deviation of its own.
      const raters = { metrics: [0, rater(), rater()], layers: Array.from({ length: layers }, rater) }
      return {
        path: `${pair}/${index}-${copy}`,
        prompt: String(index % prompts),
        seed: copies.bySeed ? String(index) : undefined,
        comparisons: all.map(({ target, effect }): ToTarget => {
          const origin = originOf(target)
          const loss = level + saved + effect + own.get(origin)! + residuals.get(origin)!
          const totals = Object.fromEntries(metrics.map((name, i) => [name, Math.exp(loss + raters.metrics[i]!)]))
          if (target.role === 'control') return { target, totals }
          return { target, totals, layers: raters.layers.map((own_) => Math.exp(loss + own_)) }
        }),
      }
    })
    return { checkpoint: String(pair), samples, directionShare: null }
  })
  if (copies.bySeed) for (const path of shown.keys()) if (/^\d/.test(path)) shown.delete(path)

  const between = new Map<string, number>()
  const residualOf = (a: Target, b: Target): number => {
    const key = [originOf(a), originOf(b)].toSorted().join(' ')
    const known = between.get(key) ?? residual * normal()
    between.set(key, known)
    return known
  }
  return {
    lora: 'simulated',
    metrics,
    layers: Array.from({ length: layers }, (_, layer) => `layer ${layer}`),
    targetSets: [
      { role: 'reference', set: 'simulated', cross: false, pictures: references.length },
      ...controlSets.map(
        (set, c) => ({ role: 'control', set: `control ${c}`, cross: false, pictures: set.length }) as const,
      ),
    ],
    pairs,
    withoutLora: [],
    copied: [],
    references: references.map((one, index) => ({
      path: one.target.path,
      prompt: undefined,
      seed: undefined,
      comparisons: [...references.slice(index + 1), ...controlSets.flat()].map(({ target, effect }) => ({
        target,
        totals: { 'gram-mse': Math.exp(BASE + one.effect + effect + residualOf(one.target, target)) },
      })),
    })),
    shown,
    targets: all.map(({ target }) => target),
  }
}
