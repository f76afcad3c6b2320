import * as z from 'zod'
import { SAMPLE_ROLES, SETTING_FIELDS, TARGET_ROLES } from '../config/words.ts'
import { SETTINGS_STATUSES } from '../settings/audit/status.ts'
import { BASE_KINDS } from '../trees/base.ts'
import { PICTURE_CHANGES } from '../trees/changes.ts'
import { REMOVALS } from '../trees/removals.ts'
import { CHANGE_WORDS } from '../verdict/change/words.ts'
import { CHECK_NAMES, STATUSES } from '../verdict/check.ts'
import { LABELS } from '../verdict/label.ts'
import { EACH_PICTURE, list, Name, object, Text } from './parts.ts'

const Ratio = z.number().positive()
const Interval = object({ low: Ratio, high: Ratio })

const BaseRanking = object({
  lora: Name,
  verdict: z.enum(LABELS),
  checks: list(object({ name: z.enum(CHECK_NAMES), status: z.enum(STATUSES) })),
  pairs: list(object({ checkpoint: Name, stylePosition: z.number().nullable() })).describe('Nearest first'),
  settings: object({ status: z.enum(SETTINGS_STATUSES) }),
})

/** What a run was held against. */
export const Base = object({
  kind: z.enum(BASE_KINDS).describe('How it was found'),
  commit: z
    .string()
    .regex(/^[0-9a-f]{40,64}$/)
    .nullable()
    .describe('null for a file'),
  name: Name.nullable().describe('The ref or the file that baseline names'),
  note: Text.nullable().describe('What should be known of how it was found'),
  unread: Text.nullable().describe('Why its pictures were not measured'),
  warnings: list(object({ text: Text, subjects: list(Name, EACH_PICTURE) })).describe(
    'Those that the base has already',
  ),
  rankings: list(BaseRanking).describe('Of the base, by the method of the head; none where it was not measured'),
})

const ChangedPicture = object({
  what: z.enum(PICTURE_CHANGES).describe('renamed: the same content in another place'),
  role: z.enum([...TARGET_ROLES, ...SAMPLE_ROLES]),
  set: Name.describe('The LoRA, or the control'),
  checkpoint: Name.nullable(),
  path: Name,
  before: Name.nullable().describe('Its path on the base; null where it was added'),
  loss: z.number().nullable().describe('Its style loss; null where it has none of its own'),
  lossBefore: z.number().nullable(),
  place: z.int().positive().nullable().describe('Among the samples of its pair, nearest first'),
  of: z.int().positive().nullable(),
  standsOut: Ratio.nullable().describe('How many times farther than the others of its pair, where it stands out'),
  isReencoded: z.boolean().describe('Whether it looks as before'),
})

const ChangedPair = object({
  lora: Name,
  checkpoint: Name,
  word: z.enum(CHANGE_WORDS),
  counts: object({ old: z.int(), new: z.int(), kept: z.int(), added: z.int(), gone: z.int() }).describe(
    'Samples of the base and of the head, and how many are the same, new and gone',
  ),
  test: object({
    design: z.enum(['sign-flip', 'two-sample']),
    new: z.int(),
    old: z.int(),
    pWorse: z.number(),
    pBetter: z.number(),
    smallestP: z.number(),
    holmWorse: z.number().nullable(),
    holmBetter: z.number().nullable(),
  }).nullable(),
  ratio: Ratio.nullable().describe('Of the pictures that are compared, after ÷ before; above 1 is farther'),
  interval: Interval.nullable().describe('90 % t-interval of it'),
  ratioAll: Ratio.nullable().describe('Against all old pictures of the same prompts'),
  ratioReplaced: Ratio.nullable().describe('Against those that were replaced'),
  ratioWhole: Ratio.nullable().describe('Of the whole pair: a fact about two sets, without an interval'),
  farther: object({ references: z.int(), of: z.int() })
    .nullable()
    .describe('From how many references the new pictures are farther'),
  stability: z.number().nullable().describe('In what share of other references and samples the pair would change so'),
  smallestRatio: Ratio.nullable().describe('The smallest ratio that is found four times in five'),
  isPartial: z.boolean().describe('Whether some pictures were kept'),
  styleLossBefore: z.number().nullable(),
  styleLoss: z.number().nullable(),
  yardstick: z.enum(['base', 'head']).describe('Whose references count'),
  other: object({ word: z.enum(CHANGE_WORDS), ratio: Ratio.nullable() })
    .nullable()
    .describe("What the head's references say, where they are others"),
  differing: list(z.enum(SETTING_FIELDS)).describe('Generation settings that differ between the two sides'),
})

/** What the head has otherwise than the base. */
export const Changes = object({
  pictures: list(ChangedPicture).describe('At most 200'),
  more: z.int().describe('Changed pictures that are not listed'),
  counts: list(
    object({
      role: z.enum([...TARGET_ROLES, ...SAMPLE_ROLES]),
      added: z.int(),
      removed: z.int(),
      changed: z.int(),
      renamed: z.int(),
    }),
  ).describe('Of all of them'),
  removals: list(
    object({ what: z.enum(REMOVALS), name: Name, checkpoint: Name.nullable(), pictures: z.int() }),
  ).describe('LoRAs, pairs, references and controls that the base has and the head has not'),
  references: list(Name).describe('LoRAs whose references are not those of the base'),
  pairs: list(ChangedPair).describe('Of both sides; none where the base was not measured'),
  overall: object({ ratio: Ratio, low: Ratio, high: Ratio, pairs: z.int() })
    .nullable()
    .describe('Of all tested pairs together'),
  broken: list(
    object({ lora: Name, checkpoint: Name, path: Name, ratio: Ratio, others: z.int() }),
    EACH_PICTURE,
  ).describe('Pictures that stand out'),
  lost: list(object({ lora: Name, checkpoint: Name })).describe(
    'Pairs of the base whose pictures the head still has, and cannot score',
  ),
})

/** Who accepted what a change made worse. */
export const Accepted = object({
  label: Name,
  by: Name.nullable(),
  commit: Name.describe('The head commit, the only one that is accepted'),
})

export type Base = z.infer<typeof Base>
export type Changes = z.infer<typeof Changes>
export type Accepted = z.infer<typeof Accepted>
