import { SAMPLE_ROLES, TARGET_ROLES } from '../../config/words.ts'

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

/** A reference is held against its fellows and the controls, for the self-test; samples of the base tell what a change did. */
export const PICTURE_ROLES = [...SAMPLE_ROLES, 'reference', 'base-sample'] as const
export type PictureRole = (typeof PICTURE_ROLES)[number]

/** A reference that only the base has, or that is another picture there. */
export const ROW_TARGET_ROLES = [...TARGET_ROLES, 'base-reference'] as const
export type RowTargetRole = (typeof ROW_TARGET_ROLES)[number]

/** Stands in the column `layer` where a value is of all layers together. */
export const TOTAL = 'total'
