import * as z from 'zod'
import { SETTING_FIELDS } from '../config/words.ts'
import { SETTINGS_STATUSES } from '../settings/audit/status.ts'

const Value = z.strictObject({
  value: z.string().nullable().describe('null where a picture does not say; long texts are cut'),
  pairs: z
    .array(z.strictObject({ checkpoint: z.string(), pictures: z.int() }))
    .describe('Empty where it is the value of all'),
})

const Field = z.strictObject({
  field: z.enum(SETTING_FIELDS),
  found: z.enum(['match', 'mismatch', 'unknown']).describe('What the pictures say; rules.allowSettings may allow it'),
  values: z.array(Value).describe('Which pairs have which value; none where it goes by the prompt and is a match'),
  difference: z.string().nullable().describe('What differs, in words'),
  fix: z.string().nullable().describe('What would make it a match'),
})

/** Whether the pairs of a ranking were made alike. */
export const RankingSettings = z
  .strictObject({
    status: z.enum(SETTINGS_STATUSES).describe('declared: what the pictures do not say is declared to be equal'),
    fields: z.array(Field).describe('Empty where there were no pictures to ask'),
    tools: z.array(z.strictObject({ tool: z.string(), version: z.string().nullable(), pictures: z.int() })),
    pictures: z.int(),
    silent: z.int().describe('Pictures that say nothing'),
  })
  .describe('Whether the pairs were made alike, by the metadata of their pictures')
