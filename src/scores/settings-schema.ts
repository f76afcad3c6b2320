import * as z from 'zod'
import { SETTING_FIELDS } from '../config/words.ts'
import { FOUND } from '../settings/audit/compare.ts'
import { FIELD_STATUSES, SETTINGS_STATUSES } from '../settings/audit/status.ts'
import { EACH_PICTURE, list, Name, object, Text } from './parts.ts'

const Value = object({
  value: Text.nullable().describe('null where a picture does not say; long texts are cut'),
  pairs: list(object({ checkpoint: Name, pictures: z.int() })).describe('Empty where it is the value of all'),
})

const Field = object({
  field: z.enum(SETTING_FIELDS),
  found: z.enum(FOUND).describe('What the pictures say'),
  status: z.enum(FIELD_STATUSES).describe('What was found, or allowed where allow-settings lets it differ'),
  values: list(Value, EACH_PICTURE).describe(
    'Which pairs have which value; none where it goes by the prompt and is a match',
  ),
  difference: Text.nullable().describe('What differs, in words'),
  fix: Text.nullable().describe('What would make it a match'),
})

/** Whether the pairs of a ranking were made alike. */
export const RankingSettings = object({
  status: z.enum(SETTINGS_STATUSES).describe('declared: what the pictures do not say is declared to be equal'),
  fields: list(Field).describe('Empty where there were no pictures to ask'),
  tools: list(object({ tool: Name, version: Name.nullable(), pictures: z.int() })),
  pictures: z.int(),
  silent: z.int().describe('Pictures that say nothing'),
}).describe('Whether the pairs were made alike, by the metadata of their pictures')
