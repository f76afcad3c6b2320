import type { Scores } from '../../src/scores/schema.ts'
import { needsOf } from '../../src/verdict/next/needs.ts'

const HOSTILE_PATH = 'samples/a|b`<script>\n@someone/[x](http://example.com)/"onerror=alert(1)?#%2f.png'

/** A gate that nobody accepts anything of. */
export const NOT_WAIVED = { waived: [], acceptable: false, waiver: null, acceptLabel: null } as const

/** By what the scores of tests were computed, as they say. */
export const COMPUTED = {
  backbone: {
    name: 'vgg16',
    source: 'shipped',
    fileSha256: null,
    weightsSha256: 'ab'.repeat(32),
    notOfBase: null,
  },
  engine: { name: 'onnxruntime-node', version: '1.30.0', graph: 1, platform: 'linux-x64', vector: 'avx2' },
} as const

const RULES = { alpha: 0.05, 'r-min': 5 }

const NEEDS_MET = needsOf(
  {
    checkpoints: 2,
    samples: [8, 8],
    references: 6,
    controls: 4,
    nearest: 3.1,
    settings: { isMet: true, said: 'declared the same' },
    prompts: 2,
    isPaired: true,
    altered: 0,
  },
  RULES,
)

const NEEDS_MISSING = needsOf(
  {
    checkpoints: 1,
    samples: [1, 1],
    references: 1,
    controls: 0,
    nearest: null,
    settings: { isMet: false, said: 'not recorded' },
    prompts: null,
    isPaired: null,
    altered: null,
  },
  RULES,
)

