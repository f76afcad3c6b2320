import type { ChangeSituation } from './change.ts'

type Row = ChangeSituation &
  Readonly<{
    /** Limits on the share of pull requests with a regression; a row without is told and promises nothing. */
    upperBound?: number
    atLeast?: number
    never?: boolean
  }>

const none = (name: string, more: Omit<ChangeSituation, 'name'> = {}): Row => ({
  name: `no change: ${name}`,
  ...more,
  upperBound: 0.065,
})

const some = (count: number, which: 'random' | 'worst' | 'best'): Required<Pick<ChangeSituation, 'replaced'>> => ({
  replaced: { count, which },
})

/** Of pictures of one seed under two checkpoints. */
const LOW = 0.14
/** Of pictures made again by their own seed after a small change. */
const HIGH = 0.5

const hidden = { sameSeeds: { correlation: HIGH, known: false } }
const known = (correlation: number): Pick<ChangeSituation, 'sameSeeds'> => ({ sameSeeds: { correlation, known: true } })

/** The pull requests of which the method promises something, and others that could break it. */
export const CHANGE_SITUATIONS: readonly Row[] = [
  none('all sampled anew'),
  none('all sampled anew by the same seeds, correlation .14', known(LOW)),
  none('all sampled anew by the same seeds, correlation .5', known(HIGH)),
  none('2 of 20 at random', some(2, 'random')),
  none('5 of 20 at random', some(5, 'random')),
  none('the worst 2 of 20', some(2, 'worst')),
  none('the worst 5 of 20', some(5, 'worst')),
  none('the best 2 of 20', some(2, 'best')),
  none('the best 5 of 20', some(5, 'best')),
  none('the worst 5 of 20 by their own seeds, hidden', { ...some(5, 'worst'), ...hidden }),
  none('the worst 5 of 20 by their own seeds, known', { ...some(5, 'worst'), ...known(HIGH) }),
  none('the worst 10 of 20 by their own seeds, known', { ...some(10, 'worst'), ...known(HIGH) }),
  none('20 → 8', { after: [8] }),
  none('4 → 20', { before: [4] }),
  none('4 → 4', { before: [4], after: [4] }),
  none('two prompts in other shares (10 + 10 → 4 + 16), prompt effect .5', {
    before: [10, 10],
    after: [4, 16],
    promptEffect: 0.5,
  }),
  none('5 changed pairs', { pairs: 5 }),
  none('heavy tails (t with 3)', { tails: 3 }),
  { name: 'no change: new spread ×2, 20 → 8', after: [8], spread: 2, upperBound: 0.1 },
  { name: 'no change: new spread ×2, 4 → 20', before: [4], spread: 2, upperBound: 0.1 },
  { name: 'other prompts, ×2 farther', otherPrompts: true, ratio: 2, never: true },
  { name: 'fewer pictures: the best 10 of 20 left out', leftOut: 10, never: true },
  { name: '×1.5, 20 → 20', ratio: 1.5, atLeast: 0.9 },
  { name: '×1.25, 20 → 20 by the same seeds, correlation .14', ratio: 1.25, ...known(LOW), atLeast: 0.78 },
  { name: '×2, 2 of 20 at random', ratio: 2, ...some(2, 'random'), atLeast: 0.65 },
  { name: '×1.8, 4 → 4', ratio: 1.8, before: [4], after: [4] },
  { name: '×1.45, 8 → 8', ratio: 1.45, before: [8], after: [8] },
  { name: '×1.26, 20 → 20', ratio: 1.26 },
  { name: 'another checkpoint, as good, 20 → 20', otherCheckpoint: true },
  { name: 'no change: the best 10 of 20 by their own seeds, known', ...some(10, 'best'), ...known(LOW) },
]
