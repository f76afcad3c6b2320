import type { RecipeName, SizeRule } from '../config/words.ts'

/** Of one picture of 512 × 512 pixels by the recipe pytorch-tutorial, on two cores. */
const SECONDS = 0.35
const PIXELS = 512 * 512

/** The others go deeper into the network. */
const DEEPER = 1.9

/** How long a run roughly takes on two cores, in seconds. */
export function runSeconds(pictures: number, recipe: RecipeName, size: SizeRule): number {
  const pixels = 'shortSide' in size ? size.shortSide ** 2 : size.width * size.height
  return pictures * SECONDS * (recipe === 'pytorch-tutorial' ? 1 : DEEPER) * (pixels / PIXELS)
}
