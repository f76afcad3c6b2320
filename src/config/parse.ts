import type * as z from 'zod'
import { type Problem, UserError } from '../errors.ts'
import { didYouMean } from '../lib/near-name.ts'
import { conflicts } from './conflicts.ts'
import { inLayout } from './in-layout.ts'
import type { Key } from './key.ts'
import type { Locate } from './locate.ts'
import { type Config, ConfigSchema, KEYS } from './schema.ts'

/** Values by key from one place, and where in it a key stands ("style-gate.yml:3", "--seed"). */
export type Source = Readonly<{ values: Readonly<Record<string, unknown>>; where: (key: string) => string }>

/** True where one of the places says something of a key. */
export function isGiven(key: string, ...sources: readonly Source[]): boolean {
  return sources.some(({ values }) => Object.hasOwn(values, key))
}

/** The same place, as if it had some of its keys alone. */
export function pick({ values, where }: Source, wanted: (key: string) => boolean): Source {
  return { values: Object.fromEntries(Object.entries(values).filter(([key]) => wanted(key))), where }
}

type Rules<Schema extends z.ZodType> = Readonly<{
  schema: Schema
  keys: Readonly<Record<string, Key>>
  /** Keys that are good alone and not together. */
  conflicts?: (values: z.output<Schema>, locate: Locate) => readonly Problem[]
}>

/** One read-only Config; a later source wins over an earlier one, key by key. Throws a UserError naming every bad key. */
export function parseConfig(...sources: readonly Source[]): Config {
  const config = parse({ schema: ConfigSchema, keys: KEYS, conflicts }, sources)
  // Templates of one's own win, as a whole.
  if (isGiven('samples', ...sources)) return { ...config, layout: undefined }
  const { layout = 'auto' } = config
  return layout === 'auto' ? { ...config, layout } : { ...config, ...inLayout(layout, config) }
}

export function parse<Schema extends z.ZodType>(
  { schema, keys, conflicts: conflictsOf = () => [] }: Rules<Schema>,
  sources: readonly Source[],
): Readonly<z.output<Schema>> {
  const owners = new Map(sources.flatMap((source) => Object.keys(source.values).map((key) => [key, source] as const)))
  const values = Object.fromEntries([...owners].map(([key, source]) => [key, source.values[key]]))
  const locate: Locate = (key) => owners.get(key)?.where(key) ?? key
  const result = schema.safeParse(values)
  const problems = result.success
    ? conflictsOf(result.data, locate)
    : result.error.issues.flatMap(problemsOf(values, keys, locate))
  if (problems.length > 0 || !result.success) throw new UserError(problems)
  return Object.freeze(result.data)
}

/** That are told one by one: a file can have thousands. */
const MOST_UNKNOWN = 20

function problemsOf(values: Source['values'], keys: Readonly<Record<string, Key>>, locate: Locate) {
  return (issue: z.core.$ZodIssue): readonly Problem[] => {
    if (issue.code === 'unrecognized_keys') {
      // Flags and inputs that do not exist are refused before: this one stands in the file.
      const known = Object.entries(keys).filter(([, { inFile }]) => inFile !== false)
      const names = known.map(([name]) => name)
      const fix = `Remove it or use one of ${names.join(', ')}.`
      const [told, more] = [issue.keys.slice(0, MOST_UNKNOWN), issue.keys.slice(MOST_UNKNOWN)]
      return [
        ...told.map((key) => ({
          subject: locate(key),
          problem: `the key ${key} is unknown`,
          fix: `${didYouMean(key, names)}${fix}`,
        })),
        ...more
          .slice(0, 1)
          .map((key) => ({ subject: locate(key), problem: `from here on ${more.length} more keys are unknown`, fix })),
      ]
    }
    const key = String(issue.path[0])
    const rule = keys[key]
    if (!rule) throw new RangeError(issue.message)
    const told = issue.code === 'custom' && issue.message !== '' && issue.message !== 'Invalid input'
    const problem = told ? issue.message : `${key} cannot be ${shown(values[key])}`
    return [{ subject: locate(key), problem, fix: `${nearValue(issue, values[key])}Give ${rule.accepts}.` }]
  }
}

/** Of a word that is one of several. */
function nearValue(issue: z.core.$ZodIssue, value: unknown): string {
  if (issue.code !== 'invalid_value' || typeof value !== 'string') return ''
  return didYouMean(value, issue.values.map(String))
}

/** A value as it was given, as far as it fits into a sentence. */
function shown(value: unknown): string {
  const text = textOf(value)
  return text.length <= 200 ? text : `${text.slice(0, 200)} and so on`
}

/** As JSON, which may lack a value. */
export function textOf(value: unknown): string {
  return typeof value === 'number' ? String(value) : (JSON.stringify(value) ?? 'nothing')
}
