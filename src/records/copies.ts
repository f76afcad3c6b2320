/** The two limits that make a copy, and the one that rules it out. From the study in docs/calibration.md, "Copies". */

/** Pictures at least so alike are proposed as copies. */
const LIKE = 0.9
/** Pictures that are less alike than this are clearly different, whatever their metadata say. */
export const DIFFERENT = 0.75
/** At most so far apart by gram-cos: a guard against what a grey miniature cannot see, such as another colour. */
const NEAR = 0.1

/** Whether two pictures of one set are copies: both limits must hold. `gramCos` is under the run's own recipe, in [0, 2]. */
export function isCopy(likeness: number, gramCos: number): boolean {
  return likeness >= LIKE && gramCos <= NEAR
}
