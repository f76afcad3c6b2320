import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { CheckName, Figures } from '../../src/verdict/check.ts'
import { judge, type Verdict } from '../../src/verdict/judge.ts'
import { pairMean, pictureMean } from '../../src/verdict/means.ts'
import { pairNumbers } from '../../src/verdict/ranking.ts'
import { NOTHING_TOLD } from '../../src/verdict/about.ts'
import type { Relation } from '../../src/verdict/relation.ts'
import type { PairLogLosses, RankingLogLosses } from '../../src/verdict/log-losses.ts'
import { readRankings, verdictFolder } from '../support/rankings.ts'
import { RULES } from '../support/rules.ts'

// Made by a second implementation of the statistics in NumPy and SciPy; see test/reference/README.md.

type Pair = Readonly<{
  mean_ln_loss: number
  relation: Relation
  style_position: number | null
  margins: Readonly<Record<string, number>>
  worst_margin: number | null
  interval_ln: readonly [number, number] | null
  crossing_rate: number | null
  stability_share: number | null
  smallest_p?: number
  detectable_ratio?: number | null
  needed_n?: number | null
  visible_ratio?: number | null
  more_samples_would_show?: boolean
  rank_interval: readonly [number, number] | 'near a limit' | null
}>

type Wanted = Readonly<{
  order: readonly string[]
  specificity: number | null
  pairs: Readonly<Record<string, Pair>>
}>

const read = (name: string): unknown => JSON.parse(readFileSync(new URL(name, verdictFolder), 'utf8'))
const figures = read('figures.json') as Record<string, Record<string, Wanted>>
const expected = read('expected.json') as Record<string, Readonly<{ metric: string }>>

const files = await Promise.all(
  Object.entries(figures).map(async ([file, wanted]) => {
    const rankings = await readRankings(file, expected[file]!.metric)
    return [...rankings].map(([lora, losses]) => [`${file} ${lora}`, losses, wanted[lora]!] as const)
  }),
)
const cases = files.flat()

test('there are figures for every ranking of the reference files', () => {
  expect(cases).toHaveLength(48)
  expect(Object.keys(figures).toSorted()).toEqual(Object.keys(expected).toSorted())
})

describe('a second implementation gives the same figures', () => {
  test.each(cases)('%s', (_, losses, wanted) => {
    const verdict = judge(losses, NOTHING_TOLD, RULES)
    expect(losses.pairs.map(({ checkpoint }) => checkpoint)).toEqual(wanted.order)
    // With one pair alone there is nothing to be specific against.
    expectNear(verdict.specificity, losses.pairs.length === 1 ? null : wanted.specificity)
    for (const [index, pair] of losses.pairs.entries()) {
      const own = wanted.pairs[pair.checkpoint]!
      expectPair(pair, { own, losses, verdict, index })
      if (index > 0) expectRival(verdict, pair.checkpoint, own)
    }
  })
})

type Context = Readonly<{ own: Pair; losses: RankingLogLosses; verdict: Verdict; index: number }>

function expectPair(pair: PairLogLosses, { own, losses, verdict, index }: Context): void {
  const { relation, stylePosition, worstMargin, crossingRate, rankInterval } = verdict.pairs[index]!
  const means = pair.samples.map(pictureMean)
  const { styleLoss, interval, ratioToBest } = pairNumbers(means, pairMean(losses.pairs[0]!))
  expectNear(pairMean(pair), own.mean_ln_loss)
  expectNear(Math.log(styleLoss), own.mean_ln_loss)
  expectNear(Math.log(ratioToBest), own.mean_ln_loss - pairMean(losses.pairs[0]!))
  expectNear(interval && Math.log(interval.low), own.interval_ln && own.interval_ln[0])
  expectNear(interval && Math.log(interval.high), own.interval_ln && own.interval_ln[1])
  expectNear(stylePosition, own.style_position)
  expectNear(worstMargin && worstMargin.margin, own.worst_margin)
  expectNear(own.margins[worstMargin?.set ?? ''] ?? null, own.worst_margin)
  const margins = index === 0 ? Object.entries(own.margins) : []
  for (const [set, margin] of margins) expectNear(figuresOf(verdict, 'control', set)!.margin, margin)
  expectNear(crossingRate, own.crossing_rate)
  expect(relation).toBe(own.relation)
  // Drawn: the second implementation took 20 000 draws, and says where they are too few for a rank.
  const drawn = rankInterval && [rankInterval.low, rankInterval.high]
  expect(own.rank_interval === 'near a limit' && drawn !== null ? 'near a limit' : drawn).toEqual(own.rank_interval)
}

function expectRival(verdict: Verdict, rival: string, own: Pair): void {
  expectNear(figuresOf(verdict, 'stability', rival)?.stability_share ?? null, own.stability_share)
  expectNear(figuresOf(verdict, 'separation', rival)!.smallest_p, own.smallest_p!)
  expectNear(figuresOf(verdict, 'separation', rival)!.crossing_rate, own.crossing_rate)
  const power = figuresOf(verdict, 'power', rival)!
  expectNear(power.smallest_p, own.smallest_p!)
  expectNear(power.detectable_ratio, own.detectable_ratio!)
  expect(power.needed_n).toBe(own.needed_n)
  expectNear(power.visible_ratio, own.visible_ratio!)
  expect(power.more_samples_would_show ?? null).toBe(
    own.more_samples_would_show === undefined ? null : Number(own.more_samples_would_show),
  )
}

function figuresOf({ checks }: Verdict, check: CheckName, of: string): Figures | undefined {
  return checks.find(({ name }) => name === check)!.by.find(({ name }) => name === of)?.figures
}

/** To 1e-9 relative: both sides compute in float64, and quantiles of two libraries agree to about 1e-12. */
function expectNear(actual: number | null | undefined, wanted: number | null): void {
  const isNear = wanted === null ? actual === null : Math.abs((actual ?? NaN) - wanted) <= 1e-9 * (1 + Math.abs(wanted))
  expect(isNear, `${actual} instead of ${wanted}`).toBe(true)
}
