import type { Situation } from './situation.ts'

type Row = Situation &
  Readonly<{
    /** The label whose share is held against a limit. */
    label: 'reliable' | 'inconclusive' | 'contradicted'
    atMost?: number
    atLeast?: number
  }>

type Copied = Omit<Situation, 'name' | 'means' | 'copies'> & Required<Pick<Situation, 'copies'>>

const equal = (k: number): readonly number[] => Array.from({ length: k }, () => 0)
/** The first checkpoint ×2 nearer than the rest, which are alike. */
const gap = (k: number): readonly number[] => Array.from({ length: k }, (_, pair) => (pair === 0 ? 0 : Math.LN2))

const none = (name: string, more: Omit<Situation, 'name' | 'means'> & Readonly<{ k: number }>): Row => ({
  name: `no difference: ${name}`,
  means: equal(more.k),
  ...more,
  label: 'reliable',
  atMost: 0.05,
})

const blind = (name: string, more: Omit<Situation, 'name' | 'means'> & Readonly<{ k: number }>): Row => ({
  name: `metric blind to style, a clear gap: ${name}`,
  means: gap(more.k),
  blind: true,
  ...more,
  label: 'reliable',
  atMost: 0.07,
})

const copied = (name: string, more: Copied): Row => none(`copies: ${name}`, { k: 2, ...more })

const controlled = (
  name: string,
  [controls, controlRatio, atLeast]: readonly [readonly number[], number, number],
): Row => ({
  name: `clear gap (×2), n 8, r 8, controls: ${name}`,
  means: gap(2),
  n: 8,
  r: 8,
  controls,
  controlRatio,
  label: 'reliable',
  atLeast,
})

/** The spreads of real art, wider than those of the other rows. */
const ART = { sample: 0.45, residual: 0.35 }

/** The situations of which the method promises something, and others that could break it. */
export const SITUATIONS: readonly Row[] = [
  none('k 2, n 3, r 5', { k: 2, n: 3, r: 5 }),
  none('k 2, n 5, r 5', { k: 2, n: 5, r: 5 }),
  none('k 2, n 8, r 8', { k: 2, n: 8, r: 8 }),
  none('k 2, n 20, r 8', { k: 2, n: 20, r: 8 }),
  none('k 2, n 50, r 12', { k: 2, n: 50, r: 12 }),
  none('k 3, n 10, r 5', { k: 3, n: 10, r: 5 }),
  none('k 10, n 20, r 8', { k: 10, n: 20, r: 8 }),
  none('unequal n (5 and 20), r 8', { k: 2, n: [5, 20], r: 8 }),
  none('unequal spread (1 and 3), n 8, r 8', { k: 2, n: 8, r: 8, spreads: [1, 3] }),
  none('unequal n and spread', { k: 2, n: [20, 6], r: 8, spreads: [1, 3] }),
  none('heavy tails (t with 3), n 10, r 8', { k: 2, n: 10, r: 8, tails: 3 }),
  none('large reference effects, n 10, r 6', { k: 2, n: 10, r: 6, reference: 0.8, interaction: 0.5 }),
  none('layers that say the same, n 10, r 5', { k: 2, n: 10, r: 5, layers: 1 }),
  copied('one sample in eight, all eight times, r 8', { n: 8, r: 8, copies: { samples: 8 } }),
  copied('all samples twice, n 8, r 8', { n: 8, r: 8, copies: { samples: 2 } }),
  copied('all samples four times by one prompt and seed, n 8, r 8', {
    n: 8,
    r: 8,
    copies: { samples: 4, bySeed: true },
  }),
  copied('all references three times, n 8, r 8', { n: 8, r: 8, copies: { references: 3 } }),
  copied('all control pictures four times, n 8, r 8', { n: 8, r: 8, copies: { controls: 4 } }),
  copied('all pictures twice, n 20, r 5', { n: 20, r: 5, copies: { samples: 2, references: 2, controls: 2 } }),
  copied('all pictures twice, one copy in twenty missed, n 20, r 8', {
    n: 20,
    r: 8,
    copies: { samples: 2, references: 2, controls: 2, missed: 0.05 },
  }),
  { name: 'two tied best, the rest far, n 10, r 8', means: [0, 0, 1, 1], n: 10, r: 8, label: 'reliable', atMost: 0.05 },
  blind('k 2, n 8, r 8', { k: 2, n: 8, r: 8 }),
  blind('k 2, n 20, r 5', { k: 2, n: 20, r: 5 }),
  blind('k 3, n 20, r 12, three controls', { k: 3, n: 20, r: 12, controls: [2, 2, 2] }),
  blind('k 2, n 20, r 8, one control picture', { k: 2, n: 20, r: 8, controls: [1] }),
  blind('k 2, n 20, r 8, a single large control', { k: 2, n: 20, r: 8, controls: [12] }),
  { name: 'clear gap (×2), k 2, n 8, r 8', means: gap(2), n: 8, r: 8, label: 'reliable', atLeast: 0.8 },
  { name: 'clear gap (×2), k 3, n 8, r 8', means: gap(3), n: 8, r: 8, label: 'reliable', atLeast: 0.75 },
  { name: 'clear gap (×2), k 10, n 8, r 8', means: gap(10), n: 8, r: 8, label: 'reliable', atLeast: 0.5 },
  {
    name: 'real art, clear gap (×2), k 2, n 8, r 8',
    means: gap(2),
    n: 8,
    r: 8,
    ...ART,
    label: 'reliable',
    atLeast: 0.55,
  },
  {
    name: 'real art, clear gap (×2), k 3, n 8, r 8',
    means: gap(3),
    n: 8,
    r: 8,
    ...ART,
    label: 'reliable',
    atLeast: 0.39,
  },
  {
    name: 'real art, clear gap (×2), k 10, n 8, r 8',
    means: gap(10),
    n: 8,
    r: 8,
    ...ART,
    label: 'reliable',
    atLeast: 0.12,
  },
  controlled('two sets of one picture, ×2 farther', [[1, 1], 2, 0.55]),
  controlled('two sets of two pictures, ×2 farther', [[2, 2], 2, 0.8]),
  controlled('two sets of one picture, ×1.5 farther', [[1, 1], 1.5, 0.25]),
  controlled('two sets of two pictures, ×1.5 farther', [[2, 2], 1.5, 0.48]),
  { name: 'clear gap, r 1', means: gap(2), n: 8, r: 1, label: 'reliable', atMost: 0 },
  { name: 'clear gap, n 3', means: gap(2), n: 3, r: 8, label: 'reliable', atMost: 0 },
  ...[3, 5, 20].map((n): Row => ({
    name: `the article: r 1, both controls nearer, n ${n}`,
    means: [0, 0.25, 0.3],
    n,
    r: 1,
    controls: [1, 1],
    controlRatio: 0.25,
    reference: 0.1,
    interaction: 0.1,
    label: 'contradicted',
    atLeast: 1,
  })),
]
