import type { CST, Document } from 'yaml'
import { reasonOf, UserError } from '../errors.ts'
import { misplacedProblem } from './misplaced.ts'
import type { Source } from './parse.ts'
import { isKey } from './schema.ts'

export const CONFIG_FILE = 'style-gate.yml'

/** The parser takes time with the square of some texts. */
export const MOST_BYTES = 1 << 16
export const TOO_LONG = 'is longer than 64 KiB'
/** The file has keys and lists alone. Of what is nested without bound, no parser survives every text. */
const DEEPEST = 16
const FIX = 'Write one "key: value" a line, and text that begins with ! { [ or * in quotes; --help lists the keys.'

/** Writes keys and their values as YAML: whatever a value holds, it is read as it was. */
export type WriteYaml = (values: Readonly<Record<string, unknown>>) => string

export async function yamlWriter(): Promise<WriteYaml> {
  const { stringify } = await import('yaml')
  return (values) => stringify(values, { lineWidth: 0, blockQuote: false })
}

/** What a YAML text of another program's holds, such as a workflow; undefined where it holds more than the parser takes, or is none. */
export async function readYaml(text: string): Promise<unknown> {
  if (text.length > MOST_BYTES) return undefined
  const { parseDocument, Parser } = await import('yaml')
  if (isDeep(new Parser().parse(text))) return undefined
  const document = parseDocument(text, { prettyErrors: false, logLevel: 'error' })
  if (document.errors.length > 0) return undefined
  try {
    const plain: unknown = document.toJS()
    return isCircular(plain) ? undefined : plain
  } catch {
    return undefined
  }
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

/** What is wrong with a line of the file, or with all of it. */
export function problemAt(line: number | undefined, problem: string): UserError {
  return new UserError({ subject: line === undefined ? CONFIG_FILE : `${CONFIG_FILE}:${line}`, problem, fix: FIX })
}
