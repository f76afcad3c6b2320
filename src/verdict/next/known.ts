import type { RuledAudit } from '../../settings/audit/status.ts'
import type { Check, Rules } from '../check.ts'
import type { Label } from '../label.ts'
import type { RankingLogLosses } from '../log-losses.ts'
import type { Separation } from '../separate.ts'
import type { Visible } from '../visible.ts'
import type { Need } from './needs.ts'
import type { Way } from './ways.ts'

/** `add`: make pictures, or say how they were made; `measure`: measure otherwise; `end`: nothing more can be done, and why. */
export const STEP_KINDS = ['add', 'measure', 'end'] as const

export type NextStep = Readonly<{
  kind: (typeof STEP_KINDS)[number]
  /** Imperatives; names, keys and commands stand between back-ticks. */
  sentences: readonly string[]
}>

/** All that the choice of a next step goes by. */
export type Known = Readonly<{
  losses: RankingLogLosses
  label: Label
  checks: readonly Check[]
  needs: readonly Need[]
  settings: RuledAudit
  /** Of each rival, in rank order. */
  found: readonly Separation[]
  visible: readonly Visible[]
  /** By what the losses were made. */
  own: Way
  /** Paths of control pictures that are nearly the same as references. */
  copiedControls: readonly string[]
  /** Whether the pictures are held against an earlier state. */
  isHeld: boolean
  /** Every other way that was tried. */
  others: readonly Way[]
  /** Whether those are all that there are. */
  allTried: boolean
  rules: Rules
}>
