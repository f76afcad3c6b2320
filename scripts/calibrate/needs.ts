import { markdownTable } from 'markdown-table'
import { parseConfig } from '../../src/config/parse.ts'
import { randomFor } from '../../src/lib/random.ts'
import { NO_AUDIT } from '../../src/settings/audit/audit.ts'
import { checkRanking } from '../../src/verdict/check-ranking.ts'
import { interval } from '../clopper-pearson.ts'
import { simulate, type Situation } from './situation.ts'
import { percent, type Study } from './study.ts'

const rules = { ...parseConfig(), 'settings-declared': true }

type Row = Readonly<{ ratio: number; k: number; n: number; r: number; controls: readonly number[] }>

const PASS = { n: 8, r: 5, controls: [2] } as const
const row = (ratio: number, k: number, n: number, r: number): Row => ({ ratio, k, n, r, controls: [2, 2] })

const ROWS: readonly Row[] = [
  { ratio: 2, k: 2, ...PASS },
  { ratio: 2, k: 3, ...PASS },
  { ratio: 1.5, k: 2, ...PASS },
  { ratio: 1.5, k: 3, ...PASS },
  row(2, 2, 8, 8),
  row(2, 3, 10, 8),
  row(1.5, 2, 20, 16),
  row(1.5, 3, 20, 16),
]

function situationOf({ ratio, k, ...sizes }: Row): Situation {
  return { name: '', means: Array.from({ length: k }, (_, pair) => (pair === 0 ? 0 : Math.log(ratio))), ...sizes }
}

/** How often a difference is told where there is as much as the table of needs says. */
export const needs: Study = {
  name: 'needs',
  situations: ROWS.map(({ ratio, k, n, r }) => ({ name: `×${ratio}, k ${k}, n ${n}, r ${r}` })),
  run: (index, times) => {
    let reliable = 0
    for (let ranking = 0; ranking < times; ranking++) {
      const losses = simulate(situationOf(ROWS[index]!), randomFor(1, 'needs', index, ranking))
      if (checkRanking(losses, NO_AUDIT, { ...rules, seed: ranking }).label === 'reliable') reliable++
    }
    return { reliable }
  },
  write: (results, times) => {
    const rows = results.map(({ reliable = 0 }, index) => {
      const { ratio, k, n, r, controls } = ROWS[index]!
      const [low, high] = interval(reliable, times)
      const pictures = controls.reduce((sum, own) => sum + own, 0)
      return [
        `×${ratio}`,
        ...[k, n, r, pictures].map(String),
        percent(reliable / times),
        `${percent(low)} – ${percent(high)}`,
      ]
    })
    return `${headOf(times)}${markdownTable([HEAD, ...rows])}\n`
  },
}

const HEAD = [
  'the first is nearer by',
  'checkpoints',
  'samples of each',
  'references',
  'control pictures',
  '*reliable*',
  '95 % interval',
]

const headOf = (times: number): string => `## What a verdict needs

How often the verdict is *reliable* with as many pictures as a report calls enough to pass, or enough to tell ×2 or ×1.5 apart: ${times} rankings a row,
with the spreads of the first table.

`
