import { createHash } from 'node:crypto'

/** What of a picture is shown there: a sample or a reference, or one side of a change. */
export type PlaceKind = 'sample' | 'before' | 'after'

/** In characters: paths of most repositories are far shorter. */
const MOST_OF_NAME = 600

/** The place of a LoRA, as an element's id and as the fragment of an address. */
export function loraPlace(lora: string): string {
  return `lora=${encoded(lora)}`
}

/**
 * The place of a picture as an element's id and as the fragment of an address. Both are the same text: it has only marks that no browser
 * encodes or decodes on the way.
 */
export function placeOf(lora: string, path: string, kind: PlaceKind = 'sample'): string {
  return `${loraPlace(lora)}&${kind}=${encoded(path)}`
}

/** What is far too long ends in a hash, so that different names stay different. */
function encoded(name: string): string {
  const whole = encodeURIComponent(name.toWellFormed()).replaceAll(/[!'()*~]/g, percent)
  if (whole.length <= MOST_OF_NAME) return whole
  return `${whole.slice(0, MOST_OF_NAME / 2)}~${createHash('sha256').update(name).digest('hex').slice(0, 16)}`
}

/** encodeURIComponent leaves some marks as they are. */
function percent(mark: string): string {
  return `%${mark.charCodeAt(0).toString(16).toUpperCase()}`
}

/** The place of the pictures of a LoRA, by its number. */
export function gridPlace(index: number): string {
  return `pictures-${index}`
}