/** Two rankings: a plain reliable one, and a contradicted one with hostile names, one sample and tiny losses. */
export const SCORES: Scores = {
  schemaVersion: 1,
  recipe: 'pytorch-tutorial',
  metric: 'gram-mse',
  layers: ['conv1_1', 'conv3_1'],
  size: '512x512',
  seed: 1,
  options: { samples: ['samples/{lora}/{checkpoint}/*'], size: '512x512', 'settings-declared': false },
  ...COMPUTED,
  verdict: 'contradicted',
  rankings: [
    {
      lora: 'woodblock',
      verdict: 'reliable',
      checks: [
        {
          name: 'self-test',
          status: 'pass',
          figures: { p: 0.0021 },
          by: [
            { name: 'doodle', figures: { win: 1, p_nearer: 1 } },
            { name: 'pointillism', figures: { win: 0.9, p_nearer: 1 } },
          ],
          sentence: 'By this metric the references are nearer to each other than to any control.',
        },
        {
          name: 'separation',
          status: 'pass',
          figures: {},
          by: [{ name: 'papermoon_v3', figures: { p: 0.0002, a12: 0.95, crossing_rate: 0.05, smallest_p: 0.0001 } }],
          sentence: 'The first checkpoint is nearer than every other by more than the luck of its samples.',
        },
        {
          name: 'power',
          status: 'weak',
          figures: {},
          by: [{ name: 'papermoon_v3', figures: { smallest_p: 0.1, visible_ratio: 1.49 } }],
          sentence: 'With 3 samples of each, no difference could be told from chance, however large.',
        },
      ],
      unmet: null,
      metricTests: [{ metric: 'gram-cos', status: 'pass', leastWin: 1, p: 0.0001 }],
      otherRecipes: [],
      nearestControl: { set: 'doodle', ratio: 3.1 },
      altered: 0,
      copiedControls: [],
      needs: NEEDS_MET,
      next: null,
      specificity: 0.4,
      settings: {
        status: 'mismatch',
        fields: [
          {
            field: 'steps',
            found: 'match',
            status: 'match',
            values: [{ value: '28', pairs: [] }],
            difference: null,
            fix: null,
          },
          {
            field: 'cfg',
            found: 'mismatch',
            status: 'mismatch',
            values: [
              { value: '7', pairs: [{ checkpoint: 'northlight_v2', pictures: 8 }] },
              { value: '9', pairs: [{ checkpoint: 'papermoon_v3', pictures: 8 }] },
            ],
            difference: 'cfg differs (7 in northlight_v2; 9 in papermoon_v3)',
            fix: 'Regenerate 8 pictures of papermoon_v3 with cfg 7',
          },
          {
            field: 'vae',
            found: 'mismatch',
            status: 'allowed',
            values: [
              { value: 'plain|glass', pairs: [{ checkpoint: 'northlight_v2', pictures: 8 }] },
              { value: 'built-in', pairs: [{ checkpoint: 'papermoon_v3', pictures: 8 }] },
            ],
            difference: 'vae differs (plain|glass in northlight_v2; built-in in papermoon_v3)',
            fix: 'Regenerate 8 pictures of papermoon_v3 with vae plain|glass',
          },
          {
            field: 'rng',
            found: 'unknown',
            status: 'unknown',
            values: [{ value: null, pairs: [{ checkpoint: 'papermoon_v3', pictures: 8 }] }],
            difference: null,
            fix: null,
          },
          {
            field: 'denoise',
            found: 'unknown',
            status: 'unknown',
            values: [{ value: null, pairs: [{ checkpoint: 'papermoon_v3', pictures: 8 }] }],
            difference: null,
            fix: null,
          },
        ],
        tools: [
          { tool: 'A1111', version: 'v1.10.1', pictures: 8 },
          { tool: 'ComfyUI', version: null, pictures: 8 },
        ],
        pictures: 16,
        silent: 0,
      },
      prompts: 2,
      reference: 'references/woodblock/wave 1.jpg',
      targetSets: [
        { role: 'reference', set: 'woodblock', cross: false, pictures: 6 },
        { role: 'control', set: 'doodle', cross: false, pictures: 3 },
        { role: 'control', set: 'pointillism', cross: true, pictures: 1 },
      ],
      copied: [],
      sideBySide: {
        isOneSeed: true,
        pictures: [
          { checkpoint: 'northlight_v2', path: 'samples/woodblock/northlight_v2/1.jpg' },
          { checkpoint: 'papermoon_v3', path: 'samples/woodblock/papermoon_v3/1.jpg' },
        ],
      },
      pairs: [
        {
          checkpoint: 'northlight_v2',
          n: 8,
          rank: 1,
          styleLoss: 0.00231,
          interval: { low: 0.00163, high: 0.00326 },
          ratioToBest: 1,
          spread: 1.51,
          relation: 'first',
          rankInterval: { low: 1, high: 1 },
          crossingRate: null,
          worstMargin: { set: 'doodle', ratio: 3.4 },
          stylePosition: 0.11,
          layerShares: [
            { layer: 'conv1_1', share: 0.1 },
            { layer: 'conv3_1', share: 0.9 },
          ],
          directionShare: 0.62,
          examples: {
            best: 'samples/woodblock/northlight_v2/3.jpg',
            median: 'samples/woodblock/northlight_v2/1.jpg',
            worst: 'samples/woodblock/northlight_v2/2.jpg',
          },
        },
        {
          checkpoint: 'papermoon_v3',
          n: 8,
          rank: 2,
          styleLoss: 0.0045,
          interval: { low: 0.0036, high: 0.0056 },
          ratioToBest: 1.948,
          spread: 1.3,
          relation: 'behind',
          rankInterval: { low: 2, high: 3 },
          crossingRate: 0.05,
          worstMargin: { set: 'doodle', ratio: 0.91 },
          stylePosition: 0.6,
          layerShares: [
            { layer: 'conv1_1', share: 0.25 },
            { layer: 'conv3_1', share: 0.75 },
          ],
          directionShare: 0.4,
          examples: {
            best: 'samples/woodblock/papermoon_v3/1.jpg',
            median: 'samples/woodblock/papermoon_v3/2.jpg',
            worst: 'samples/woodblock/papermoon_v3/3.jpg',
          },
        },
      ],
    },
    {
      lora: 'a|b`<script>\n@someone',
      verdict: 'contradicted',
      checks: [
        {
          name: 'control',
          status: 'fail',
          figures: {},
          by: [{ name: '<b>|x', figures: { margin: -0.5, win: 0, p: 1, win_pooled: 0, p_nearer: 0.01 } }],
          sentence: 'Control `<b>|x` is nearer than the style: 1 of 1 sample looks more like it.',
        },
      ],
      unmet: 'control',
      metricTests: [],
      otherRecipes: [],
      nearestControl: null,
      altered: null,
      copiedControls: [],
      needs: NEEDS_MISSING,
      next: {
        kind: 'add',
        sentences: [
          'Add samples of a second checkpoint, or hold this one against an earlier state (`baseline`).',
          'Replace `<b>|x`.',
        ],
      },
      specificity: null,
      settings: { status: 'unknown', fields: [], tools: [], pictures: 1, silent: 1 },
      prompts: 1,
      reference: 'references/a|b`<script>\n@someone/1.png',
      targetSets: [{ role: 'reference', set: 'a|b`<script>\n@someone', cross: false, pictures: 1 }],
      copied: [],
      sideBySide: null,
      pairs: [
        {
          checkpoint: '[x](http://example.com)',
          n: 1,
          rank: 1,
          styleLoss: 1.5e-7,
          interval: null,
          ratioToBest: 1,
          spread: null,
          relation: 'first',
          rankInterval: null,
          crossingRate: null,
          worstMargin: null,
          stylePosition: null,
          layerShares: [
            { layer: 'conv1_1', share: 0.5 },
            { layer: 'conv3_1', share: 0.5 },
          ],
          directionShare: 1,
          examples: { best: HOSTILE_PATH, median: HOSTILE_PATH, worst: HOSTILE_PATH },
        },
      ],
    },
  ],
  rules: {
    alpha: 0.05,
    gamma: 0.75,
    'p-min': 0.975,
    'r-min': 5,
    'agreement-share': 0.8,
    'fail-on': ['regression'],
    'min-effect': 1.1,
    'allow-settings': ['vae'],
    'settings-declared': false,
  },
  settings: { status: 'mismatch' },
  baseConfig: null,
  notices: [
    { level: 'warning', text: 'Left out, because the picture is empty (0 bytes).', subjects: ['samples/a|b.png'] },
    { level: 'notice', text: '2 other files were passed over, hidden or no pictures: .txt (2).', subjects: [] },
  ],
  gate: {
    passed: 'not-computed',
    asked: false,
    fails: false,
    failures: [],
    notComputed: ['What this change made worse is not known.'],
    ...NOT_WAIVED,
  },
  base: null,
  changes: null,
  accepted: null,
  notOfPull: null,
  notScored: [],
  missing: [],
  pictures: [],
  scoresCsvSha256: 'cd'.repeat(32),
}
