import { count } from '../../lib/numbers.ts'
import { holm } from '../../statistics/holm.ts'
import { mean } from '../../statistics/mean.ts'
import { randomFor } from '../../lib/random.ts'
import { signFlipTest } from '../../statistics/sign-flip.ts'
import { blockKey } from '../alignment.ts'
import { canonicalPlaces } from '../canonical.ts'
import type { Check, Rules } from '../check.ts'
import { kindAndName } from '../control-names.ts'
import type { RankingLogLosses, SampleLogLosses } from '../log-losses.ts'
import { pictureMean } from '../means.ts'

/** One sample's margin to one control set: positive where the references are nearer. */
type Margin = Readonly<{ value: number; block: string }>

/** What one control set says. */
type Finding = Readonly<{
  set: string
  cross: boolean
  pictures: number
  top: readonly Margin[]
  pooled: readonly Margin[]
  p: number
  pNearer: number
}>

/**
 * Are the samples nearer to the style than to a control? m_psc = mean over control c of ln d(x_ps, c) − Y_ps. Passes when for every c
 * the top pair's margins are significantly above 0 (sign-flip, each sample alone) and at least γ of them are positive; fails when for
 * some c the margins of all pairs, samples of one (prompt, seed) flipping together, are significantly below 0 after Holm, at most 1 − γ
 * of them are positive, and the top pair's own mean is below 0. A cross-control cannot fail a ranking.
 */
export function control({ pairs, controlSets }: RankingLogLosses, { alpha, gamma, seed }: Rules): Check {
  if (controlSets.length === 0)
    return {
      name: 'control',
      status: 'unknown',
      figures: {},
      by: [],
      sentence: 'Without a control nothing shows that the samples are nearer to this style than to any other.',
    }
  const findings = findingsOf(
    pairs.map(({ samples }) => samples),
    controlSets,
    seed,
  )
  const adjusted = holm(findings.map(({ pNearer }) => pNearer))
  const passes = ({ top, p }: Finding): boolean => p < alpha && winRate(top) >= gamma
  const fails = ({ top, pooled }: Finding, c: number): boolean =>
    adjusted[c]! < alpha && 1 - winRate(pooled) >= gamma && mean(top.map(({ value }) => value)) < 0
  const nearer = findings.filter(fails)
  const unmet = findings.filter((finding) => !passes(finding))
  const status = nearer.some(({ cross }) => !cross) ? 'fail' : unmet.length > 0 ? 'weak' : 'pass'
  return {
    name: 'control',
    status,
    figures: {},
    by: figuresOf(findings, adjusted),
    sentence: sentenceOf(status, status === 'fail' ? nearer.filter(({ cross }) => !cross) : unmet, gamma),
  }
}

function findingsOf(
  pairs: readonly (readonly SampleLogLosses[])[],
  controlSets: RankingLogLosses['controlSets'],
  seed: number,
): readonly Finding[] {
  const margins = controlSets.map((_, c) => pairs.map((samples, pair) => samples.map(marginTo(c, pair))))
  const places = canonicalPlaces(margins.map((byPair) => byPair.flat().map(({ value }) => value)))
  return controlSets.map((controlSet, c) => {
    const [top, pooled] = [margins[c]![0]!, margins[c]!.flat()]
    const alone = top.map(({ value }, index) => ({ value, block: index }))
    return {
      ...controlSet,
      top,
      pooled,
      p: signFlipTest(alone, 'greater', randomFor(seed, 'control', places[c]!)).p,
      pNearer: signFlipTest(pooled, 'less', randomFor(seed, 'control nearer', places[c]!)).p,
    }
  })
}

/** A sample without a seed is its own block. */
function marginTo(set: number, pair: number): (sample: SampleLogLosses, index: number) => Margin {
  return (sample, index) => ({
    value: sample.controls[set]! - pictureMean(sample),
    block: sample.seed === undefined ? `${pair} ${index}` : blockKey(sample),
  })
}

/** The share of positive margins, those of 0 by half. */
function winRate(margins: readonly Margin[]): number {
  return mean(margins.map(({ value }) => (value > 0 ? 1 : value === 0 ? 0.5 : 0)))
}

function figuresOf(findings: readonly Finding[], adjusted: readonly number[]): Check['by'] {
  return findings.map(({ set, top, pooled, p }, c) => ({
    name: set,
    figures: {
      margin: mean(top.map(({ value }) => value)),
      win: winRate(top),
      p,
      win_pooled: winRate(pooled),
      p_nearer: adjusted[c]!,
    },
  }))
}

/** More sentences would be a list, and the figures have all. */
const MOST_SETS = 3

function sentenceOf(status: Check['status'], sets: readonly Finding[], gamma: number): string {
  if (status === 'pass') return 'The samples of the first checkpoint are nearer to the references than to any control.'
  const shown = sets.slice(0, MOST_SETS)
  const more = sets.length - shown.length
  const sentences = shown.map((own) =>
    status === 'fail' ? nearerSentence(own, own.pooled, '') : weakSentence(own, gamma),
  )
  return [...sentences, ...(more === 0 ? [] : [`So it is with ${count(more, 'more control')}.`])].join(' ')
}

const OF_FIRST = ' of the first checkpoint'

function weakSentence(own: Finding, gamma: number): string {
  const { top } = own
  const style = countNearer(top)
  if (winRate(top) >= gamma)
    return `${style} of ${count(top.length, 'sample')}${OF_FIRST} ${style === 1 ? 'is' : 'are'} nearer to the style than to ${kindAndName([own])}, which may be chance.`
  if (mean(top.map(({ value }) => value)) < 0) return nearerSentence(own, top, OF_FIRST)
  return `Only ${style} of ${count(top.length, 'sample')}${OF_FIRST} ${style === 1 ? 'is' : 'are'} nearer to the style than to ${kindAndName([own])}.`
}

function nearerSentence(own: Finding, margins: readonly Margin[], whose: string): string {
  const other = margins.length - countNearer(margins)
  const name = kindAndName([own])
  return `${name[0]!.toUpperCase()}${name.slice(1)} is nearer than the style: ${other} of ${count(margins.length, 'sample')}${whose} ${other === 1 ? 'looks' : 'look'} more like it.`
}

function countNearer(margins: readonly Margin[]): number {
  return margins.filter(({ value }) => value > 0).length
}
