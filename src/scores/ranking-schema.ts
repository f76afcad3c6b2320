import * as z from 'zod'
import { TARGET_ROLES } from '../config/words.ts'
import { CHECK_NAMES, FIGURE_NAMES, STATUSES } from '../verdict/check.ts'
import { LABELS } from '../verdict/label.ts'
import { NEEDS } from '../verdict/next/needs.ts'
import { STEP_KINDS } from '../verdict/next/known.ts'
import { RELATIONS } from '../verdict/relation.ts'
import { EACH_PICTURE, list, MOST_LAYERS, MOST_PAIRS, Name, object, Text } from './parts.ts'
import { RankingSettings } from './settings-schema.ts'

const Status = z.enum(STATUSES)

const Figures = z.partialRecord(z.enum(FIGURE_NAMES), z.number().nullable()).readonly()

const Check = object({
  name: z.enum(CHECK_NAMES),
  status: Status.describe(
    'unknown: the evidence does not hold what the check asks; only self-test, control and lora-off can fail',
  ),
  figures: Figures.describe('What the status rests on, of the ranking as a whole'),
  by: list(object({ name: Name, figures: Figures })).describe(
    'The same of each other checkpoint or control, under its own name',
  ),
  sentence: Text.describe('Names stand between back-ticks'),
})

const Way = object({
  recipe: Name.nullable(),
  metric: Name,
  leastWin: z
    .number()
    .describe('Over the controls, the least share of references that are nearer to each other than to it'),
  p: z.number().describe('That references are nearer to each other than the controls are'),
})

const Amount = z.union([z.int(), Text])

const Need = object({
  what: z.enum(NEEDS),
  have: Amount,
  isMet: z.boolean(),
  isRequired: z.boolean().describe('Whether a verdict can be reliable without it'),
  toPass: Amount.describe('Enough for a verdict to be able to pass'),
  toTell2: Amount.nullable().describe('Enough to tell apart losses that are ×2 apart, four times in five'),
  toTell1_5: Amount.nullable().describe('The same of ×1.5'),
})

const TargetSet = object({
  role: z.enum(TARGET_ROLES).describe('What the set is to this LoRA'),
  set: Name.describe('Name of the LoRA or of the control'),
  cross: z.boolean().describe('True for the references of another LoRA, serving as a control'),
  pictures: z.int().positive(),
})

const Pair = object({
  checkpoint: Name,
  n: z.int().positive().describe('Samples: pictures of one prompt and seed are one'),
  rank: z.int().positive().describe('1 for the nearest'),
  styleLoss: z.number().describe('Geometric mean of the metric over samples and references; lower is nearer'),
  interval: object({ low: z.number(), high: z.number() })
    .nullable()
    .describe('95 % t-interval over samples; null with one sample'),
  ratioToBest: z.number().describe('styleLoss ÷ that of the nearest pair'),
  spread: z.number().nullable().describe('Geometric standard deviation of the samples; null with one sample'),
  relation: z
    .enum(RELATIONS)
    .describe(
      'How it stands to the first. Behind: it is not the best; not told apart: it may be, as far as can be told',
    ),
  rankInterval: object({ low: z.number(), high: z.number() })
    .nullable()
    .describe('The middle 95 % of its ranks on other references and samples; null where that cannot be drawn'),
  crossingRate: z
    .number()
    .nullable()
    .describe('How often one of its samples is nearer than one of the first checkpoint; null for that'),
  worstMargin: object({ set: Name, ratio: z.number() })
    .nullable()
    .describe(
      'The nearest control: how many times farther than the references it is from the samples; null without a control',
    ),
  stylePosition: z
    .number()
    .nullable()
    .describe(
      '0: as near as the references are to each other; 1: as far as the nearest control; null where that is not defined',
    ),
  layerShares: list(object({ layer: Name, share: z.number() }), MOST_LAYERS).describe(
    "Each layer's mean share of the loss",
  ),
  directionShare: z
    .number()
    .nullable()
    .describe('Mean share of gram-mse that is a difference of style, not of contrast; null where it is not known'),
  examples: object({ best: Name, median: Name, worst: Name }).describe(
    'Paths of its samples nearest to the references, in the middle, and farthest',
  ),
})

/** One LoRA in scores.json. */
export const Ranking = object({
  lora: Name,
  verdict: z.enum(LABELS).describe('How far the order can be trusted'),
  checks: list(Check).describe('Known-answer checks first; with one pair alone only these'),
  unmet: z
    .enum(CHECK_NAMES)
    .nullable()
    .describe('The check that decides the verdict; null where every check that counts passes'),
  metricTests: list(object({ metric: Name, status: Status, leastWin: z.number(), p: z.number() })).describe(
    'The self-test of every other metric; it changes no verdict',
  ),
  otherRecipes: list(Way).describe(
    'What other recipes make of references and controls; they are tried where nothing else is missing and the self-test or the control is not met',
  ),
  nearestControl: object({ set: Name, ratio: z.number() })
    .nullable()
    .describe(
      'How hard the controls are: the one nearest to the references, and how many times farther it is from them than they are from each other',
    ),
  specificity: z
    .number()
    .nullable()
    .describe(
      "The first checkpoint's mean log margin to the controls minus that of the others; null without a control or another checkpoint",
    ),
  settings: RankingSettings,
  altered: z
    .int()
    .nullable()
    .describe('Samples that the size of the recipe enlarges or squashes by more than 2; null where that is not known'),
  copiedControls: list(Name).describe('Paths of control pictures that are nearly the same as references'),
  needs: list(Need).describe('All that a verdict rests on, and how much of it there is'),
  next: object({ kind: z.enum(STEP_KINDS), sentences: list(Text) })
    .nullable()
    .describe(
      'What to do next: add pictures, or say how they were made; measure otherwise; or nothing more can be done. null where the verdict is reliable',
    ),
  prompts: z
    .int()
    .describe("Different prompts among the first checkpoint's samples; an unknown prompt is one of its own"),
  reference: Name.nullable().describe(
    'Path of the reference nearest to the others; null where these were not compared with each other',
  ),
  targetSets: list(TargetSet),
  copied: list(Name).describe('Checkpoints that are not ranked: every sample of theirs is a copy of a reference'),
  sideBySide: object({
    isOneSeed: z.boolean(),
    pictures: list(object({ checkpoint: Name, path: Name }), EACH_PICTURE),
  })
    .nullable()
    .describe('Pictures of one prompt, and of one seed where there is one, by several checkpoints; null without'),
  pairs: z.array(Pair).min(1).max(MOST_PAIRS).readonly().describe('Nearest first'),
})
