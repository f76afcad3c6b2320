import * as z from 'zod'
import { ACTION_COMMANDS } from './commands.ts'
import { type Key, schemaOf } from './key.ts'

const COMMANDS = ACTION_COMMANDS.map(({ name }) => name)
const COMMENT_POLICIES = ['auto', 'always', 'on-failure', 'never'] as const

/** What only the action is told: keys that mean nothing in style-gate.yml or on a command line. */
export const ACTION_KEYS = {
  command: {
    kind: 'text',
    schema: z.enum(COMMANDS).default('score'),
    accepts: `one of ${COMMANDS.join(', ')}`,
    about: `What to do. ${ACTION_COMMANDS.map(({ name, about }) => `${name}: ${about}.`).join(' ')}`,
  },
  comment: {
    kind: 'text',
    schema: z.enum(COMMENT_POLICIES).default('auto'),
    accepts: `one of ${COMMENT_POLICIES.join(', ')}`,
    about:
      'When to comment on the pull request: auto opens a comment where there is something to say, on-failure where the gate fails or nothing could be scored. Both keep one up to date that is there.',
  },
  'github-token': {
    kind: 'text',
    schema: z.string().optional(),
    accepts: 'a token',
    about:
      'For the comment (pull-requests: write) and for style-gate.yml of the base commit (contents: read); the command comment reads the artifact with it (actions: read).',
    otherwise: "the job's own",
  },
  'artifact-name': {
    kind: 'text',
    schema: z
      .string()
      .regex(/^(?!\.)(?!report-.*\.html$)[^":<>|*?#\\/\p{Cc}]+$/u)
      .optional(),
    accepts: String.raw`a name without " : < > | * ? # \ / and control characters, not beginning with a dot, not like report-….html, different for each use in one workflow run`,
    about:
      'Name of the artifact with the result files, and in the name of the page’s (report-NAME.html); for the command comment, of the one to comment on.',
    otherwise:
      'style-gate-JOB, in a matrix style-gate-JOB-HASH; for the command comment all that begin with style-gate-',
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
