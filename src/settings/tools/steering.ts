import { isObject, numberOf, textOf } from '../json.ts'
import { rounded } from '../network-text.ts'
import type { Network } from '../settings.ts'

// What steers a picture and has no name of its own here, out of the JSON of a tool.

/** More keys than any tool writes. */
const MOST_KEYS = 256
/** A canvas may have some thousand points; what has more is not gone through. */
const MOST_VALUES = 20_000

/** A list of it; undefined where it is not known. */
export type Steering = readonly Network[] | undefined

export function steers(name: string, more: Partial<Pick<Network, 'weight' | 'detail'>> = {}): Network {
  return { kind: 'other', name, ...more }
}

/** All of these; undefined where one of them is. */
export function together(...parts: readonly Steering[]): Steering {
  const known = parts.flatMap((part) => part ?? [])
  return parts.includes(undefined) ? undefined : known
}

/**
 * `key value` of every key that is not known otherwise and says something. What holds objects may name a picture, or the time of day: it is
 * not understood, and nothing is known then.
 */
export function statedBut(json: unknown, isKnown: (key: string, value: unknown) => boolean): Steering {
  const entries = isObject(json) ? Object.entries(json) : []
  const others = entries.filter(([key, value]) => !isNothing(value) && !isKnown(key, value))
  if (others.length > MOST_KEYS) return undefined
  return together(
    ...others.map(([key, value]) =>
      isPlain(value) ? [steers(value === true ? key : `${key} ${inWords(value)}`)] : undefined,
    ),
  )
}

/** Whether it holds more than is gone through, so that nothing is known of it. */
export function isLarge(json: unknown): boolean {
  const open = [json]
  for (let count = 0; open.length > 0; count++) {
    if (count + open.length > MOST_VALUES) return true
    const value = open.pop()
    // Counting takes less time than making a list.
    if (Array.isArray(value) ? value.length > MOST_VALUES : isObject(value) && hasMore(value)) return true
    if (isNested(value)) for (const inner of Object.values(value)) open.push(inner)
  }
  return false
}

function hasMore(value: object): boolean {
  let count = 0
  for (const _ in value) if (++count > MOST_VALUES) return true
  return false
}

/** Switched off, or left empty. */
export function isNothing(value: unknown): boolean {
  if (value === undefined || value === null || value === false || value === '') return true
  return Array.isArray(value) ? value.length === 0 : isObject(value) && Object.keys(value).length === 0
}

function isPlain(value: unknown): boolean {
  return Array.isArray(value) ? value.every((item) => !isNested(item)) : !isNested(value)
}

function isNested(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}

/** Any value in words: keys in order of their names, without those for which `isLeftOut` holds and those that say nothing. */
export function inWords(value: unknown, isLeftOut: (key: string, depth: number) => boolean = () => false): string {
  const write = (inner: unknown, depth: number): string => {
    if (Array.isArray(inner)) return inner.map((item) => write(item, depth + 1)).join(' ')
    if (isObject(inner))
      return Object.entries(inner)
        .filter(([key, own]) => !isNothing(own) && !isLeftOut(key, depth))
        .toSorted(([a], [b]) => (a < b ? -1 : 1))
        .map(([key, own]) => `${key} ${write(own, depth + 1)}`.trim())
        .join(', ')
    return typeof inner === 'number' ? rounded(numberOf(inner) ?? inner) : (textOf(inner) ?? String(inner))
  }
  return write(value, 0)
}
