import { markdownTable } from 'markdown-table'
import { groupBy } from '../../src/lib/group-by.ts'
import { DIFFERENT, isCopy, mayBeCopy } from '../../src/records/copies.ts'
import { likeness } from '../../src/records/likeness.ts'
import { interval } from '../clopper-pearson.ts'
import { CHANGES } from './changes.ts'
import { type Measure, openMeasures, RECIPES } from './gram-cos.ts'
import { demoPictures, picturesUnder, pixelsOf, preparedOf, type Ready, readAll, spread } from './pictures.ts'

// How often distinct pictures are taken for copies, and copies missed. `npm run study:copies -- DIR…`, DIR/KIND/GROUP/picture.

/** Of which copies are made; of which gram-cos is computed too. */
const [COPIED, MEASURED] = [300, 24]
/** Pairs of which gram-cos is computed, a kind. */
const MOST_PROPOSED = 40
/** Three sets of twenty: a run of 60 samples compares so many pairs. */
const PAIRS_A_RUN = 3 * ((20 * 19) / 2)

/** The upper end of the 95 % interval (Clopper & Pearson 1934). */
const upper = (count: number, of: number): number => interval(count, of)[1]
const aRun = (rate: number): number => 1 - (1 - rate) ** PAIRS_A_RUN
const percent = (share: number): string => `${Number((100 * share).toPrecision(2))} %`
const withBound = (count: number, of: number): string => `${percent(count / of)} (≤ ${percent(upper(count, of))})`

type Pair = Readonly<{ one: Ready; other: Ready; alike: number }>

function pairsOf(pictures: readonly Ready[]): readonly Pair[] {
  return pictures.flatMap((one, index) =>
    pictures.slice(0, index).map((other) => ({ one, other, alike: likeness(one.prepared, other.prepared) })),
  )
}

async function distance({ one, other }: Pair, { traitsOf, gramCos }: Measure): Promise<number> {
  return gramCos(await traitsOf(await pixelsOf(one)), await traitsOf(await pixelsOf(other)))
}

async function mergesRow(kind: string, groups: readonly (readonly Ready[])[], measures: readonly Measure[]) {
  const started = performance.now()
  let [pairs, like, most] = [0, 0, 0]
  const proposed: Pair[] = []
  for (const group of groups)
    for (const pair of pairsOf(group)) {
      pairs++
      most = Math.max(most, pair.alike)
      if (pair.alike >= DIFFERENT) like++
      if (mayBeCopy(pair.alike)) proposed.push(pair)
    }
  console.error(kind, pairs, 'pairs', ((performance.now() - started) * 1000) / pairs, 'µs each')
  const measured = spread(proposed, MOST_PROPOSED)
  const merged: string[] = []
  for (const [index, measure] of measures.entries()) {
    const distances: number[] = []
    for (const pair of measured) {
      distances.push(await distance(pair, measure))
      if (index === 0)
        console.error(pair.alike.toFixed(3), distances.at(-1)!.toFixed(4), pair.one.path, pair.other.path)
    }
    const copies = measured.filter((pair, at) => isCopy(pair.alike, distances[at]!)).length
    merged.push(measured.length === 0 ? '–' : `${copies} of ${measured.length}`)
  }
  const [count, rate] = [proposed.length, proposed.length / pairs]
  return [
    kind,
    String(groups.flat().length),
    String(pairs),
    most.toFixed(3),
    String(like),
    String(count),
    ...merged,
    withBound(count, pairs),
    `${percent(aRun(rate))} (≤ ${percent(aRun(upper(count, pairs)))})`,
  ]
}

async function missesRow(name: string, pictures: readonly Ready[], measures: readonly Measure[]) {
  const change = CHANGES[name]!
  const values: number[] = []
  const farthest = measures.map(() => 0)
  let far = 0
  for (const [index, picture] of pictures.entries()) {
    const pixels = await pixelsOf(picture)
    const copy = await change(pixels)
    values.push(likeness(picture.prepared, await preparedOf(copy)))
    if (index % Math.ceil(pictures.length / MEASURED) > 0) continue
    for (const [at, { traitsOf, gramCos }] of measures.entries()) {
      const apart = gramCos(await traitsOf(pixels), await traitsOf(copy))
      farthest[at] = Math.max(farthest[at]!, apart)
      if (!isCopy(1, apart)) far++
    }
  }
  console.error(name, 'done')
  const missed = values.filter((value) => !mayBeCopy(value)).length
  return [
    name,
    String(values.length),
    Math.min(...values).toFixed(3),
    String(values.filter((value) => value < DIFFERENT).length),
    withBound(missed, values.length),
    ...farthest.map((value) => value.toPrecision(2)),
    String(far),
  ]
}

const measures = await openMeasures()
const pictures = await readAll([...demoPictures(), ...process.argv.slice(2).flatMap(picturesUnder)])
const merges: string[][] = []
for (const [kind, own] of groupBy(pictures, (picture) => picture.kind))
  merges.push(await mergesRow(kind, [...groupBy(own, (picture) => picture.group).values()], measures))
const gramCosOf = RECIPES.map((recipe) => `gram-cos, ${recipe}`)
const head = ['kind', 'pictures', 'pairs', 'most alike', 'not clearly different', 'alike', ...gramCosOf]
console.log(`\n${markdownTable([[...head, 'false merges a pair', 'a run of 60'], ...merges])}\n`)
const misses: string[][] = []
const copied = [...groupBy(pictures, (picture) => picture.kind).values()].flatMap((own, _, all) =>
  spread(own, Math.ceil(COPIED / all.length)),
)
for (const name of Object.keys(CHANGES)) misses.push(await missesRow(name, copied, measures))
const missHead = ['kind', 'pictures', 'least alike', 'clearly different', 'missed', ...gramCosOf, 'beyond its limit']
console.log(`\n${markdownTable([missHead, ...misses])}\n`)
