import type { Metric, RecipeName } from '../config/words.ts'
import type { Check } from './check.ts'

/** How one recipe and metric do on the references and controls of a LoRA. */
export type Trial = Readonly<{ recipe: RecipeName; metric: Metric; check: Check }>

/** All trials of one LoRA, in the order of recipes and metrics. */
export type SelfTest = Readonly<{ lora: string; references: number; controls: number; trials: readonly Trial[] }>

export type SelfTests = Readonly<{
  loras: readonly SelfTest[]
  /** Recipes that cannot take one of the pictures, and why. */
  leftOut: readonly Readonly<{ recipe: RecipeName; reason: string }>[]
}>

/**
 * The trials that can be relied on, best first: passed at α divided by the number tried, since one of many may pass by chance; then by
 * the least share of references that are nearer to each other than to a control, and by p.
 */
export function reliableTrials({ trials }: SelfTest, alpha: number): readonly Trial[] {
  return trials
    .filter(({ check }) => check.status === 'pass' && pOf(check) < alpha / trials.length)
    .toSorted((a, b) => leastWin(b.check) - leastWin(a.check) || pOf(a.check) - pOf(b.check))
}

/** p of the test that references are nearer to each other than the controls are; 1 where it was not made. */
export function pOf({ figures }: Check): number {
  return figures.p ?? 1
}

/** Over the controls, the least share of references that are nearer to the others than to it; 0 where that is unknown. */
export function leastWin({ by }: Check): number {
  return by.length === 0 ? 0 : Math.min(...by.map(({ figures }) => figures.win ?? 0))
}
