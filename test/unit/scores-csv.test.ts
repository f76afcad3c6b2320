import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { METRICS } from '../../src/config/words.ts'
import type { Compared, Evidence, LoraEvidence, Target, TargetSet, ToTarget } from '../../src/evidence/evidence.ts'
import { readEvidence } from '../../src/evidence/scores-csv/read.ts'
import { csvParts } from '../../src/evidence/scores-csv/write.ts'
import { byCodePoint } from '../../src/lib/order.ts'

const file = join(mkdtempSync(join(tmpdir(), 'style-gate-csv-')), 'scores.csv')

async function writtenAndRead(evidence: Evidence, change = (text: string): string => text): Promise<Evidence> {
  writeFileSync(file, change([...csvParts(evidence)].join('')))
  const cross = new Map(evidence.loras.map(({ lora, targetSets }) => [lora, targetSets]))
  const isCross = (lora: string, set: string): boolean => cross.get(lora)!.some((own) => own.set === set && own.cross)
  return readEvidence(file, { metric: evidence.metric, isCross })
}

/** What a spreadsheet, a parser or JavaScript could trip over. */
const name = fc.oneof(
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 8 }),
  fc.constantFrom(
    '=1+2',
    "'quoted",
    '"',
    'a,b',
    'a\nb',
    'a\r\nb',
    '-1',
    '@x',
    'a;=1+2;b',
    'a;\'"=1+2";b',
    'a;"=1+2;b',
    'a; =1+2;b',
    'a\t=1+2',
    'a\n=1+2\nb',
    '__proto__',
    'constructor',
    'total',
    'p',
    ' x ',
  ),
)
// A line end alone is what csv readers differ about.
const names = (min: number, max: number) =>
  fc.uniqueArray(
    name.filter((text) => !/^[\r\n]|\r(?!\n)/.test(text)),
    { minLength: min, maxLength: max },
  )
const value = fc.double({ min: 0, max: 1e12, noNaN: true, noDefaultInfinity: true }).map((number) => number + 0)

type Shape = Readonly<{
  lora: string
  layers: readonly string[]
  targets: readonly (readonly string[])[]
  sets: readonly string[]
  crossSets: number
  pairs: readonly string[]
  samples: readonly string[]
  without: boolean
  values: readonly number[]
  keyed: boolean
}>

/** Evidence as a run makes it. Numbers come in turn from a list. */
function evidenceOf({
  lora,
  layers,
  targets,
  sets,
  crossSets,
  pairs,
  samples,
  without,
  values,
  keyed,
}: Shape): LoraEvidence {
  let next = 0
  const number = (): number => values[next++ % values.length]!
  const sorted = (list: readonly string[]): readonly string[] => list.toSorted(byCodePoint)
  const [own, ...others] = targets
  const controls = sets.map((set, index) => ({ set, cross: index < crossSets, paths: others[index]! }))
  const ordered = controls.toSorted((a, b) => Number(b.cross) - Number(a.cross) || byCodePoint(a.set, b.set))
  const references = sorted(own!).map((path): Target => ({ path, role: 'reference', set: lora }))
  const controlTargets = ordered.flatMap(({ set, paths }) =>
    sorted(paths).map((path): Target => ({ path, role: 'control', set })),
  )
  const comparison = (target: Target, hasLayers: boolean): ToTarget => ({
    target,
    totals: Object.fromEntries(METRICS.map((metric) => [metric, number()])),
    ...(hasLayers && { layers: layers.map(number) }),
  })
  const picture = (path: string, comparisons: readonly ToTarget[]): Compared => ({
    path,
    prompt: keyed ? '0123456789ab' : undefined,
    seed: keyed ? '7' : undefined,
    comparisons,
  })
  const sampled = sorted(pairs).map((checkpoint) => ({
    checkpoint,
    samples: sorted(samples).map((path) =>
      picture(path, [
        ...references.map((target) => comparison(target, true)),
        ...controlTargets.map((target) => comparison(target, false)),
      ]),
    ),
  }))
  const off = sampled.map(({ checkpoint, samples: pictures }) => ({
    checkpoint,
    samples: pictures.map(({ path }) =>
      picture(
        path,
        references.map((target) => comparison(target, false)),
      ),
    ),
  }))
  return {
    lora,
    metrics: METRICS,
    layers,
    targetSets: [
      { role: 'reference', set: lora, cross: false, pictures: references.length },
      ...ordered.map(({ set, cross, paths }): TargetSet => ({ role: 'control', set, cross, pictures: paths.length })),
    ],
    pairs: sampled.map((pair) => ({ ...pair, directionShare: null })),
    withoutLora: without ? off : [],
    copied: [],
    references: references.map(({ path }, index) => ({
      path,
      prompt: undefined,
      seed: undefined,
      comparisons: [...references.slice(index + 1), ...controlTargets].map((target) => comparison(target, false)),
    })),
  }
}

const shape: fc.Arbitrary<Shape> = fc
  .record({
    lora: name.filter((text) => !/^[\r\n]|\r(?!\n)/.test(text)),
    layers: fc.subarray(['conv1_1', 'conv2_1', 'conv3_1', 'conv5_1'], { minLength: 1 }),
    paths: names(9, 9),
    sets: names(0, 3),
    crossSets: fc.nat({ max: 3 }),
    pairs: names(1, 3),
    samples: names(1, 3),
    without: fc.boolean(),
    values: fc.array(value, { minLength: 1, maxLength: 40 }),
    keyed: fc.boolean(),
  })
  .map(({ paths, ...rest }) => {
    const targets = [paths.slice(0, 3), paths.slice(3, 5), paths.slice(5, 6), paths.slice(6, 9)]
    return { ...rest, sets: rest.sets.filter((set) => set !== rest.lora), targets }
  })

test('evidence that is written to a scores.csv is read again, to the last digit', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.uniqueArray(shape, { minLength: 1, maxLength: 2, selector: ({ lora }) => lora }),
      async (shapes) => {
        const evidence = { metric: 'gram-mse', loras: shapes.map(evidenceOf) }
        expect(await writtenAndRead(evidence)).toEqual(evidence)
      },
    ),
    { numRuns: 150 },
  )
})

test('the order of the rows does not matter', async () => {
  await fc.assert(
    fc.asyncProperty(shape, async (own) => {
      const evidence = {
        metric: 'gram-mse',
        loras: [
          evidenceOf({
            ...own,
            lora: 'ink',
            pairs: ['a', 'b'],
            samples: ['1', '2'],
            targets: [['x', 'y'], ['p'], ['q'], ['r']],
            sets: ['dots', 'lines'],
          }),
        ],
      }
      const turned = (text: string): string => {
        const [head, ...rows] = text.trimEnd().split('\n')
        return [head, ...rows.toReversed()].join('\n')
      }
      expect(await writtenAndRead(evidence, turned)).toEqual(evidence)
    }),
    { numRuns: 30 },
  )
})

test.each([[[',']], [[';']], [['\t']], [[',', ';', '\t']]])(
  'no spreadsheet that divides cells by %j finds a formula',
  async (delimiter) => {
    const formulas = fc.sample(shape, 100).flatMap((own) =>
      parse([...csvParts({ metric: 'gram-mse', loras: [evidenceOf(own)] })].join(''), {
        delimiter,
        record_delimiter: ['\n', '\r'],
        relax_quotes: true,
        relax_column_count: true,
      })
        .flat()
        .filter((cell) => /^[ "]*[=+\-@]/.test(cell)),
    )
    expect(formulas).toEqual([])
  },
)
