import * as z from 'zod'
import type { Source } from './parse.ts'
import { KEYS, type KeyName } from './schema.ts'
import { itemsOf } from './values.ts'

/** What says where files are or how fast to go, and changes no number. */
const ABOUT_PLACE: readonly string[] = ['working-directory', 'report-dir', 'threads'] satisfies KeyName[]
const WANTED = Object.entries(KEYS).filter(([name]) => !ABOUT_PLACE.includes(name))

/** An argument of a command line, or a variable, is no longer. */
const text = z.string().max(2 ** 20)
const MOST_LINES = 1000

/** Flags or inputs that were given, by name in the order of the keys; lists as lists of lines. */
export const Options = z.partialRecord(
  z.enum(WANTED.map(([name]) => name)),
  z.union([text, z.number(), z.boolean(), z.array(text).max(MOST_LINES)]),
)
export type Options = z.infer<typeof Options>

/** The same where a flag and an input say the same. */
export function optionsOf({ values }: Source): Options {
  const given = WANTED.filter(([name]) => values[name] !== undefined)
  const entries = given.map(([name, { kind }]) => [name, kind === 'list' ? list(values[name]) : values[name]])
  return Options.parse(Object.fromEntries(entries))
}

function list(value: unknown): readonly string[] {
  return itemsOf(Array.isArray(value) ? value.map(String) : String(value))
}
