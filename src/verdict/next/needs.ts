import { count } from '../../lib/numbers.ts'
import { choose } from '../../statistics/two-sample.ts'
import { GOOD_CONTROLS, GOOD_REFERENCES, LEAST_CONTROLS } from '../../config/enough.ts'
import type { Rules } from '../check.ts'
import { LEAST_REFERENCES } from '../checks/self-test.ts'
import { leastSamples } from '../visible.ts'

/** What a verdict rests on, in the order in which it is shown. */
export const NEEDS = [
  'checkpoints',
  'samples',
  'references',
  'controls',
  'settings',
  'prompts',
  'seeds',
  'sizes',
] as const

/** A number of pictures, prompts or checkpoints, or what is so in words. */
export type Amount = number | string

/** How much there is of one thing, and how much is enough. */
export type Need = Readonly<{
  what: (typeof NEEDS)[number]
  have: Amount
  isMet: boolean
  /** Whether a verdict can be reliable without it. */
  isRequired: boolean
  /** Enough for a verdict to be able to pass. */
  toPass: Amount
  /** Enough to tell apart, four times in five, checkpoints whose losses are ×2 and ×1.5 apart; null where it makes no difference. */
  toTell2: Amount | null
  toTell1_5: Amount | null
}>

/** What there is of one LoRA, whether its pictures were measured or only found. */
export type Counts = Readonly<{
  checkpoints: number
  /** Of the checkpoint with fewest samples and of the one with most. */
  samples: readonly [fewest: number, most: number]
  references: number
  /** Pictures of all control sets. */
  controls: number
  /** How many times farther the nearest control is from the references than they are from each other; null where that was not measured. */
  nearest: number | null
  settings: Readonly<{ isMet: boolean; said: string }>
  /** Different prompts; null where the pictures do not say them. */
  prompts: number | null
  /** Whether every checkpoint has the same prompts and seeds; null where there is one checkpoint alone, or no seed is known. */
  isPaired: boolean | null
  /** Samples that are enlarged or squashed by more than 2; null where nobody knows. */
  altered: number | null
}>

/** Beside the first checkpoint and one other. */
const FEW_CHECKPOINTS = 2

/**
 * All that a verdict needs and what there is of it. To be able to pass: by the checks themselves. To tell apart: simulated
 * (docs/calibration.md), at the spreads of drawn art.
 */
export function needsOf(counts: Counts, rules: Pick<Rules, 'alpha' | 'r-min'>): readonly Need[] {
  const { checkpoints, samples, references, controls, settings, prompts, isPaired, altered } = counts
  const isFew = checkpoints <= FEW_CHECKPOINTS
  const least = leastOf(counts, rules)
  const row = (what: Need['what'], of: Omit<Need, 'what' | 'isRequired'>, isRequired = true): Need => ({
    what,
    isRequired,
    ...of,
  })
  const counted = (have: number, enough: number, [two, half]: readonly [number, Amount]) => ({
    have,
    isMet: have >= enough,
    toPass: enough,
    toTell2: Math.max(two, enough),
    toTell1_5: typeof half === 'number' ? Math.max(half, enough) : half,
  })
  const [fewest, most] = samples
  const words = { toTell2: null, toTell1_5: null }
  return [
    row('checkpoints', { have: checkpoints, isMet: checkpoints > 1, toPass: 2, ...words }),
    row('samples', {
      ...counted(fewest, least.samples, isFew ? [8, 20] : [10, 'more than 20']),
      have: fewest === most ? fewest : `${fewest} to ${most}`,
    }),
    row('references', counted(references, least.references, [GOOD_REFERENCES, isFew ? 16 : 'more than 16'])),
    row('controls', counted(controls, least.controls, [GOOD_CONTROLS, GOOD_CONTROLS])),
    row('settings', { have: settings.said, isMet: settings.isMet, toPass: 'the same', ...words }),
    row(
      'prompts',
      {
        have: prompts ?? 'not recorded',
        isMet: (prompts ?? 0) >= ENOUGH_PROMPTS,
        toPass: ENOUGH_PROMPTS,
        ...words,
      },
      false,
    ),
    ...(isPaired === null
      ? []
      : [
          row(
            'seeds',
            { have: isPaired ? 'the same' : 'different', isMet: isPaired, toPass: 'better the same', ...words },
            false,
          ),
        ]),
    ...(altered === null
      ? []
      : [
          row(
            'sizes',
            {
              have: altered === 0 ? 'fit' : `${altered} enlarged or squashed`,
              isMet: altered === 0,
              toPass: 'better fitting',
              ...words,
            },
            false,
          ),
        ]),
  ]
}

/** What is missing without which no verdict is reliable. */
export function missingIn(needs: readonly Need[]): readonly Need[] {
  return needs.filter(({ isRequired, isMet }) => isRequired && !isMet)
}

/** How much to ask for of what is missing: the least can pass, but often does not. */
export function settled({ toPass, toTell2 }: Need): number {
  return Math.max(Number(toPass), Number(toTell2 ?? 0))
}

/** `7 references (at least 4)`: how many more to ask for of what is counted. */
export function askedFor(need: Need, what: string): string {
  const have = Number(need.have)
  const [more, least] = [settled(need) - have, Number(need.toPass) - have]
  return `${count(more, what)}${need.isMet || more === least ? '' : ` (at least ${least})`}`
}

/** With fewer, a checkpoint that likes one prompt can look better on all. */
export const ENOUGH_PROMPTS = 4

/** A control that is so near needs more pictures. */
const NEAR = 2

/** What the checks cannot pass without. */
function leastOf({ references, nearest }: Counts, { alpha, 'r-min': least }: Pick<Rules, 'alpha' | 'r-min'>) {
  const needed = Math.max(least, LEAST_REFERENCES)
  return {
    // Eight, of which separation's test and that of the control need some at any rate.
    samples: Math.max(8, leastSamples(alpha), leastFlips(alpha)),
    references: needed,
    controls: Math.max(
      nearest !== null && nearest < NEAR ? GOOD_CONTROLS : LEAST_CONTROLS,
      leastControls(Math.max(references, needed), alpha),
    ),
  }
}

/** With fewer samples a sign-flip test cannot get below α: the least n with 2⁻ⁿ < α. */
function leastFlips(alpha: number): number {
  return Math.floor(Math.log2(1 / alpha)) + 1
}

/** The fewest control pictures by which a perfect self-test would be below a limit. */
export function leastControls(references: number, limit: number): number {
  let pictures = 1
  while (pictures < MOST_CONTROLS && 1 / choose(references + pictures, references) >= limit) pictures++
  return pictures
}

/** An α that asks for more asks for what nobody has. */
const MOST_CONTROLS = 1000
