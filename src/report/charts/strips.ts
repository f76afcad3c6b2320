import type { LoraEvidence } from '../../evidence/evidence.ts'
import type { Scores } from '../../scores/schema.ts'
import { mean } from '../../statistics/mean.ts'
import { targetLosses } from '../../verdict/to-log-losses.ts'
import { checkpointColour, setColour } from './colours.ts'
import { type DrawnSet, drawnSets } from './drawn.ts'
import { isLoss, logDomain } from './log-axis.ts'
import type { SampleTable } from './sample-table.ts'
import type { Domain } from './scale.ts'

type Pair = Scores['rankings'][number]['pairs'][number]

export type Strip = Pick<Pair, 'checkpoint' | 'rank' | 'styleLoss' | 'interval'> &
  Readonly<{
    colour: number | undefined
    /** Of each sample: the geometric mean over the references. */
    losses: readonly number[]
  }>

/** How far a control set is from the references. */
export type Mark = Readonly<{ set: string; loss: number; colour: number }>

export type Strips = Readonly<{
  strips: readonly Strip[]
  /** From the reference nearest to the others to the one farthest; undefined where they were not compared, or there is one. */
  band: Readonly<{ low: number; high: number }> | undefined
  /** Of the control sets that were compared with the references. */
  marks: readonly Mark[]
  domain: Domain
  /** Checkpoints that are not drawn. */
  left: number
}>

type Asked = Readonly<{
  pairs: readonly Pair[]
  evidence: Pick<LoraEvidence, 'references'>
  table: SampleTable
  metric: string
  most: number
}>

/** Where samples, references and controls stand to the references, on one axis. */
export function stripsOf({ pairs, evidence, table, metric, most }: Asked): Strips {
  const strips = pairs.slice(0, most).map(({ checkpoint, rank, styleLoss, interval }, column): Strip => {
    const losses = table.rows.flatMap(({ samples }) => samples[column]?.bySet[0] ?? []).filter(isLoss)
    return { checkpoint, rank, styleLoss, interval, colour: checkpointColour(column), losses }
  })
  const band = bandOf(evidence, metric)
  const marks = drawnSets(table).flatMap((own, index) => markOf(own, index, { evidence, metric }))
  const placed = [
    ...strips.flatMap(({ losses, styleLoss }) => [...losses, styleLoss]),
    ...marks.map(({ loss }) => loss),
    ...(band ? [band.low, band.high] : []),
  ]
  return { strips, band, marks, domain: stretched(logDomain(placed), strips), left: pairs.length - strips.length }
}

type Between = Pick<Asked, 'evidence' | 'metric'>

/** exp of each reference's mean log loss to the other references, at its least and at its most. */
function bandOf({ references }: Between['evidence'], metric: string): Strips['band'] {
  const targets = references.length < 2 ? undefined : targetLosses(references, metric, [])
  if (!targets) return undefined
  const own = targets.between.map((row, i) => Math.exp(mean(row.filter((_, j) => j !== i))))
  return { low: own.reduce((a, b) => Math.min(a, b)), high: own.reduce((a, b) => Math.max(a, b)) }
}

function markOf({ set }: DrawnSet, index: number, { evidence, metric }: Between): readonly Mark[] {
  if (set.role !== 'control' || evidence.references.length === 0) return []
  const own = { set: set.set, pictures: set.pictures.length }
  const losses = targetLosses(evidence.references, metric, [own])?.controls[0]?.flat() ?? []
  return losses.length === 0 ? [] : [{ set: set.set, loss: Math.exp(mean(losses)), colour: setColour(index) }]
}

/** An interval of few samples can span the world: the axis goes so many times farther for it. */
const MOST_STRETCH = 4
/** What is left free beyond an interval. */
const BEYOND = 1.05

function stretched([low, high]: Domain, strips: readonly Strip[]): Domain {
  const ends = strips.flatMap(({ interval }) => (interval ? [interval.low / BEYOND, interval.high * BEYOND] : []))
  const wanted = ends
    .filter(isLoss)
    .reduce(([a, b], end) => [Math.min(a, end), Math.max(b, end)] as const, [low, high] as const)
  return [Math.max(wanted[0], low / MOST_STRETCH), Math.min(wanted[1], high * MOST_STRETCH)]
}
