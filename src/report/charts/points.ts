import { isLoss } from './log-axis.ts'

/** A loss, and where it stands from 0 (left) to 1. */
export type Point = Readonly<{ at: number; loss: number }>

type Losses = readonly (number | undefined)[]

/** By slot; undefined interrupts a line. */
export function bySlot(losses: Losses): readonly (Point | undefined)[] {
  return losses.map((loss, slot) => (isLoss(loss) ? { at: (slot + 0.5) / losses.length, loss } : undefined))
}

/** Nearest first, each at its share of the samples, so that lists of different lengths can be held against each other. */
export function byLoss(losses: Losses): readonly Point[] {
  const known = losses.filter(isLoss).toSorted((a, b) => a - b)
  return known.map((loss, index) => ({ at: (index + 0.5) / known.length, loss }))
}
