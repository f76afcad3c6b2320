import { type Audit, NO_AUDIT } from '../settings/audit/audit.ts'
import type { Way } from './next/ways.ts'

/** What is known of a LoRA beside its losses. */
export type About = Readonly<{
  /** How its pictures were made. */
  audit: Audit
  /** Null where another tool made the losses. */
  recipe: string | null
  /** What other recipes make of its references and controls; none where they were not tried. */
  otherRecipes: readonly Way[]
  /** Control pictures that are nearly the same as references of this LoRA. */
  copiedControls: readonly string[]
  /** Whether its pictures are held against an earlier state. */
  isHeld: boolean
  /** Samples that the recipe's size enlarges or squashes much; null where nobody knows. */
  altered: number | null
}>

export const NOTHING_TOLD: About = {
  audit: NO_AUDIT,
  recipe: null,
  otherRecipes: [],
  copiedControls: [],
  isHeld: false,
  altered: null,
}
