import { lstat, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { CST, Document } from 'yaml'
import { type Problem, reasonOf, UserError } from '../errors.ts'
import { isActionKey } from './action-keys.ts'
import type { Source } from './parse.ts'
import { isKey, KEYS } from './schema.ts'

export const CONFIG_FILE = 'style-gate.yml'

/** The parser takes time with the square of some texts. */
const MOST_BYTES = 1 << 16
const TOO_LONG = 'is longer than 64 KiB'
/** The file has keys and lists alone. Of what is nested without bound, no parser survives every text. */
const DEEPEST = 16
const FIX = 'Write one "key: value" a line, and text that begins with ! { [ or * in quotes; --help lists the keys.'

/** The configuration file of a working directory; no values where there is none. */
export async function readConfigFile(directory: string): Promise<Source> {
  try {
    const path = join(directory, CONFIG_FILE)
    const file = await lstat(path)
    if (!file.isFile()) throw unusable('is a link or no regular file')
    if (file.size > MOST_BYTES) throw problemAt(undefined, TOO_LONG)
    return await parseConfigFile(toText(await readFile(path)))
  } catch (cause) {
    if (cause instanceof UserError) throw cause
    const code = cause instanceof Error && 'code' in cause ? String(cause.code) : 'unknown'
    if (code === 'ENOENT' || code === 'ENOTDIR') return withoutFile(directory)
    throw unusable(`cannot be read (${code})`, cause)
  }
}

/** Writes keys and their values as YAML: whatever a value holds, it is read as it was. */
export type WriteYaml = (values: Readonly<Record<string, unknown>>) => string

export async function yamlWriter(): Promise<WriteYaml> {
  const { stringify } = await import('yaml')
  return (values) => stringify(values, { lineWidth: 0, blockQuote: false })
}

/** No file, no values; but a file with the other ending was meant to be read. */
async function withoutFile(directory: string): Promise<Source> {
  const other = CONFIG_FILE.replace(/yml$/, 'yaml')
  const exists = await lstat(join(directory, other)).then(
    () => true,
    () => false,
  )
  if (exists) throw new UserError({ subject: other, problem: 'is not read', fix: `Rename it to ${CONFIG_FILE}.` })
  return { values: {}, where: () => CONFIG_FILE }
}

function toText(bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch (cause) {
    throw unusable('is not UTF-8 text', cause)
  }
}

function unusable(problem: string, cause?: unknown): UserError {
  return new UserError(
    { subject: CONFIG_FILE, problem, fix: 'Make it a readable file in UTF-8, or remove it.' },
    { cause },
  )
}

/** Where the parser speaks of its own options. */
const WORDS: ReadonlyMap<string, string> = new Map([
  ['MULTIPLE_DOCS', 'a second document begins here'],
  ['NON_STRING_KEY', 'a key is no plain text'],
])

/** The values of the text of a configuration file. Throws a UserError that names the line. */
export async function parseConfigFile(text: string): Promise<Source> {
  if (text.length > MOST_BYTES) throw problemAt(undefined, TOO_LONG)
  // Most repositories have no such file, and need not wait for the parser.
  const { isMap, isScalar, LineCounter, parseDocument, Parser } = await import('yaml')
  if (isDeep(new Parser().parse(text)))
    throw problemAt(undefined, `has lists or maps in each other, more than ${DEEPEST} deep`)
  const lines = new LineCounter()
  // It prints no warning of its own, and takes no list and no map for a key.
  const options = { lineCounter: lines, prettyErrors: false, logLevel: 'error', stringKeys: true } as const
  const document = parseDocument(text, options)
  // A tag that means nothing would lose its line: an exclude without quotes is one.
  const [error] = [...document.errors, ...document.warnings]
  if (error) throw problemAt(lines.linePos(error.pos[0]).line, WORDS.get(error.code) ?? error.message)
  const root = document.contents
  if (root === null) return { values: {}, where: () => CONFIG_FILE }
  if (!isMap(root)) throw problemAt(1, 'is not a list of keys and values')
  const lineOf = new Map<string, number>()
  for (const { key } of root.items)
    if (isScalar(key) && key.range) lineOf.set(String(key.value), lines.linePos(key.range[0]).line)
  const where = (key: string): string => `${CONFIG_FILE}:${lineOf.get(key) ?? 1}`
  const values = toValues(document)
  const misplaced = Object.keys(values).flatMap((key) => misplacedProblem(key, where(key)))
  if (misplaced.length > 0) throw new UserError(misplaced)
  return { values, where }
}

/** Level by level: a function that calls itself would be nested as deep. */
function isDeep(tokens: Iterable<CST.Token>): boolean {
  let level = [...tokens]
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > DEEPEST) return true
    level = level.flatMap(tokensIn)
  }
  return false
}

function tokensIn(token: CST.Token): readonly CST.Token[] {
  const inner = 'items' in token ? token.items.flatMap(({ key, value }) => [key, value]) : []
  return [...inner, token.type === 'document' ? token.value : undefined].filter(
    (own) => own !== undefined && own !== null,
  )
}

/**
 * A key without a value has its default; an unknown key is kept for the schema to refuse. Aliases that expand without bound are
 * refused by the parser here.
 */
function toValues(document: Document): Readonly<Record<string, unknown>> {
  try {
    const plain: Readonly<Record<string, unknown>> = document.toJS()
    if (isCircular(plain)) throw new RangeError('an alias stands in what it is an alias of')
    return Object.fromEntries(Object.entries(plain).filter(([key, value]) => value !== null || !isKey(key)))
  } catch (cause) {
    throw problemAt(undefined, reasonOf(cause))
  }
}

/** What messages could not show, and a report not hold. */
function isCircular(value: unknown): boolean {
  try {
    JSON.stringify(value)
    return false
  } catch {
    return true
  }
}

function misplacedProblem(key: string, subject: string): readonly Problem[] {
  if (isActionKey(key)) {
    const problem = `${key} is for the action alone and cannot stand in this file`
    return [{ subject, problem, fix: 'Give it as an input of the action.' }]
  }
  if (!isKey(key) || !('inFile' in KEYS[key])) return []
  const problem = `${key} says where this file is and cannot stand in it`
  return [{ subject, problem, fix: `Give it as --${key} or as an input of the action.` }]
}

function problemAt(line: number | undefined, problem: string): UserError {
  return new UserError({ subject: line === undefined ? CONFIG_FILE : `${CONFIG_FILE}:${line}`, problem, fix: FIX })
}
