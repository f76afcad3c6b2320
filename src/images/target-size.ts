import { MOST_RESIZED_PIXELS } from '../config/values.ts'
import type { SizeRule } from '../config/words.ts'
import type { Size } from './pixels.ts'

/** The size a picture is resized to; undefined where that has too many pixels for the network. */
export function targetSize({ width, height }: Size, rule: SizeRule): Size | undefined {
  const target = 'shortSide' in rule ? fitShortSide({ width, height }, rule.shortSide) : rule
  return target.width * target.height <= MOST_RESIZED_PIXELS ? target : undefined
}

/** As torchvision's `Resize(int)`: the long side is cut, not rounded, to an integer. */
function fitShortSide({ width, height }: Size, side: number): Size {
  return width <= height
    ? { width: side, height: Math.trunc((side * height) / width) }
    : { width: Math.trunc((side * width) / height), height: side }
}
