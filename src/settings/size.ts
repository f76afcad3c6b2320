import type { Size } from '../images/pixels.ts'
import { numberOf, textOf } from './json.ts'

/** Undefined where one side is. */
export function sizeOf(width: unknown, height: unknown): Size | undefined {
  const sides = { width: numberOf(width), height: numberOf(height) }
  return sides.width === undefined || sides.height === undefined
    ? undefined
    : { width: sides.width, height: sides.height }
}

/** `512x768`, or as Python writes a pair: `(512, 768)`. */
export function sizeFromText(text: unknown): Size | undefined {
  const [, width, height] = /^\s*\(?'?(\d{1,6})'?\s*[x×,]\s*'?(\d{1,6})'?\)?\s*$/.exec(textOf(text) ?? '') ?? []
  return sizeOf(width, height)
}
