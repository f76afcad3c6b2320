/** Pictures at least so alike are proposed as copies. */
const LIKE = 0.96
/** At most so far apart by gram-cos. Copies reach 0.13: a loose guard against what a grey miniature cannot see. */
const NEAR = 0.25

/** Pictures that are less alike than this are clearly different pictures, whatever their metadata say. */
export const DIFFERENT = 0.75

/** Whether a pair is worth a look at its distance: without it, no pair is a copy. */
export function mayBeCopy(likeness: number): boolean {
  return likeness >= LIKE
}

/**
 * Whether two pictures of one set are copies: by their likeness in [-1, 1] and their gram-cos in [0, 2] under the run's recipe. Both
 * limits, and `DIFFERENT`, come from the study in docs/calibration.md, "Copies".
 */
export function isCopy(likeness: number, gramCos: number): boolean {
  return mayBeCopy(likeness) && gramCos <= NEAR
}
