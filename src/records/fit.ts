import type { SizeRule } from '../config/words.ts'
import type { Size } from '../images/pixels.ts'
import { targetSize } from '../images/target-size.ts'
import type { Problem } from '../errors.ts'

/** What a picture may be, and what it is resized to. */
export type Limits = Readonly<{ size: SizeRule; maxPixels: number }>

/** The size that a picture is resized to, or why it is not taken: its header tells, before anything is decoded. */
export function fit({ width, height }: Size, { size: rule, maxPixels }: Limits): Size | Omit<Problem, 'subject'> {
  const dimensions = `${width} × ${height} pixels`
  if (width * height > maxPixels)
    return {
      problem: `has ${dimensions}, more than max-pixels (${maxPixels})`,
      fix: 'Make it smaller, or raise max-pixels.',
    }
  const problem = `has ${dimensions}, too long and narrow to be resized by its short side`
  return targetSize({ width, height }, rule) ?? { problem, fix: 'Crop it, or give size as WIDTHxHEIGHT.' }
}
