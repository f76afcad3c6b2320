import * as z from 'zod'
import { METRICS, RECIPE_NAMES } from '../config/words.ts'

/** Worst first. */
export const VERDICTS = ['untested'] as const

const TargetSet = z.strictObject({
  role: z.enum(['reference', 'control']).describe('What the set is to this LoRA'),
  set: z.string().describe('Name of the LoRA or of the control'),
  cross: z.boolean().describe('True for the references of another LoRA, serving as a control'),
  pictures: z.int().positive(),
})

const Pair = z.strictObject({
  checkpoint: z.string(),
  n: z.int().positive().describe('Samples that count'),
  rank: z.int().positive().describe('1 for the nearest'),
  styleLoss: z.number().describe('Geometric mean of the metric over samples and references; lower is nearer'),
  interval: z
    .strictObject({ low: z.number(), high: z.number() })
    .nullable()
    .describe('95 % t-interval over samples; null with one sample'),
  ratioToBest: z.number().describe('styleLoss ÷ that of the nearest pair'),
  spread: z.number().nullable().describe('Geometric standard deviation of the samples; null with one sample'),
  layerShares: z.record(z.string(), z.number()).describe("Each layer's mean share of the loss"),
  directionShare: z.number().describe('Mean share of gram-mse that is a difference of style, not of contrast'),
})

const Ranking = z.strictObject({
  lora: z.string(),
  verdict: z.enum(VERDICTS),
  checks: z.array(z.never()).describe('Empty until a verdict exists'),
  targetSets: z.array(TargetSet),
  pairs: z.array(Pair).min(1).describe('Nearest first'),
})

const Sha256 = z.string().regex(/^[0-9a-f]{64}$/)

/** scores.json: everything but the distances, which are in the scores.csv beside it. */
export const Scores = z.strictObject({
  schemaVersion: z.literal(1),
  recipe: z.enum(RECIPE_NAMES),
  metric: z.enum(METRICS).describe('What ranks'),
  layers: z.array(z.string()),
  size: z.string().describe('WIDTHxHEIGHT, or the short side'),
  seed: z.int(),
  backbone: z.strictObject({ name: z.string(), weightsSha256: Sha256 }),
  engine: z.strictObject({
    name: z.string(),
    version: z.string(),
    graph: z.int(),
    platform: z.string(),
    vector: z.string().describe('Widest vector instructions of the CPU'),
  }),
  rankings: z.array(Ranking),
  settings: z.strictObject({
    status: z
      .enum(['declared', 'unknown'])
      .describe('Whether the generation settings were held fixed; never verified here'),
  }),
  notices: z.array(
    z.strictObject({ level: z.enum(['notice', 'warning']), text: z.string(), subjects: z.array(z.string()) }),
  ),
  gate: z.strictObject({
    passed: z.union([z.boolean(), z.literal('not-computed')]),
    failures: z.array(z.string()),
  }),
  scoresCsvSha256: Sha256.describe('Of the scores.csv beside this file'),
})

export type Scores = Readonly<z.infer<typeof Scores>>

/** The JSON Schema of scores.json. */
export function scoresJsonSchema(): object {
  return { title: 'scores.json of LoRA Style Gate', ...z.toJSONSchema(Scores) }
}
