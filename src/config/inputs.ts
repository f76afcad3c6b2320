import { UserError } from '../errors.ts'
import { ACTION_KEYS, type ActionConfig, ActionConfigSchema, isActionKey } from './action-keys.ts'
import { didYouMean } from '../lib/near-name.ts'
import { parse, type Source } from './parse.ts'
import { isKey, KEYS } from './schema.ts'

const PREFIX = 'INPUT_'

/** What the action was told: keys that it shares with the file and the command line, and its own. */
export type Inputs = Readonly<{ source: Source; action: ActionConfig }>

type Environment = Readonly<Record<string, string | undefined>>

/** One input as it was given, without the blanks around it; empty where the workflow leaves it out. */
export function readInput(environment: Environment, name: string): string {
  return environment[`${PREFIX}${name.toUpperCase()}`]?.trim() ?? ''
}

/**
 * Reads the inputs of an action from the variables that a runner sets: INPUT_ and the name in capitals, blank where the
 * workflow leaves it out. Throws a UserError for an input that does not exist.
 */
export function readInputs(environment: Environment): Inputs {
  const given = Object.keys(environment)
    .filter((variable) => variable.startsWith(PREFIX))
    .map((variable) => variable.slice(PREFIX.length).toLowerCase())
    .map((name) => [name, readInput(environment, name)] as const)
    .filter(([, text]) => text !== '')
  const unknown = given.map(([name]) => name).filter((name) => !isKey(name) && !isActionKey(name))
  if (unknown.length > 0) throw new UserError(unknown.map(unknownInput))
  const sourceOf = (belongs: (name: string) => boolean): Source => ({
    values: Object.fromEntries(
      given.filter(([name]) => belongs(name)).map(([name, text]) => [name, toValue(name, text)]),
    ),
    where: (name) => `input ${name}`,
  })
  return {
    source: sourceOf(isKey),
    action: parse({ schema: ActionConfigSchema, keys: ACTION_KEYS }, [sourceOf(isActionKey)]),
  }
}

function unknownInput(name: string) {
  const variable = `${PREFIX}${name.toUpperCase()}`
  const known = [...Object.keys(KEYS), ...Object.keys(ACTION_KEYS)]
  const fix = `${didYouMean(name, known)}Use one of ${known.join(', ')}; or rename the variable ${variable}, if the job sets one.`
  return { subject: `input ${name}`, problem: 'the action has no such input', fix }
}

/** A text that is not what its key takes stays a text, which the schema refuses. */
function toValue(name: string, text: string): unknown {
  const { kind } = isKey(name) ? KEYS[name] : isActionKey(name) ? ACTION_KEYS[name] : { kind: 'text' }
  if (kind === 'number' && /^\d+(?:\.\d+)?$/.test(text)) return Number(text)
  // The three spellings each that YAML 1.2 has.
  if (kind === 'boolean' && /^(?:true|True|TRUE|false|False|FALSE)$/.test(text)) return text.toLowerCase() === 'true'
  return text
}
