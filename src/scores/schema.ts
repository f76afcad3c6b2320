import * as z from 'zod'
import { FAIL_ON, RECIPE_NAMES, SETTING_FIELDS } from '../config/words.ts'
import { Options } from '../config/options.ts'
import { SETTINGS_STATUSES } from '../settings/audit/status.ts'
import { Ranking } from './ranking-schema.ts'

const Sha256 = z.string().regex(/^[0-9a-f]{64}$/)

/** scores.json: everything but the distances, which are in the scores.csv beside it. */
export const Scores = z.strictObject({
  schemaVersion: z.literal(1),
  recipe: z
    .enum(RECIPE_NAMES)
    .nullable()
    .describe('null where another tool made the losses, as are size, backbone and engine'),
  metric: z.string().describe('What ranks: gram-mse, gram-cos, moments-cos, or what another tool calls its own'),
  layers: z.array(z.string()),
  size: z.string().nullable().describe('WIDTHxHEIGHT, or the short side'),
  seed: z.int(),
  options: Options.describe('The flags or inputs that were given, but for those that say where the files are'),
  backbone: z.strictObject({ name: z.string(), weightsSha256: Sha256 }).nullable(),
  engine: z
    .strictObject({
      name: z.string(),
      version: z.string(),
      graph: z.int(),
      platform: z.string(),
      vector: z.string().describe('Widest vector instructions of the CPU'),
    })
    .nullable(),
  rankings: z.array(Ranking).min(1),
  rules: z
    .strictObject({
      alpha: z.number(),
      gamma: z.number(),
      pMin: z.number(),
      rMin: z.int(),
      agreementShare: z.number(),
      failOn: z.array(z.enum(FAIL_ON)),
      maxPosition: z.number().nullable(),
      allowSettings: z.array(z.enum(SETTING_FIELDS)),
      settingsDeclared: z.boolean(),
    })
    .describe('What the checks and the gate hold their numbers against'),
  settings: z.strictObject({
    status: z.enum(SETTINGS_STATUSES).describe('The worst of all rankings'),
  }),
  baseConfig: z
    .strictObject({
      changes: z.array(
        z.strictObject({
          key: z.string(),
          base: z.string().nullable(),
          head: z.string().nullable(),
          counts: z.enum(['base', 'head', 'input']).describe('Whose value the run was held against'),
        }),
      ),
      unread: z.string().nullable().describe("Why the base commit's style-gate.yml is not known"),
    })
    .nullable()
    .describe(
      'What a pull request changes of style-gate.yml, values as JSON; null where there is no base commit, or nothing is changed',
    ),
  notices: z.array(
    z.strictObject({ level: z.enum(['notice', 'warning']), text: z.string(), subjects: z.array(z.string()) }),
  ),
  gate: z.strictObject({
    passed: z.union([z.boolean(), z.literal('not-computed')]),
    failures: z.array(z.string()),
    notComputed: z.array(z.string()).describe('Why something that fail-on asks is not known'),
  }),
  scoresCsvSha256: Sha256.describe('Of the scores.csv beside this file'),
})

export type Scores = Readonly<z.infer<typeof Scores>>

/** The JSON Schema of scores.json. */
export function scoresJsonSchema(): object {
  return { title: 'scores.json of LoRA Style Gate', ...z.toJSONSchema(Scores) }
}
