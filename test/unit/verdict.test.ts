import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Check, FigureName, Rules } from '../../src/verdict/check.ts'
import { NOTHING_TOLD } from '../../src/verdict/about.ts'
import { judge } from '../../src/verdict/judge.ts'
import type { RankingLogLosses } from '../../src/verdict/log-losses.ts'
import { pairMean } from '../../src/verdict/means.ts'
import { readRankings, verdictFolder as folder } from '../support/rankings.ts'
import { RULES as DEFAULT_RULES } from '../support/rules.ts'

type Expected = Readonly<{
  metric: string
  rankings: Readonly<
    Record<
      string,
      Readonly<{
        top: string
        mean_ln_loss: Readonly<Record<string, number>>
        checks: Readonly<Record<string, string>>
        label: string | null
        numbers: Readonly<Record<string, Readonly<Record<string, unknown>>>>
        a12: Readonly<Record<string, number>> | null
        control_margin_top: Readonly<Record<string, number>> | null
        separation_p_lowest_of_12_seeds: Readonly<Record<string, number>> | null
      }>
    >
  >
}>

const expected = JSON.parse(readFileSync(new URL('expected.json', folder), 'utf8')) as Record<string, Expected>
const RULES: Rules = { ...DEFAULT_RULES, 'settings-declared': true }

const readings = await Promise.all(
  Object.entries(expected).map(async ([file, { metric, rankings }]) => {
    const losses = await readRankings(file, metric)
    return Object.entries(rankings).map(([lora, wanted]) => [`${file} ${lora}`, losses.get(lora)!, wanted] as const)
  }),
)
const cases = readings.flat()

test('there is a case for every file', () => {
  expect(readdirSync(folder).filter((name) => name.endsWith('.csv'))).toHaveLength(Object.keys(expected).length)
})

describe('a second implementation gives the same verdicts', () => {
  test.each(cases)('%s', (_, losses, wanted) => {
    const { label, checks } = judge(losses, NOTHING_TOLD, RULES)
    const statusOf = (name: string): string | undefined => checks.find((check) => check.name === name)?.status
    const figuresOf = (name: string): unknown => treeOf(checks.find((check) => check.name === name)!)

    expect(losses.pairs[0]!.checkpoint).toBe(wanted.top)
    for (const pair of losses.pairs)
      expect(Math.abs(pairMean(pair) - wanted.mean_ln_loss[pair.checkpoint]!)).toBeLessThan(1e-9)
    const statuses = Object.fromEntries(Object.keys(wanted.checks).map((name) => [name, statusOf(name)]))
    expect(statuses).toEqual(wanted.checks)
    expect(wanted.label ?? label).toBe(label)

    const selfTest = wanted.numbers['self-test']
    if (selfTest) expectNumbers(figuresOf('self-test'), selfTest)
    if (wanted.numbers.agreement) expectNumbers(figuresOf('agreement'), wanted.numbers.agreement)
    for (const [set, margin] of Object.entries(wanted.control_margin_top ?? {}))
      expectNumbers(figuresOf('control'), { margin: { [set]: margin } })
    for (const [rival, a12] of Object.entries(wanted.a12 ?? {}))
      expectNumbers(figuresOf('separation'), { a12: { [rival]: a12 } })
  })
})

/** By figure, and then by rival or control where it is of one. */
function treeOf({ figures, by }: Check): Readonly<Record<string, unknown>> {
  const names = [...new Set(by.flatMap((own) => Object.keys(own.figures)))] as FigureName[]
  const named = names.map((name) => [name, Object.fromEntries(by.map((own) => [own.name, own.figures[name]]))])
  return { ...Object.fromEntries(named), ...figures }
}

/** Each wanted number, to rounding; draws are not among them. */
function expectNumbers(actual: unknown, wanted: Readonly<Record<string, unknown>>): void {
  expect(rounded(pick(actual, wanted))).toEqual(rounded(wanted))
}

/** Of a tree what another one has. */
function pick(actual: unknown, wanted: unknown): unknown {
  if (typeof wanted !== 'object' || wanted === null) return actual
  const tree = actual as Record<string, unknown>
  return Object.fromEntries(Object.entries(wanted).map(([name, value]) => [name, pick(tree[name], value)]))
}

function rounded(tree: unknown): unknown {
  return JSON.parse(JSON.stringify(tree), (_, value: unknown) => (typeof value === 'number' ? value.toFixed(9) : value))
}

