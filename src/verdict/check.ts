import type { Config } from '../config/schema.ts'
import type { VERDICT_KEYS } from '../config/verdict-keys.ts'

/** `unknown`: the evidence does not hold what the check asks. Only known-answer checks can fail. */
export const STATUSES = ['pass', 'weak', 'fail', 'unknown'] as const
export type Status = (typeof STATUSES)[number]

export const CHECK_NAMES = [
  'self-test',
  'control',
  'lora-off',
  'settings',
  'separation',
  'stability',
  'references',
  'agreement',
  'power',
] as const
export type CheckName = (typeof CHECK_NAMES)[number]

/** What a status can rest on; docs/verdict.md says what each figure is. */
export const FIGURE_NAMES = [
  'a12',
  'allowed',
  'control_sets',
  'crossing_rate',
  'detectable_ratio',
  'gain',
  'margin',
  'match',
  'mismatch',
  'more_samples_would_show',
  'needed_n',
  'p',
  'p_loss',
  'p_nearer',
  'raters',
  'references',
  'share',
  'smallest_p',
  'stability_share',
  'unknown',
  'visible_ratio',
  'w',
  'win',
  'win_pooled',
] as const
export type FigureName = (typeof FIGURE_NAMES)[number]

/** Unrounded; null where a figure is not defined. */
export type Figures = Readonly<Partial<Record<FigureName, number | null>>>

export type Check = Readonly<{
  name: CheckName
  status: Status
  /** Of the ranking as a whole. */
  figures: Figures
  /** Of each rival or control, under its own name. */
  by: readonly Readonly<{ name: string; figures: Figures }>[]
  /** What came out, in words; names stand between back-ticks. */
  sentence: string
}>

/** The limits that checks and gate hold their numbers against, and the seed of all draws. */
export type Rules = Readonly<Pick<Config, keyof typeof VERDICT_KEYS | 'seed'>>
