import type { SettingField } from '../config/words.ts'

/** `unknown`: the evidence does not hold what the check asks. Only known-answer checks can fail. */
export type Status = 'pass' | 'weak' | 'fail' | 'unknown'

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

export type Figures = number | null | Readonly<{ [name: string]: Figures }>

export type Check = Readonly<{
  name: CheckName
  status: Status
  /** The numbers behind the status, unrounded. */
  numbers: Readonly<Record<string, Figures>>
  /** What came out, in words. */
  sentence: string
  /** The cheapest way to a better status; null where there is none, or none is needed. */
  fix: string | null
}>

/** The limits that checks hold their numbers against, and the seed of their draws. */
export type Rules = Readonly<{
  alpha: number
  gamma: number
  pMin: number
  rMin: number
  agreementShare: number
  seed: number
  settingsDeclared: boolean
  allowSettings: readonly SettingField[]
}>
