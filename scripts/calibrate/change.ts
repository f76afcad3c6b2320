import type { Random } from '../../src/lib/random.ts'
import { openDistributions } from '../../src/statistics/distributions.ts'
import { mean } from '../../src/statistics/mean.ts'
import type { PairSides, SidePicture } from '../../src/verdict/change/sides.ts'

/** How a pull request comes about; deviations are of ln losses. */
export type ChangeSituation = Readonly<{
  name: string
  /** Changed pairs. */
  pairs?: number
  /** Pictures of each prompt, before and after. */
  before?: readonly number[]
  after?: readonly number[]
  /** How many of the old pictures are made again, and which; all others are kept. Without it all are sampled anew. */
  replaced?: Readonly<{ count: number; which: 'random' | 'worst' | 'best' }>
  /** How many of the best are left out, with nothing new. */
  leftOut?: number
  /** A new picture is made by the seed of an old one: known to the tool or hidden from it. Without it all seeds are others. */
  sameSeeds?: Readonly<{ correlation: number; known: boolean }>
  /** Whether new pictures are of prompts that the base has not. */
  otherPrompts?: boolean
  /** By how much new pictures are farther. */
  ratio?: number
  /** Whether another checkpoint made the new pictures: as good, with a checkpoint × reference of its own. */
  otherCheckpoint?: boolean
  /** Deviation of new samples, times that of old ones. */
  spread?: number
  /** Degrees of freedom of Student's t, of which samples are drawn instead of a normal distribution. */
  tails?: number
  promptEffect?: number
}>

const REFERENCES = 8
const DEVIATIONS = { reference: 0.3, interaction: 0.25, sample: 0.28, residual: 0.15 }
const BASE = -8

/** A picture, and its deviation as a draw of unit variance, which one of the same seed shares in part. */
type Made = Readonly<{ picture: SidePicture; noise: number; prompt: number }>

/** What makes a picture. */
type Making = Readonly<{
  prompt: number
  seed: string | undefined
  noise: number
  level: number
  references: readonly number[]
}>

/** The changed pairs of one pull request. */
export function simulateChange(situation: ChangeSituation, random: Random): readonly PairSides[] {
  const { normal, t } = openDistributions(random)
  const { tails, before = [20], after = [20], sameSeeds, replaced } = situation
  const noise = (): number => (tails === undefined ? normal() : t(tails) / Math.sqrt(tails / (tails - 2)))
  const effects = (deviation: number): number[] => Array.from({ length: REFERENCES }, () => deviation * normal())
  const references = effects(DEVIATIONS.reference)
  const add = (more: readonly number[]): number[] => references.map((value, j) => value + more[j]!)
  let count = 0

  const make = ({ prompt, seed, noise: own, level, references: centres }: Making): Made => {
    const identity = String(count++)
    const losses = centres.map((centre) => BASE + level + centre + DEVIATIONS.residual * normal())
    return {
      picture: { path: identity, identity, prompt: String(prompt), seed, references: losses },
      noise: own,
      prompt,
    }
  }

  const pairOf = (_: unknown, pair: number): PairSides => {
    const interaction = effects(DEVIATIONS.interaction)
    const own = add(interaction)
    const others = situation.otherCheckpoint ? add(effects(DEVIATIONS.interaction)) : own
    const byPrompt = [...before, ...after].map(() => (situation.promptEffect ?? 0) * normal())
    const isKnown = sameSeeds?.known === true
    const old = prompts(before).map((prompt, index) => {
      const value = noise()
      const level = byPrompt[prompt]! + DEVIATIONS.sample * value
      return make({ prompt, seed: isKnown ? String(index) : undefined, noise: value, level, references: own })
    })
    const fresh = (prompt: number, partner: Made | undefined): Made => {
      const r = sameSeeds?.correlation ?? 0
      const value = r * (partner?.noise ?? 0) + Math.sqrt(1 - r * r) * noise()
      const shift = Math.log(situation.ratio ?? 1) + byPrompt[prompt]!
      return make({
        prompt: situation.otherPrompts ? prompt + before.length : prompt,
        seed: isKnown ? partner?.picture.seed : undefined,
        noise: value,
        level: shift + DEVIATIONS.sample * (situation.spread ?? 1) * value,
        references: others,
      })
    }
    const sorted = old.toSorted((a, b) => mean(a.picture.references) - mean(b.picture.references))
    if (situation.leftOut !== undefined) return sides(pair, old, sorted.slice(situation.leftOut))
    if (replaced === undefined)
      return sides(
        pair,
        old,
        prompts(after).map((prompt, index) => fresh(prompt, sameSeeds && old[index])),
      )
    const order = { random: old, worst: sorted.toReversed(), best: sorted }[replaced.which]
    const again = order.slice(0, replaced.count).map((made) => fresh(made.prompt, sameSeeds && made))
    return sides(pair, old, [...order.slice(replaced.count), ...again])
  }
  return Array.from({ length: situation.pairs ?? 1 }, pairOf)
}

/** The prompt of each picture. */
function prompts(counts: readonly number[]): readonly number[] {
  return counts.flatMap((pictures, prompt) => Array.from({ length: pictures }, () => prompt))
}

function sides(pair: number, old: readonly Made[], fresh: readonly Made[]): PairSides {
  const pictures = (made: readonly Made[]): readonly SidePicture[] => made.map(({ picture }) => picture)
  return { lora: 'simulated', checkpoint: String(pair), old: pictures(old), new: pictures(fresh) }
}
