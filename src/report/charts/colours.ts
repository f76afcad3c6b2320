/** Of a series: 1 to 8, with a symbol to each. */
export const COLOURS = 8

/** Checkpoints have colours in rank order; those after the first eight have none. */
export function checkpointColour(rank: number): number | undefined {
  return rank < COLOURS ? rank + 1 : undefined
}

/** Sets take theirs from the other end, so that a set and a checkpoint seldom share one; that which looks grey comes last. */
export function setColour(place: number): number {
  return ((2 * COLOURS - 2 - (place % COLOURS)) % COLOURS) + 1
}
