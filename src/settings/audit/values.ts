import { byCheckpoint } from '../../config/axes.ts'
import { groupBy } from '../../lib/group-by.ts'
import { byCodePoint } from '../../lib/order.ts'
import type { Stated } from './compare.ts'
import { countByPair } from './phrases.ts'

/** What some pictures say of a field, and in which pairs; null where they say nothing. */
export type StatedValue = Readonly<{
  value: string | null
  pairs: readonly Readonly<{ checkpoint: string; pictures: number }>[]
}>

/** Longer texts are cut: whole prompts are no part of a report. In UTF-16 units, as is what is kept before a difference. */
const MOST_TEXT = 200
const BEFORE = 20

/** All values, the commonest first, what is unknown last. */
export function statedValues(stated: readonly Stated[]): readonly StatedValue[] {
  const groups = [...groupBy(stated, ({ fact }) => fact?.key)]
  const names = namesOf(stated)
  const shorten = shortener([...names.values()])
  return groups
    .toSorted(
      ([a, one], [b, other]) =>
        Number(a === undefined) - Number(b === undefined) || other.length - one.length || byCodePoint(a ?? '', b ?? ''),
    )
    .map(([key, own]) => ({
      value: key === undefined ? null : shorten(names.get(key)!),
      pairs: countByPair(own).toSorted((a, b) => byCheckpoint(a.checkpoint, b.checkpoint)),
    }))
}

/** What values are called, by key: where several names are one thing, the first by code point; where one name is several, with the key. */
function namesOf(stated: readonly Stated[]): ReadonlyMap<string, string> {
  const texts = [...groupBy(stated, ({ fact }) => fact?.key)].flatMap(([key, own]) =>
    key === undefined ? [] : [[key, own.map(({ fact }) => fact!.text).toSorted(byCodePoint)[0]!] as const],
  )
  const sharing = groupBy(texts, ([, text]) => text)
  return new Map(texts.map(([key, text]) => [key, sharing.get(text)!.length > 1 ? `${text} (${key})` : text]))
}

export type Outliers = Readonly<{
  /** The value that most pictures have. */
  key: string
  target: string
  /** Another one that as many have. */
  isTied: boolean
  /** How many pictures of each pair have another value. */
  strays: StatedValue['pairs']
}>

/** Undefined where no picture says anything. A value of the key `wanted` counts as that which most have, if any has it. */
export function outliers(stated: readonly Stated[], wanted?: string): Outliers | undefined {
  const known = stated.filter(({ fact }) => fact !== undefined)
  const groups = [...groupBy(known, ({ fact }) => fact!.key)].toSorted(
    ([a, one], [b, other]) =>
      Number(b === wanted) - Number(a === wanted) || other.length - one.length || byCodePoint(a, b),
  )
  const [first, second] = groups
  if (first === undefined) return undefined
  const [key, own] = first
  const isTied = key !== wanted && second?.[1].length === own.length
  const strays = countByPair(known.filter(({ fact }) => fact!.key !== key))
  return { key, target: namesOf(known).get(key)!, isTied, strays }
}

/** Long texts from shortly before the place where they begin to differ. */
function shortener(texts: readonly string[]): (text: string) => string {
  const shared = texts.length < 2 ? 0 : commonStart(texts)
  const from = Math.max(...texts.map(({ length }) => length)) > MOST_TEXT && shared > 2 * BEFORE ? shared - BEFORE : 0
  return (text) => {
    const points = Array.from(text.slice(from, from + MOST_TEXT + 1))
    const end = text.length > from + MOST_TEXT ? '…' : ''
    return `${from > 0 ? '…' : ''}${(end === '' ? points : points.slice(0, -1)).join('')}${end}`
  }
}

function commonStart([first = '', ...others]: readonly string[]): number {
  let length = 0
  while (length < first.length && others.every((other) => other[length] === first[length])) length++
  return length
}
