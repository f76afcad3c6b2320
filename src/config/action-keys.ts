import * as z from 'zod'
import { type Key, schemaOf } from './key.ts'

/** What only the action is told: keys that mean nothing in style-gate.yml or on a command line. */
export const ACTION_KEYS = {
  'artifact-name': {
    kind: 'text',
    schema: z
      .string()
      .regex(/^(?!\.)[^":<>|*?#\\/\p{Cc}]+$/u)
      .optional(),
    accepts: String.raw`a name without " : < > | * ? # \ / and control characters, not beginning with a dot, different for each use in one workflow run`,
    about: 'Name of the artifact with the result files.',
    otherwise: 'style-gate-JOB, in a matrix style-gate-JOB-HASH',
  },
  'retention-days': {
    kind: 'number',
    schema: z.int().min(1).max(400).optional(),
    accepts: 'a whole number from 1 to 400, at most what the repository allows',
    about: 'Days for which the artifact is kept.',
    otherwise: "the repository's setting",
  },
  matrix: {
    kind: 'text',
    schema: z.string().default('null'),
    accepts: 'the leg of the matrix as JSON',
    about: 'Filled in by GitHub, so that the legs of a matrix do not upload under one name. Leave it out.',
  },
} as const satisfies Record<string, Key>

export const ActionConfigSchema = schemaOf(ACTION_KEYS)

export type ActionConfig = Readonly<z.output<typeof ActionConfigSchema>>

export function isActionKey(name: string): name is keyof typeof ACTION_KEYS {
  return Object.hasOwn(ACTION_KEYS, name)
}
