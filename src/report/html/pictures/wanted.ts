import type { Scores } from '../../../scores/schema.ts'
import { changedSamples } from '../../changed-samples.ts'
import type { SampleTable } from '../../charts/sample-table.ts'
import { MOST_DRAWN } from '../../charts/drawn.ts'
import type { Report } from '../../report.ts'
import { onCards } from '../top.tsx'

type Ranking = Scores['rankings'][number]

/** A picture of the head or of the base, and how often the page has it. */
export type Wanted = Readonly<{ side: 'now' | 'before'; path: string; times: number }>

/** Pictures that come together or not at all. */
export type Group = readonly Wanted[]

/** More would be a page of nothing else. */
export const MOST_CHANGED = 24

/** Of the nearest: what comes after them has pictures where there is room for all others, as far as charts draw it. */
export const MOST_COLUMNS = 8

/** A LoRA that the page has a section of, and what its grid is made of. */
export type ShownLora = Readonly<{ ranking: Ranking; table: SampleTable }>

/** All pictures that a page with these LoRAs could show, those first that a reader should see first. */
export function wantedPictures({ scores }: Pick<Report, 'scores'>, shown: readonly ShownLora[]): readonly Group[] {
  const seen = new Set([...onCards(scores), ...shown.map(({ ranking }) => ranking)])
  const loras = shown.map(wantedOf)
  const inTurn = (of: (lora: LoraWishes) => readonly Group[]): readonly Group[] => roundRobin(loras.map(of))
  return [
    ...roundRobin(scores.rankings.filter((ranking) => seen.has(ranking)).map(facesOf)),
    ...changedOf(scores),
    ...inTurn(({ examples }) => examples),
    ...inTurn(({ crossing }) => crossing),
    ...flaggedOf(scores),
    ...inTurn(({ rows }) => rows),
    ...inTurn(({ references }) => references),
    ...inTurn(({ controls }) => controls),
    ...inTurn(({ rest }) => rest),
  ]
}

type LoraWishes = Readonly<
  Record<'examples' | 'crossing' | 'rows' | 'references' | 'controls' | 'rest', readonly Group[]>
>

/** The typical reference beside the first checkpoint's sample in the middle. */
function facesOf({ reference, pairs }: Ranking): readonly Group[] {
  return [now([...(reference === null ? [] : [reference]), pairs[0]!.examples.median])]
}

function wantedOf({ ranking, table }: ShownLora): LoraWishes {
  const references = table.sets.find(({ role }) => role === 'reference')?.pictures ?? []
  const controls = table.sets.filter(({ role }) => role === 'control').map(({ pictures }) => pictures)
  const near = ranking.pairs.slice(0, MOST_COLUMNS)
  const beside = (ranking.sideBySide?.pictures ?? []).slice(0, MOST_COLUMNS).map(({ path }) => path)
  const samples = (from: number, to?: number): readonly Group[] =>
    table.rows.map((row) => now(row.samples.slice(from, to).flatMap((sample) => sample?.path ?? [])))
  return {
    examples: each([...beside, ...near.flatMap(({ examples: { best, median, worst } }) => [best, median, worst])]),
    crossing: crossingOf(table),
    rows: samples(0, MOST_COLUMNS),
    references: each(references),
    controls: each(controls.flatMap((pictures) => pictures.slice(0, 1))),
    rest: [...samples(MOST_COLUMNS, MOST_DRAWN), ...each(controls.flat())],
  }
}

/** Samples of rivals that are nearer than the first checkpoint's of the same prompt and seed, beside that; the most striking first. */
function crossingOf({ rows }: SampleTable): readonly Group[] {
  const crossings = rows.flatMap(({ samples: [first, ...rivals] }) =>
    rivals.slice(0, MOST_COLUMNS - 1).flatMap((rival) => {
      const ratio = first && rival ? rival.bySet[0]! / first.bySet[0]! : 1
      return ratio < 1 ? [{ ratio, paths: [first!.path, rival!.path] }] : []
    }),
  )
  return crossings.toSorted((a, b) => a.ratio - b.ratio).map(({ paths }) => now(paths))
}

/** Before and after, then what stands out. The page has the former twice: side by side, and among the samples. */
function changedOf(scores: Scores): readonly Group[] {
  const pairs = changedSamples(scores)
    .slice(0, MOST_CHANGED)
    .map(({ what, path, before }): Group => [
      ...(before === null ? [] : [{ side: 'before', path: before, times: 1 } as const]),
      ...(what === 'removed' ? [] : [{ side: 'now', path, times: 2 } as const]),
    ])
  return [...pairs, ...each((scores.changes?.broken ?? []).map(({ path }) => path))]
}

function flaggedOf({ notices }: Scores): readonly Group[] {
  return each(notices.filter(({ level }) => level === 'warning').flatMap(({ subjects }) => subjects))
}

function now(paths: readonly string[]): Group {
  return paths.map((path) => ({ side: 'now', path, times: 1 }))
}

function each(paths: readonly string[]): readonly Group[] {
  return paths.map((path) => now([path]))
}

/** The first of each list, then the second of each, and so on. */
function roundRobin<Item>(lists: readonly (readonly Item[])[]): readonly Item[] {
  const longest = lists.reduce((most, { length }) => Math.max(most, length), 0)
  return Array.from({ length: longest }, (_, place) => lists.flatMap((list) => list.slice(place, place + 1))).flat()
}
