import type { Metric, RecipeName } from '../config/words.ts'
import type { Check } from './check.ts'

/** How one recipe and metric do on the references and controls of a LoRA. */
export type Trial = Readonly<{ recipe: RecipeName; metric: Metric; check: Check }>

/** All trials of one LoRA, in the order of recipes and metrics. */
export type SelfTest = Readonly<{ lora: string; references: number; controls: number; trials: readonly Trial[] }>
