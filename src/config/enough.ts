// How many pictures are enough, as far as no test says it: simulated in docs/calibration.md. Told before a run and after it.

/** By which two checkpoints of which one is ×2 nearer are told apart four times in five. */
export const GOOD_REFERENCES = 8
export const GOOD_CONTROLS = 4

/** With fewer control pictures no verdict passes. */
export const LEAST_CONTROLS = 2
