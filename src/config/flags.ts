import { parseArgs, type ParseArgsConfig } from 'node:util'
import { reasonOf, UserError } from '../errors.ts'
import { didYouMean } from '../lib/near-name.ts'
import type { Source } from './parse.ts'
import { isKey, KEYS } from './schema.ts'

export type CommandLine = Readonly<{
  command: string
  /** What stands behind the command. */
  operands: readonly string[]
  help: boolean
  version: boolean
  source: Source
}>

const FIX = 'Run style-gate --help to see the options.'

const options: NonNullable<ParseArgsConfig['options']> = {
  ...Object.fromEntries(
    Object.entries(KEYS).map(([name, { kind }]) => [
      name,
      kind === 'boolean' ? ({ type: 'boolean' } as const) : ({ type: 'string', multiple: true } as const),
    ]),
  ),
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'v' },
}

/** Reads `[command] [--key value]… [--flag | --no-flag]…`, without the program's own name. Throws a UserError. */
export function readFlags(args: readonly string[]): CommandLine {
  const { values, positionals, tokens } = parse(args)
  const seen = new Set<string>()
  for (const token of tokens) {
    if (token.kind !== 'option') continue
    const repeats = isKey(token.name) && KEYS[token.name].kind === 'list'
    if (seen.has(token.name) && !repeats)
      throw new UserError({ subject: `--${token.name}`, problem: 'is given twice', fix: 'Give it once.' })
    seen.add(token.name)
  }
  const { help = false, version = false, ...rest } = values
  const given = Object.entries(rest).map(([name, value]) => [
    name,
    Array.isArray(value) ? fromTexts(name, value) : value,
  ])
  const [command = 'score', ...operands] = positionals
  const source: Source = { values: Object.fromEntries(given), where: (key) => `--${key}` }
  return { command, operands, help: help === true, version: version === true, source }
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, allowNegative: true, tokens: true })
  } catch (cause) {
    const [, unknown] = /^Unknown option '(--?[^']*)'/.exec(reasonOf(cause)) ?? []
    if (unknown !== undefined) throw unknownOption(unknown, cause)
    throw new UserError({ subject: 'command line', problem: reasonOf(cause), fix: FIX }, { cause })
  }
}

function unknownOption(subject: string, cause: unknown): UserError {
  const near = didYouMean(
    subject,
    Object.keys(options).map((name) => `--${name}`),
  )
  return new UserError({ subject, problem: 'is no option', fix: `${near}${FIX}` }, { cause })
}

function fromTexts(name: string, texts: readonly (string | boolean)[]): unknown {
  const kind = isKey(name) ? KEYS[name].kind : 'text'
  if (kind === 'list') return texts.flatMap((text) => String(text).split(/\n/))
  const [text] = texts
  return kind === 'number' && /^\d+(?:\.\d+)?$/.test(String(text)) ? Number(text) : text
}
