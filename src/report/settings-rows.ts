import { groupBy } from '../lib/group-by.ts'
import { fixOrAllow } from '../settings/audit/status.ts'
import { count } from '../lib/numbers.ts'
import type { Scores } from '../scores/schema.ts'
import type { Escape } from './sentences.ts'

type Ranking = Scores['rankings'][number]
type Field = Ranking['settings']['fields'][number]

/** One row of what differs or is not known. */
export type SettingsRow = Readonly<{
  /** Several where the same pictures say nothing of them. */
  fields: readonly string[]
  status: 'mismatch' | 'allowed' | 'unknown'
  said: string
}>

/** In one row; scores.json has all. */
const MOST_PAIRS = 6
const MOST_VALUES = 6

/** Settings of a ranking that are not simply equal, those that differ first. */
export function settingsRows({ settings }: Ranking, escape: Escape): readonly SettingsRow[] {
  const rowsOf = (status: 'mismatch' | 'allowed'): readonly SettingsRow[] =>
    settings.fields
      .filter((field) => field.status === status)
      .map((field) => ({ fields: [field.field], status, said: saidOf(field, escape) }))
  // That no picture says anything is said once, above.
  const unknown =
    settings.pictures === settings.silent ? [] : settings.fields.filter(({ status }) => status === 'unknown')
  const unknownRows = [...groupBy(unknown, (field) => unsaidOf(field, escape))].map(([said, own]): SettingsRow => ({
    fields: own.map(({ field }) => field),
    status: 'unknown',
    said,
  }))
  return [...rowsOf('mismatch'), ...rowsOf('allowed'), ...unknownRows]
}

/** What would make the pairs alike, a sentence a setting, as far as the next step does not say it. */
export function otherFixes({ settings, next }: Ranking): readonly string[] {
  const fixes = settings.fields.flatMap((field) => {
    const isUnlike = field.status === 'mismatch' && field.fix !== null
    return isUnlike ? [fixOrAllow(field)] : []
  })
  return fixes.filter((fix) => !next?.sentences.includes(fix))
}

/** Where settings come from. Programs differ in what they call by one name. */
export function toolsSentence({ settings: { tools } }: Ranking, escape: Escape): string | undefined {
  if (tools.length === 0) return undefined
  const names = tools.map(({ tool, version, pictures }) => {
    const known = tool === 'sidecar' ? 'files NAME.json' : tool
    const name = escape.name(version === null ? known : `${known} ${version}`)
    return `${name} (${count(pictures, 'picture')})`
  })
  const made = `Settings by ${few(names, MOST_VALUES)}`
  return tools.length === 1
    ? made
    : `${made}; a setting of one name can mean another thing in another program or version.`
}

/** Where a setting is unknown, all that say it say the same. */
function unsaidOf(field: Field, escape: Escape): string {
  return saidOf({ ...field, values: field.values.filter(({ value }) => value === null) }, escape)
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
