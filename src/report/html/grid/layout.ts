import type { Scores } from '../../../scores/schema.ts'
import type { Sample, SampleRow, SampleSet, SampleTable } from '../../charts/sample-table.ts'
import { MOST_COLUMNS } from '../pictures/wanted.ts'
import type { Shown } from '../shown.ts'

type Ranking = Scores['rankings'][number]

/** A picture that there is room for. */
export type GridPicture = Readonly<{ path: string; uri: string }>

/** A sample: how far it is from the references, its place among those of its checkpoint, and its picture where there is room. */
export type GridCell = Readonly<{ path: string; loss: number; place: number; of: number; uri: string | undefined }>

export type GridColumn = Readonly<{ checkpoint: string; rank: number; styleLoss: number }>

export type GridRow = Pick<SampleRow, 'prompt' | 'seed'> &
  Readonly<{
    /** Whether the row above is of the same prompt. */
    isSamePrompt: boolean
    /** By column; undefined where a checkpoint has no such sample. */
    cells: readonly (GridCell | undefined)[]
  }>

/** Pictures that samples are compared with. */
export type GridSet = Pick<SampleSet, 'role' | 'set' | 'cross'> &
  Readonly<{ of: number; pictures: readonly GridPicture[] }>

export type Grid = Readonly<{
  reference: GridPicture | undefined
  columns: readonly GridColumn[]
  rows: readonly GridRow[]
  sets: readonly GridSet[]
  /** What has no picture here. */
  moreRows: number
  moreColumns: number
}>

type Input = Readonly<{ ranking: Pick<Ranking, 'pairs' | 'reference'>; table: SampleTable; shown: Pick<Shown, 'now'> }>

/** Rows and columns that have a picture, and of the nearest checkpoints all columns. */
export function gridOf({ ranking, table, shown: { now } }: Input): Grid {
  const hasPicture = (sample: Sample | undefined): boolean => sample !== undefined && now.has(sample.path)
  const listed = table.rows.filter(({ samples }) => samples.some(hasPicture))
  const kept = table.checkpoints.flatMap((_, column) =>
    column < MOST_COLUMNS || listed.some(({ samples }) => hasPicture(samples[column])) ? [column] : [],
  )
  const places = new Map(kept.map((column) => [column, placesIn(table, column)]))
  const toCell = ({ samples }: SampleRow, column: number): GridCell | undefined => {
    const sample = samples[column]
    if (sample === undefined) return undefined
    const { path, bySet } = sample
    const own = places.get(column)!
    return { path, loss: bySet[0]!, place: own.get(sample)!, of: own.size, uri: now.get(path) }
  }
  return {
    ...setsOf(ranking, table, now),
    columns: kept.map((column) => {
      const { checkpoint, rank, styleLoss } = ranking.pairs[column]!
      return { checkpoint, rank, styleLoss }
    }),
    rows: listed.map((row, index) => ({
      prompt: row.prompt,
      seed: row.seed,
      isSamePrompt: row.prompt !== undefined && listed[index - 1]?.prompt === row.prompt,
      cells: kept.map((column) => toCell(row, column)),
    })),
    moreRows: table.rows.length - listed.length,
    moreColumns: table.checkpoints.length - kept.length,
  }
}

/** Places of a checkpoint's samples, nearest first, from 1. */
function placesIn({ rows }: SampleTable, column: number): ReadonlyMap<Sample, number> {
  const samples = rows.map((row) => row.samples[column]).filter((sample) => sample !== undefined)
  const order = samples.toSorted((a, b) => a.bySet[0]! - b.bySet[0]!)
  return new Map(order.map((sample, index) => [sample, index + 1]))
}

/** The typical reference, or the first that is shown, stands beside the samples; the others of its set are with the controls. */
function setsOf(
  { reference: typical }: Input['ranking'],
  { sets }: SampleTable,
  now: Shown['now'],
): Pick<Grid, 'reference' | 'sets'> {
  const shown = sets.map(({ role, set, cross, pictures }) => ({
    role,
    set,
    cross,
    of: pictures.length,
    pictures: pictures.flatMap((path) => {
      const uri = now.get(path)
      return uri === undefined ? [] : [{ path, uri }]
    }),
  }))
  const references = shown.find(({ role }) => role === 'reference')?.pictures ?? []
  const reference = references.find(({ path }) => path === typical) ?? references[0]
  const others = shown.map((own) => ({
    ...own,
    pictures: own.pictures.filter(({ path }) => own.role !== 'reference' || path !== reference?.path),
  }))
  return { reference, sets: others.filter(({ pictures }) => pictures.length > 0) }
}
