import { GOOD_REFERENCES } from '../../config/enough.ts'
import { choose } from '../../statistics/two-sample.ts'
import type { Check, Rules } from '../check.ts'
import { leastControls } from './needs.ts'

/** How one recipe and metric do on the references and controls of a LoRA, in which samples play no part. */
export type Way = Readonly<{
  /** Null where another tool made the losses. */
  recipe: string | null
  metric: string
  /** Over the controls, the least share of references that are nearer to each other than to it; 0 where that is not known. */
  leastWin: number
  /** That references are nearer to each other than the controls are; 1 where it was not tested. */
  p: number
}>

export function wayOf({ recipe, metric }: Pick<Way, 'recipe' | 'metric'>, check: Check): Way {
  const wins = check.by.map(({ figures }) => figures.win ?? 0)
  return { recipe, metric, leastWin: wins.length === 0 ? 0 : Math.min(...wins), p: check.figures.p ?? 1 }
}

/** Those that can be relied on, the surest first: passed at α divided by the number tried, since one of many may pass by chance. */
export function reliableWays(tried: readonly Way[], { alpha, gamma }: Pick<Rules, 'alpha' | 'gamma'>): readonly Way[] {
  return tried
    .filter(({ leastWin, p }) => leastWin >= gamma && p < alpha / tried.length)
    .toSorted((a, b) => Number(isSurer(b, a)) - Number(isSurer(a, b)))
}

function isSurer(a: Way, b: Way): boolean {
  return a.leastWin > b.leastWin || (a.leastWin === b.leastWin && a.p < b.p)
}

/** What to measure by. */
export type Choice =
  | Readonly<{ kind: 'own' }>
  | Readonly<{ kind: 'other'; way: Way }>
  /** With so few pictures none could be relied on; with so many one could. */
  | Readonly<{ kind: 'few'; references: number; controls: number }>
  | Readonly<{ kind: 'none' }>

type Tried = Readonly<{
  own: Way
  others: readonly Way[]
  /** Whether the self-test of `own` passes: its own way needs no correction, since it was chosen before. */
  passes: boolean
  references: number
  controls: number
}>

/** Where one's own way passes, another only where more references are right by it, so that following the advice never leads back. */
export function chooseWay(
  { own, others, passes, references, controls }: Tried,
  rules: Pick<Rules, 'alpha' | 'gamma'>,
): Choice {
  const tried = [own, ...others]
  const best = reliableWays(tried, rules).find((way) => way !== own)
  if (best !== undefined && (!passes || best.leastWin > own.leastWin)) return { kind: 'other', way: best }
  if (passes) return { kind: 'own' }
  const limit = rules.alpha / tried.length
  if (others.length === 0 || 1 / choose(references + controls, references) < limit) return { kind: 'none' }
  const more = Math.max(references, GOOD_REFERENCES)
  return { kind: 'few', references: more, controls: Math.max(controls, leastControls(more, limit)) }
}
