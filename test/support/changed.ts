import type { Scores } from '../../src/scores/schema.ts'

type Changes = NonNullable<Scores['changes']>
type Pair = Changes['pairs'][number]

const REGRESSION: Pair = {
  lora: 'woodblock',
  checkpoint: 'papermoon_v3',
  word: 'regression',
  counts: { old: 8, new: 8, kept: 0, added: 8, gone: 8 },
  test: {
    design: 'two-sample',
    new: 8,
    old: 8,
    pWorse: 0.0002,
    pBetter: 1,
    smallestP: 0.0001,
    holmWorse: 0.0004,
    holmBetter: 1,
  },
  ratio: 1.31,
  interval: { low: 1.12, high: 1.53 },
  ratioAll: 1.31,
  ratioReplaced: 1.31,
  ratioWhole: 1.31,
  farther: { references: 5, of: 6 },
  stability: 0.97,
  smallestRatio: 1.45,
  isPartial: false,
  styleLossBefore: 0.00344,
  styleLoss: 0.0045,
  yardstick: 'base',
  other: { word: 'no evidence', ratio: 1.05 },
  differing: ['cfg'],
}

const UNTESTED = {
  test: null,
  ratio: null,
  interval: null,
  ratioAll: null,
  ratioReplaced: null,
  ratioWhole: null,
  farther: null,
  stability: null,
  smallestRatio: null,
  isPartial: false,
  other: null,
  differing: [],
} as const

const PICTURE: Changes['pictures'][number] = {
  what: 'changed',
  role: 'sample',
  set: 'woodblock',
  checkpoint: 'papermoon_v3',
  path: 'samples/woodblock/papermoon_v3/1.jpg',
  before: 'samples/woodblock/papermoon_v3/1.jpg',
  loss: 0.0105,
  lossBefore: 0.0036,
  place: 8,
  of: 8,
  standsOut: 2.9,
  isReencoded: false,
}

/** What a pull request did to the rankings of `SCORES`, of every kind. */
export const CHANGED = {
  base: {
    kind: 'first-parent',
    commit: 'bb'.repeat(20),
    name: null,
    note: 'A note.',
    unread: null,
    warnings: [],
    rankings: [
      {
        lora: 'woodblock',
        verdict: 'inconclusive',
        checks: [{ name: 'self-test', status: 'pass' }],
        pairs: [
          { checkpoint: 'papermoon_v3', stylePosition: 0.2 },
          { checkpoint: 'northlight_v2', stylePosition: null },
        ],
        settings: { status: 'match' },
      },
    ],
  },
  changes: {
    pictures: [
      PICTURE,
      { ...PICTURE, what: 'added', before: null, lossBefore: null, standsOut: null, path: 'samples/woodblock/x/2.jpg' },
      { ...PICTURE, what: 'renamed', before: 'samples/woodblock/old/3.jpg', standsOut: null },
      { ...PICTURE, isReencoded: true, standsOut: null },
      { ...PICTURE, what: 'removed', loss: null, place: null, of: null, standsOut: null },
      {
        ...PICTURE,
        role: 'control',
        set: 'doodle',
        checkpoint: null,
        loss: null,
        lossBefore: null,
        place: null,
        of: null,
      },
    ],
    more: 3,
    counts: [
      { role: 'sample', added: 4, removed: 1, changed: 8, renamed: 1 },
      { role: 'control', added: 0, removed: 0, changed: 1, renamed: 0 },
    ],
    removals: [
      { what: 'lora', name: 'ink', checkpoint: null, pictures: 12 },
      { what: 'pair', name: 'woodblock', checkpoint: 'driftwood_v1', pictures: 8 },
      { what: 'references', name: 'oil', checkpoint: null, pictures: 1 },
      { what: 'control', name: 'doodle', checkpoint: null, pictures: 4 },
    ],
    references: ['woodblock'],
    pairs: [
      {
        ...REGRESSION,
        lora: 'woodblock',
        checkpoint: 'northlight_v2',
        ...UNTESTED,
        word: 'new',
        styleLossBefore: null,
      },
      REGRESSION,
      { ...REGRESSION, checkpoint: 'better', word: 'improvement', ratio: 0.7, isPartial: true },
      { ...REGRESSION, checkpoint: 'alike', word: 'no evidence', other: null, differing: [] },
      { ...REGRESSION, checkpoint: 'few', word: 'too few', other: null, differing: [] },
      { ...REGRESSION, ...UNTESTED, checkpoint: 'prompts', word: 'other prompts' },
      { ...REGRESSION, ...UNTESTED, checkpoint: 'fewer', word: 'fewer pictures' },
      { ...REGRESSION, ...UNTESTED, checkpoint: 'driftwood_v1', word: 'removed', styleLoss: null },
      { ...REGRESSION, ...UNTESTED, checkpoint: 'same', word: 'unchanged' },
    ],
    overall: { ratio: 1.15, low: 1.09, high: 1.21, pairs: 3 },
    lost: [{ lora: 'oil', checkpoint: 'northlight_v2' }],
    broken: [{ lora: 'woodblock', checkpoint: 'papermoon_v3', path: PICTURE.path, ratio: 2.9, others: 7 }],
  },
  accepted: { label: 'style-accepted', by: 'someone', commit: 'aa'.repeat(20) },
  notScored: [{ lora: 'oil', checkpoints: ['northlight_v2'] }],
} as const satisfies Partial<Scores>
