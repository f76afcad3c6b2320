import { parseArgs, type ParseArgsConfig } from 'node:util'
import { reasonOf, UserError } from '../errors.ts'
import { didYouMean } from '../lib/near-name.ts'
import { LINE_COMMANDS, switchesOf } from './commands.ts'
import type { Source } from './parse.ts'
import { isKey, KEYS } from './schema.ts'

export type CommandLine = Readonly<{
  command: string
  /** What stands behind the command. */
  operands: readonly string[]
  help: boolean
  version: boolean
  /** What the command alone takes, and what is given of it. */
  switches: ReadonlySet<string>
  source: Source
}>

const [{ name: DEFAULT }] = LINE_COMMANDS
const FIX = 'Run style-gate --help to see the options.'

type Options = NonNullable<ParseArgsConfig['options']>

const SHARED: Options = {
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
  const [command = DEFAULT, ...operands] = positionals
  const seen = new Set<string>()
  for (const token of tokens) {
    if (token.kind !== 'option') continue
    const repeats = isKey(token.name) && KEYS[token.name].kind === 'list'
    if (seen.has(token.name) && !repeats)
      throw new UserError({ subject: `--${token.name}`, problem: 'is given twice', fix: 'Give it once.' })
    seen.add(token.name)
  }
  const { help = false, version = false, ...rest } = values
  const given = Object.entries(rest)
    .filter(([name]) => isKey(name))
    .map(([name, value]) => [name, Array.isArray(value) ? fromTexts(name, value) : value])
  const source: Source = { values: Object.fromEntries(given), where: (key) => `--${key}` }
  const switches = new Set(Object.keys(rest).filter((name) => !isKey(name) && rest[name] === true))
  return { command, operands, help: help === true, version: version === true, switches, source }
}

function parse(args: readonly string[]) {
  const options = { ...SHARED, ...ownOf(commandIn(args)) }
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, allowNegative: true, tokens: true })
  } catch (cause) {
    const [, unknown] = /^Unknown option '(--?[^']*)'/.exec(reasonOf(cause)) ?? []
    if (unknown !== undefined) throw unknownOption(unknown, options, cause)
    throw new UserError({ subject: 'command line', problem: reasonOf(cause), fix: FIX }, { cause })
  }
}

/** Whatever is wrong beside it: the options that there are depend on it. */
function commandIn(args: readonly string[]): string {
  const loose = { args: [...args], options: SHARED, strict: false, allowPositionals: true, allowNegative: true }
  return parseArgs(loose).positionals[0] ?? DEFAULT
}

function ownOf(command: string): Options {
  const own = LINE_COMMANDS.filter(({ name }) => name === command).flatMap(switchesOf)
  return Object.fromEntries(own.map(([name]) => [name, { type: 'boolean' } as const]))
}

function unknownOption(subject: string, options: Options, cause: unknown): UserError {
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
