import { fieldStatus } from '../settings/audit/status.ts'
import { count } from './numbers.ts'
import type { Scores } from './scores.ts'
import type { Escape } from './sentences.ts'

type Ranking = Scores['rankings'][number]
type Field = Ranking['settings']['fields'][number]

/** One row of what differs or is not known. */
export type SettingsRow = Readonly<{
  /** Several where the same pictures say nothing of them. */
  fields: readonly string[]
  status: 'differs' | 'allowed' | 'unknown'
  said: string
}>

/** In one row; scores.json has all. */
const MOST_PAIRS = 6
const MOST_VALUES = 6

/** Settings of a ranking that are not simply equal, those that differ first. */
export function settingsRows({ settings }: Ranking, { rules }: Scores, escape: Escape): readonly SettingsRow[] {
  const marked = settings.fields.map((field) => ({ field, status: fieldStatus(field, rules.allowSettings) }))
  const rowsOf = (status: 'mismatch' | 'allowed', word: SettingsRow['status']): readonly SettingsRow[] =>
    marked
      .filter((entry) => entry.status === status)
      .map(({ field }) => ({ fields: [field.field], status: word, said: saidOf(field, escape) }))
  const unknown = new Map<string, string[]>()
  for (const { field, status } of marked)
    if (status === 'unknown') {
      const said = saidOf(field, escape)
      unknown.set(said, [...(unknown.get(said) ?? []), field.field])
    }
  const unknownRows = [...unknown].map(([said, fields]): SettingsRow => ({ fields, status: 'unknown', said }))
  return [...rowsOf('mismatch', 'differs'), ...rowsOf('allowed', 'allowed'), ...unknownRows]
}

/** What would make the pairs alike, a line a setting. */
export function settingsFixes({ settings }: Ranking, { rules }: Scores): readonly string[] {
  return settings.fields.flatMap((field) => {
    if (fieldStatus(field, rules.allowSettings) !== 'mismatch' || field.fix === null) return []
    return [`${field.fix}, or allow it (allow-settings: ${field.field}).`]
  })
}

/** Programs differ in what they call by one name. */
export function toolsSentence({ settings: { tools } }: Ranking, escape: Escape): string | undefined {
  if (tools.length < 2) return undefined
  const names = tools.map(({ tool, version, pictures }) => {
    const name = escape.name(version === null ? tool : `${tool} ${version}`)
    return `${name} (${count(pictures, 'picture')})`
  })
  return `Made by different programs or versions, in which a setting of one name can mean another thing: ${few(names, MOST_VALUES)}.`
}

function saidOf({ values }: Field, escape: Escape): string {
  const parts = values.map(({ value, pairs }) => {
    const names = pairs.map(({ checkpoint, pictures }) => `${escape.name(checkpoint)} (${pictures})`)
    return `${value === null ? 'not said' : escape.name(value)} in ${few(names, MOST_PAIRS)}`
  })
  return few(parts, MOST_VALUES, '; ')
}

function few(items: readonly string[], most: number, separator = ', '): string {
  if (items.length <= most) return items.join(separator)
  return `${items.slice(0, most).join(separator)}${separator}and ${items.length - most} more`
}
