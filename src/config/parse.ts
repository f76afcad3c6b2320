import { inspect } from 'node:util'
import type * as z from 'zod'
import { type Problem, UserError } from '../errors.ts'
import { type Config, ConfigSchema, isKey, KEYS } from './schema.ts'

/** Values by key from one place, and where in it a key stands ("style-gate.yml:3", "--seed"). */
export type Source = Readonly<{ values: Readonly<Record<string, unknown>>; where: (key: string) => string }>

/** One read-only Config; a later source wins over an earlier one, key by key. Throws a UserError naming every bad key. */
export function parseConfig(...sources: readonly Source[]): Config {
  const owners = new Map(sources.flatMap((source) => Object.keys(source.values).map((key) => [key, source] as const)))
  const values = Object.fromEntries([...owners].map(([key, source]) => [key, source.values[key]]))
  const locate = (key: string): string => owners.get(key)?.where(key) ?? key
  const result = ConfigSchema.safeParse(values)
  const problems = result.success
    ? conflicts(result.data, locate)
    : result.error.issues.flatMap(problemsOf(values, locate))
  if (problems.length > 0 || !result.success) throw new UserError(problems)
  return Object.freeze(result.data)
}

function problemsOf(values: Readonly<Record<string, unknown>>, locate: (key: string) => string) {
  return (issue: z.core.$ZodIssue): readonly Problem[] => {
    if (issue.code === 'unrecognized_keys') {
      const fix = `Remove it or use one of ${Object.keys(KEYS).join(', ')}.`
      return issue.keys.map((key) => ({ subject: locate(key), problem: `the key ${key} is unknown`, fix }))
    }
    const key = String(issue.path[0])
    if (!isKey(key)) throw new RangeError(issue.message)
    const told = issue.code === 'custom' && issue.message !== '' && issue.message !== 'Invalid input'
    const problem = told ? issue.message : `${key} cannot be ${shown(values[key])}`
    return [{ subject: locate(key), problem, fix: `Give ${KEYS[key].accepts}.` }]
  }
}

function shown(value: unknown): string {
  if (typeof value === 'number') return String(value)
  try {
    return JSON.stringify(value)
  } catch {
    return inspect(value, { depth: 1 })
  }
}

/** Keys that are good alone and not together. */
function conflicts({ recipe, size }: Config, locate: (key: string) => string): readonly Problem[] {
  if (recipe !== 'ghost-review' || size === undefined || !('shortSide' in size)) return []
  return [
    {
      subject: locate('size'),
      problem: `size ${size.shortSide} sets the short side, but the recipe ghost-review compares only pictures of one size`,
      fix: 'Give size as WIDTHxHEIGHT, or take another recipe.',
    },
  ]
}
