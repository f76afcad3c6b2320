import * as z from 'zod'

/** One key of the configuration, the same in the file, as a flag and as an action input. */
export type Key = Readonly<{
  /** How a text from a flag or an input becomes a value. */
  kind: 'list' | 'text' | 'number' | 'boolean'
  schema: z.ZodType
  /** Completes "Give …" in an error, and says in the help what a value looks like. */
  accepts: string
  /** What the key does, for the help, the JSON Schema and action.yml. */
  about: string
  /** What counts where the key is left out, in words, if that is no plain value. */
  otherwise?: string
  /** False for what says where the file is. */
  inFile?: false
}>

/** The schema of an object that has these keys and no others. */
export function schemaOf<Keys extends Readonly<Record<string, Key>>>(keys: Keys) {
  const shape = Object.fromEntries(Object.entries(keys).map(([name, { schema }]) => [name, schema]))
  // eslint-disable-next-line typescript/no-unsafe-type-assertion -- Object.fromEntries forgets which key has which value
  return z.strictObject(shape as { [Name in keyof Keys]: Keys[Name]['schema'] })
}
