import * as z from 'zod'
import type { Config } from '../config/schema.ts'
import type { VERDICT_KEYS } from '../config/verdict-keys.ts'
import {
  FAIL_ON,
  METRICS,
  NAMED_BACKBONES,
  RECIPE_NAMES,
  SAMPLE_ROLES,
  SETTING_FIELDS,
  TARGET_ROLES,
} from '../config/words.ts'
import { Options } from '../config/options.ts'
import { SETTINGS_STATUSES } from '../settings/audit/status.ts'
import { WAIVERS } from '../verdict/gate.ts'
import { LABELS } from '../verdict/label.ts'
import { Accepted, Base, Changes } from './change-schema.ts'
import { EACH_PICTURE, list, MOST_LAYERS, MOST_RANKINGS, Name, object, Text } from './parts.ts'
import { Ranking } from './ranking-schema.ts'

const Sha256 = z.string().regex(/^[0-9a-f]{64}$/)

const RULES = {
  alpha: z.number(),
  gamma: z.number(),
  'p-min': z.number(),
  'r-min': z.int(),
  'agreement-share': z.number(),
  'fail-on': list(z.enum(FAIL_ON)),
  'min-effect': z.number(),
  'max-position': z.number().optional(),
  'allow-settings': list(z.enum(SETTING_FIELDS)),
  'settings-declared': z.boolean(),
} satisfies Record<keyof typeof VERDICT_KEYS, z.ZodType>

/** scores.json: everything but the distances, which are in the scores.csv beside it. */
export const Scores = object({
  schemaVersion: z.literal(1),
  recipe: z
    .enum(RECIPE_NAMES)
    .nullable()
    .describe('null where another tool made the losses, as are size, backbone and engine'),
  metric: Name.describe(`What ranks: ${METRICS.join(', ')}, or what another tool calls its own`),
  layers: list(Name, MOST_LAYERS).describe('Those of which the losses are known'),
  size: Name.nullable().describe('WIDTHxHEIGHT, or the short side'),
  seed: z.int(),
  options: Options.describe('The flags or inputs that were given, but for those that say where the files are'),
  backbone: object({
    name: Name.describe(`The architecture: ${Object.keys(NAMED_BACKBONES).join(' or ')}`),
    source: Name.describe('Where the weights are from: shipped, hf:OWNER/REPO@COMMIT:FILE, or the path that was given'),
    fileSha256: Sha256.nullable().describe('Of the whole file, as the Hub states it; null elsewhere'),
    weightsSha256: Sha256.describe('Of the tensors in use; of those that are shipped, of all of them'),
    notOfBase: Text.nullable().describe(
      'Why the weights are not known to be those of the base commit, of a file that a pull request can change; else null',
    ),
  }).nullable(),
  engine: object({
    name: Name,
    version: Name,
    graph: z.int(),
    platform: Name,
    vector: Name.describe('Widest vector instructions of the CPU'),
  }).nullable(),
  verdict: z.enum(LABELS).describe('The worst of all rankings'),
  rankings: z.array(Ranking).min(1).max(MOST_RANKINGS).readonly(),
  rules: object(RULES).describe(
    'What the checks and the gate hold their numbers against, by the names of the configuration',
  ),
  settings: object({
    status: z.enum(SETTINGS_STATUSES).describe('The worst of all rankings'),
  }),
  baseConfig: object({
    changes: list(
      object({
        key: Name,
        base: Name.nullable(),
        head: Name.nullable(),
        default: Name.nullable().describe('What counts where nothing sets the key; null where that is nothing'),
        counts: z.enum(['base', 'head', 'input']).describe('Whose value the run was held against'),
      }),
    ),
    unread: Text.nullable().describe("Why the base commit's style-gate.yml is not known"),
  })
    .nullable()
    .describe(
      'What a pull request changes of style-gate.yml, long values cut; null where there is no base commit, or nothing is changed',
    ),
  base: Base.nullable().describe('What the run was held against; null where there is nothing'),
  changes: Changes.nullable().describe('What is otherwise than at the base; null where that is not known'),
  accepted: Accepted.nullable().describe('Who accepted what the change made worse; null where nobody did'),
  notOfPull: Text.max(1000)
    .nullable()
    .describe(
      'Why the pictures are not those of the pull request that the run was for; null where they are, or there is none',
    ),
  notScored: list(object({ lora: Name, checkpoints: list(Name) })).describe('LoRAs that have samples and no reference'),
  missing: list(object({ lora: Name, checkpoint: Name })).describe(
    'Pairs without a sample that could be scored: the rankings are without them, and the notices say why',
  ),
  pictures: list(
    object({
      path: Name,
      role: z.enum([...TARGET_ROLES, ...SAMPLE_ROLES]),
      set: Name,
      checkpoint: Name.nullable(),
      identity: Name.describe('Equal where the decoded pixels are'),
    }),
    EACH_PICTURE,
  ).describe('All pictures that were looked at; none where another tool made the losses'),
  notices: list(object({ level: z.enum(['notice', 'warning']), text: Text, subjects: list(Name, EACH_PICTURE) })),
  gate: object({
    passed: z.union([z.boolean(), z.literal('not-computed')]),
    asked: z.boolean().describe('Whether fail-on was given in so many words, by a file, an input or a flag'),
    fails: z
      .boolean()
      .describe('Whether the job fails: passed is false, or it is not-computed and fail-on was given in so many words'),
    failures: list(Text, EACH_PICTURE),
    waived: list(Text, EACH_PICTURE).describe(
      'What was found and does not fail, because it was accepted, or is merged already',
    ),
    notComputed: list(Text, EACH_PICTURE).describe(
      'What is not known of that which fail-on asks; the next step of a ranking makes it known',
    ),
    acceptable: z.boolean().describe('Whether a label would let some of the failures pass'),
    waiver: z.enum(WAIVERS).nullable().describe('Why what the change made worse does not fail'),
    acceptLabel: Name.nullable().describe(
      'The label that accepts what a change made worse; null where none can be set',
    ),
  }),
  scoresCsvSha256: Sha256.describe('Of the scores.csv beside this file'),
})

export type Scores = z.infer<typeof Scores>

/** The rules of a configuration, without its other keys. */
export function rulesOf(config: Config): Scores['rules'] {
  return z.object(RULES).readonly().parse(config)
}

/** The JSON Schema of scores.json. */
export function scoresJsonSchema(): object {
  return {
    title: 'scores.json of LoRA Style Gate',
    ...z.toJSONSchema(Scores, { override: ({ jsonSchema }) => delete jsonSchema.readOnly }),
  }
}