describe('a verdict', () => {
  const [, losses] = cases.find(([name]) => name.startsWith('06-'))!

  test('does not change when all losses are scaled, or names and orders change', () => {
    const verdict = judge(losses, NOTHING_TOLD, RULES)
    fc.assert(
      fc.property(fc.double({ min: -3, max: 8, noNaN: true }), fc.boolean(), (shift, turn) => {
        const moved = (values: readonly number[]): number[] => values.map((value) => value + shift)
        const ordered = <T>(values: readonly T[]): T[] => (turn ? values.toReversed() : [...values])
        const other: RankingLogLosses = {
          ...losses,
          pairs: losses.pairs.map(({ samples, ...pair }, index) => ({
            ...pair,
            checkpoint: `renamed ${9 - index}`,
            samples: ordered(samples).map((sample) => ({
              ...sample,
              references: ordered(moved(sample.references)),
              controls: ordered(moved(sample.controls)),
              raters: moved(sample.raters),
            })),
          })),
          controlSets: ordered(losses.controlSets),
          targets: {
            between: ordered(losses.targets!.between.map((row) => ordered(moved(row)))),
            controls: ordered(losses.targets!.controls.map((rows) => ordered(rows).map((row) => moved(row)))),
          },
        }
        const again = judge(other, NOTHING_TOLD, RULES)
        expect(again.label).toBe(verdict.label)
        expect(again.checks.map(({ name, status }) => [name, status])).toEqual(
          verdict.checks.map(({ name, status }) => [name, status]),
        )
      }),
      { numRuns: 20 },
    )
  })

  test('of two checkpoints that swap their names is the same with the names swapped', async () => {
    const source = readFileSync(new URL('10-two-checkpoints.csv', folder), 'utf8')
    const swapped = source.replaceAll(/,(?:yesmix|aingdiffusion),/g, (name) =>
      name === ',yesmix,' ? ',aingdiffusion,' : ',yesmix,',
    )
    const file = join(mkdtempSync(join(tmpdir(), 'style-gate-')), 'swapped.csv')
    writeFileSync(file, swapped)
    const before = (await readRankings('10-two-checkpoints.csv', 'gram-mse')).get('two-checkpoints')!
    const after = (await readRankings(file, 'gram-mse')).get('two-checkpoints')!
    expect(before.pairs.map(({ checkpoint }) => checkpoint)).toEqual(['yesmix', 'aingdiffusion'])
    expect(after.pairs.map(({ checkpoint }) => checkpoint)).toEqual(['aingdiffusion', 'yesmix'])
    const [one, other] = [judge(before, NOTHING_TOLD, RULES), judge(after, NOTHING_TOLD, RULES)]
    expect(other.label).toBe(one.label)
    expect(other.pairs).toEqual(one.pairs)
  })

  test('is the same again, to the last digit', () => {
    expect(judge(losses, NOTHING_TOLD, RULES)).toEqual(judge(losses, NOTHING_TOLD, RULES))
  })

  test('with settings unknown is never reliable', () => {
    const verdict = judge(losses, NOTHING_TOLD, { ...RULES, 'settings-declared': false })
    expect(verdict.label).toBe('inconclusive')
    expect(verdict.unmet).toBe('settings')
    expect(verdict.checks.find(({ name }) => name === 'settings')?.status).toBe('unknown')
  })

  test('says how many samples a difference takes, by the degrees of freedom of both pairs together', () => {
    // Each pair has the deviation 1, and they are 2 apart. SciPy: (t.ppf(.975, ν) + t.ppf(.8, ν))·√(2/n) with ν = 2n − 2 is 2.021 for
    // n = 5 and 1.794 for n = 6.
    const pairs = [0, 2].map((level) => ({
      checkpoint: String(level),
      samples: [0, Math.SQRT2].map((value) => ({
        prompt: undefined,
        seed: undefined,
        references: [level + value],
        controls: [],
        raters: [level + value],
      })),
      pictureMeans: [],
      isIndependent: true,
      withoutLora: [],
    }))
    const ranking = {
      lora: 'ink',
      metric: 'gram-mse',
      pairs,
      copied: [],
      controlSets: [],
      targets: undefined,
      otherMetrics: [],
    }
    const power = judge(ranking, NOTHING_TOLD, RULES).checks.find(({ name }) => name === 'power')!
    expect(power.by).toMatchObject([{ name: '2', figures: { needed_n: 6 } }])
  })

  test('says what came out of every check in a sentence', () => {
    for (const [, own] of cases)
      for (const { sentence } of judge(own, NOTHING_TOLD, RULES).checks) expect(sentence).toMatch(/^[A-Z\d`].*\.$/)
  })
})
