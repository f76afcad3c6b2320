import { groupBy } from '../../config/group-by.ts'
import type { SettingField } from '../../config/words.ts'
import { compareShares, type Stated } from './compare.ts'
import { listOf, picturesOf, quoted } from './phrases.ts'
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
  if (unlike.every(isMixed))
    return {
      difference: `${field} ${verb} in how many pictures have which`,
      fix: `Give every pair each ${field} for the same share of its pictures`,
    }
  const values = valuesIn(unlike.flat())
  const difference = `${field} ${verb}${values === undefined ? '' : ` (${values})`}`
  if (programs > 1 && (field === 'rng' || field === 'schedule'))
    return { difference, fix: 'Make the pictures of all pairs with one program' }
  return { difference, fix: regenerate(field, unlike, groups.flat()) }
}

/** Every pair that says anything has every value. */
function isMixed(group: readonly Stated[]): boolean {
  const told = group.filter(({ fact }) => fact !== undefined)
  const pairs = groupBy(told, ({ checkpoint }) => checkpoint)
  const keys = new Set(told.map(({ fact }) => fact!.key))
  return [...pairs.values()].every((own) => new Set(own.map(({ fact }) => fact!.key)).size === keys.size)
}

/** `7 in a and b; 9 in c`; undefined where that is too long for a sentence. */
function valuesIn(stated: readonly Stated[]): string | undefined {
  const known = statedValues(stated).flatMap(({ value, pairs }) => (value === null ? [] : [{ value, pairs }]))
  if (known.length > MOST_VALUES || known.some(({ value }) => value.length > MOST_VALUE)) return undefined
  const parts = known.map(
    ({ value, pairs }) => `${quoted(value)} in ${listOf(pairs.map(({ checkpoint }) => checkpoint))}`,
  )
  return parts.join('; ')
}

/** Those that differ from the commonest value are to be made again. */
function regenerate(field: SettingField, unlike: readonly (readonly Stated[])[], all: readonly Stated[]): string {
  // What is commonest in all groups is what one of them is to have, where it has it at all.
  const whole = outliers(all)
  const wanted = whole?.isTied === false ? whole.key : undefined
  const found = unlike.flatMap((group) => outliers(group, wanted) ?? [])
  if (found.some(({ isTied }) => isTied)) return `Choose one ${field}, and regenerate the pictures that have another`
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
  if (field === 'hires' && target === 'off') return 'without a hires pass'
  if (field === 'negative-prompt' && target === 'none') return 'without a negative prompt'
  return target.startsWith('saved as ')
    ? `in files of ${target.slice('saved as '.length)}`
    : `with ${field} ${quoted(target)}`
}
