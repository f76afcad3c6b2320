import { SAMPLE_ROLES } from '../../config/words.ts'

/** The columns of scores.csv, in their order. */
export const COLUMNS = [
  'lora',
  'checkpoint',
  'picture',
  'picture_role',
  'prompt',
  'seed',
  'target',
  'target_role',
  'target_set',
  'metric',
  'layer',
  'value',
] as const
export type Column = (typeof COLUMNS)[number]

/** A reference is held against its fellows and the controls: for the self-test. */
export const PICTURE_ROLES = [...SAMPLE_ROLES, 'reference'] as const
export type PictureRole = (typeof PICTURE_ROLES)[number]

/** Stands in the column `layer` where a value is of all layers together. */
export const TOTAL = 'total'
