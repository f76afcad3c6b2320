import type { Scores } from '../../src/report/scores.ts'

/** Two rankings: a plain one, and one with a hostile name, one sample and tiny losses. */
export const SCORES: Scores = {
  schemaVersion: 1,
  recipe: 'pytorch-tutorial',
  metric: 'gram-mse',
  layers: ['conv1_1', 'conv3_1'],
  size: '512x512',
  seed: 1,
  backbone: { name: 'vgg16', weightsSha256: 'ab'.repeat(32) },
  engine: { name: 'onnxruntime-node', version: '1.30.0', graph: 1, platform: 'linux-x64', vector: 'avx2' },
  rankings: [
    {
      lora: 'woodblock',
      verdict: 'untested',
      checks: [],
      targetSets: [
        { role: 'reference', set: 'woodblock', cross: false, pictures: 6 },
        { role: 'control', set: 'doodle', cross: false, pictures: 3 },
        { role: 'control', set: 'pointillism', cross: true, pictures: 1 },
      ],
      pairs: [
        {
          checkpoint: 'northlight_v2',
          n: 8,
          rank: 1,
          styleLoss: 0.00231,
          interval: { low: 0.00163, high: 0.00326 },
          ratioToBest: 1,
          spread: 1.51,
          layerShares: { conv1_1: 0.1, conv3_1: 0.9 },
          directionShare: 0.62,
        },
        {
          checkpoint: 'papermoon_v3',
          n: 8,
          rank: 2,
          styleLoss: 0.0045,
          interval: { low: 0.0036, high: 0.0056 },
          ratioToBest: 1.948,
          spread: 1.3,
          layerShares: { conv1_1: 0.25, conv3_1: 0.75 },
          directionShare: 0.4,
        },
      ],
    },
    {
      lora: 'a|b`<script>\n@someone',
      verdict: 'untested',
      checks: [],
      targetSets: [{ role: 'reference', set: 'a|b`<script>\n@someone', cross: false, pictures: 1 }],
      pairs: [
        {
          checkpoint: '[x](http://example.com)',
          n: 1,
          rank: 1,
          styleLoss: 1.5e-7,
          interval: null,
          ratioToBest: 1,
          spread: null,
          layerShares: { conv1_1: 0.5, conv3_1: 0.5 },
          directionShare: 1,
        },
      ],
    },
  ],
  settings: { status: 'declared' },
  notices: [
    { level: 'warning', text: 'Left out, because the picture is empty (0 bytes).', subjects: ['samples/a|b.png'] },
    { level: 'notice', text: '2 other files were passed over, hidden or no pictures: .txt (2).', subjects: [] },
  ],
  gate: { passed: 'not-computed', failures: [] },
  scoresCsvSha256: 'cd'.repeat(32),
}
