import { groupBy } from '../../lib/group-by.ts'
import type { SettingField } from '../../config/words.ts'
import { SEPARATOR } from '../network-text.ts'
import { compareShares, type Stated } from './compare.ts'
import { listed, picturesOf, quoted } from './phrases.ts'
import { outliers, statedValues } from './values.ts'

// What is said of a setting that differs and is nothing but one value a picture.

/** What a mismatch is called in a sentence, and what would end it. */
export type Finding = Readonly<{ difference: string; fix: string }>

/** Longer values, and more of them, are for the report's table. */
const MOST_VALUE = 60
const MOST_VALUES = 3

/** `groups` are those of pictures that belong together, and `programs` how many made them. */
export function plainFinding(field: SettingField, groups: readonly (readonly Stated[])[], programs: number): Finding {
  const unlike = groups.filter((group) => compareShares(group) === 'mismatch')
  const verb = field === 'networks' || field === 'steps' ? 'differ' : 'differs'
  const mixed = unlike.map(oddShares)
  if (mixed.every((odd) => odd !== undefined)) {
    const pairs = [...new Set(mixed.flat())]
    const which = pairs.length === 0 ? 'every checkpoint' : listed(pairs)
    const others = pairs.length === 0 ? '' : ', as the others have'
    return {
      difference: `the checkpoints have different shares of pictures of each ${field}`,
      fix: `Make the same share of pictures of each ${field} for ${which}${others}`,
    }
  }
  const values = valuesIn(
    field === 'networks' || field === 'conditioning' ? withoutCommon(unlike.flat()) : unlike.flat(),
  )
  const difference = `${field} ${verb}${values === undefined ? '' : ` (${values})`}`
  if (programs > 1 && (field === 'rng' || field === 'schedule'))
    return { difference, fix: 'Make the pictures of all pairs with one program' }
  return { difference, fix: regenerate(field, unlike, groups.flat()) }
}

/**
 * Of a group in which most pairs have several values each, as in a grid: the pairs whose shares are not those of most, none where there is
 * no such most. Undefined where it is no grid.
 */
function oddShares(group: readonly Stated[]): readonly string[] | undefined {
  const told = group.filter(({ fact }) => fact !== undefined)
  const pairs = [...groupBy(told, ({ checkpoint }) => checkpoint)].map(([checkpoint, own]) => {
    const counts = [...groupBy(own, ({ fact }) => fact!.key)].map(
      ([key, { length }]) => `${key} ${length / own.length}`,
    )
    return { checkpoint, values: counts.length, shares: counts.toSorted().join('\n') }
  })
  if (pairs.filter(({ values }) => values > 1).length * 2 <= pairs.length) return undefined
  const most = [...groupBy(pairs, ({ shares }) => shares).values()].find((own) => own.length * 2 > pairs.length)
  if (most === undefined) return []
  return pairs.filter((pair) => pair.shares !== most[0]!.shares).map(({ checkpoint }) => checkpoint)
}

/** Lists of networks without what stands in all of them. */
function withoutCommon(stated: readonly Stated[]): readonly Stated[] {
  const lists = stated.flatMap(({ fact }) => (fact === undefined ? [] : [new Set(fact.text.split(SEPARATOR))]))
  const isCommon = (item: string): boolean => lists.every((list) => list.has(item))
  return stated.map(({ checkpoint, fact }) => {
    const rest = fact?.text.split(SEPARATOR).filter((item) => !isCommon(item))
    return { checkpoint, fact: fact && { key: fact.key, text: rest!.join(SEPARATOR) || 'none' } }
  })
}

/** `7 in a and b; 9 in c`; undefined where that is too long for a sentence. */
function valuesIn(stated: readonly Stated[]): string | undefined {
  const known = statedValues(stated).flatMap(({ value, pairs }) => (value === null ? [] : [{ value, pairs }]))
  if (known.length > MOST_VALUES || known.some(({ value }) => value.length > MOST_VALUE)) return undefined
  const parts = known.map(
    ({ value, pairs }) => `${quoted(value)} in ${listed(pairs.map(({ checkpoint }) => checkpoint))}`,
  )
  return parts.join('; ')
}

/** Those that differ from the commonest value are to be made again. */
function regenerate(field: SettingField, unlike: readonly (readonly Stated[])[], all: readonly Stated[]): string {
  // What is commonest in all groups is what one of them is to have, where it has it at all.
  const whole = outliers(all)
  const wanted = whole?.isTied === false ? whole.key : undefined
  const found = unlike.flatMap((group) => outliers(group, wanted) ?? [])
  if (found.some(({ isTied }) => isTied))
    return `Choose the same ${field} for all, and regenerate the pictures that have others`
  const strays = groupBy(
    found.flatMap((group) => group.strays),
    ({ checkpoint }) => checkpoint,
  )
  const counts = [...strays].map(([checkpoint, own]) => ({
    checkpoint,
    pictures: own.reduce((sum, { pictures }) => sum + pictures, 0),
  }))
  const targets = [...new Set(found.map(({ target }) => target))]
  return `Regenerate ${picturesOf(counts)} ${aimOf(field, targets)}`
}

function aimOf(field: SettingField, [target, ...others]: readonly string[]): string {
  if (target === undefined || others.length > 0 || target.length > MOST_VALUE) return `with the ${field} of the others`
  if (field === 'networks' && target === 'none') return 'without other networks'
  if (field === 'conditioning' && target === 'none') return 'without other conditioning'
  if (field === 'hires' && target === 'off') return 'without a hires pass'
  if (field === 'negative-prompt' && target === 'none') return 'without a negative prompt'
  const [size, file] = field === 'size' ? target.split('saved as ') : []
  if (file !== undefined)
    return size === '' ? `in files of ${file}` : `with size ${size!.replace(', ', '')} in files of ${file}`
  return `with ${field} ${quoted(target)}`
}
