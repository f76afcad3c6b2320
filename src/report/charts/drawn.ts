import { mean } from '../../statistics/mean.ts'
import { COLOURS } from './colours.ts'
import type { SampleTable } from './sample-table.ts'

/** More checkpoints would be a grey area. */
export const MOST_DRAWN = 40
/** So many points may the lines without a colour have in a panel. */
const MOST_OTHER_POINTS = 6000

/** How many checkpoints Figure 3 has lines of: of those without a colour fewer where there are many samples. */
export function drawnCheckpoints(checkpoints: number, slots: number): number {
  const others = Math.floor(MOST_OTHER_POINTS / Math.max(slots, 1))
  return Math.min(checkpoints, MOST_DRAWN, COLOURS + others)
}

/** A set of targets by its place in the table. */
export type DrawnSet = Readonly<{ place: number; set: SampleTable['sets'][number] }>

/** The references, and of the controls as many as there are colours: those that the nearest checkpoint comes nearest to. */
export function drawnSets(table: SampleTable): readonly DrawnSet[] {
  const all = table.sets.map((set, place) => ({ place, set }))
  if (all.length <= COLOURS) return all
  const references = all.filter(({ set }) => set.role === 'reference')
  const nearest = all
    .filter(({ set }) => set.role === 'control')
    .map((own) => ({ own, distance: distanceOf(table, own.place) }))
    .toSorted((a, b) => a.distance - b.distance)
    .slice(0, COLOURS - references.length)
  return [...references, ...nearest.map(({ own }) => own).toSorted((a, b) => a.place - b.place)]
}

/** The nearest checkpoint's mean log loss to a set. */
function distanceOf({ rows }: SampleTable, place: number): number {
  const losses = rows.flatMap(({ samples }) => samples[0]?.bySet[place] ?? [])
  return losses.length === 0 ? Infinity : mean(losses.map(Math.log))
}
