import { markdownTable } from 'markdown-table'
import { parseConfig } from '../../src/config/parse.ts'
import { randomFor } from '../../src/lib/random.ts'
import { NO_AUDIT } from '../../src/settings/audit/audit.ts'
import { checkRanking } from '../../src/verdict/check-ranking.ts'
import type { Label } from '../../src/verdict/label.ts'
import { interval } from '../clopper-pearson.ts'
import { simulate } from './situation.ts'
import { SITUATIONS } from './situations.ts'
import { type Counts, percent, type Study } from './study.ts'

const rules = { ...parseConfig(), 'settings-declared': true }

/** How far the upper end of a share's interval may lie above the limit: with fewer rankings a right build would often miss it. */
const BOUND = 0.015

/** What verdicts come out. */
export const rankings: Study = {
  name: 'rankings',
  situations: SITUATIONS,
  run: (row, times) => {
    const counts: Record<Label, number> = { contradicted: 0, inconclusive: 0, unranked: 0, reliable: 0 }
    for (let ranking = 0; ranking < times; ranking++) {
      const losses = simulate(SITUATIONS[row]!, randomFor(1, 'calibrate', row, ranking))
      counts[checkRanking(losses, NO_AUDIT, { ...rules, seed: ranking }).label]++
    }
    return counts
  },
  write: (results, times) => {
    const head = [
      'situation',
      'reliable',
      'inconclusive',
      'contradicted',
      '95 % interval of the label asked for',
      'wanted',
      '',
    ]
    const table = markdownTable([head, ...results.map((counts, row) => [...rowOf(row, counts, times)])])
    return `${introduction(times)}${table}\n`
  },
}

function rowOf(row: number, counts: Counts, times: number): readonly string[] {
  const { name, label, atMost, atLeast } = SITUATIONS[row]!
  const [low, high] = interval(counts[label]!, times)
  const share = counts[label]! / times
  const [wanted, holds] =
    atMost === undefined
      ? [`${label} ≥ ${percent(atLeast!)}`, share >= atLeast!]
      : [
          `${label} ≤ ${percent(atMost)}, upper bound ≤ ${percent(atMost + BOUND)}`,
          share <= atMost && high <= atMost + BOUND,
        ]
  const shares = (['reliable', 'inconclusive', 'contradicted'] as const).map((other) => percent(counts[other]! / times))
  return [name, ...shares, `${percent(low)} – ${percent(high)}`, wanted, holds ? 'met' : '**missed**']
}

function introduction(times: number): string {
  return `# Calibration

How often each verdict comes out where the truth is known: ${times} simulated rankings a row, seeded, made by
\`npm run calibrate\`. Unless a row says otherwise: ln losses with reference effects of deviation 0.3, checkpoint × reference 0.25,
samples 0.28, residual 0.15; two control sets of two pictures, three times farther than the references; five layers and three
metrics that follow the total; settings declared; one prompt, no seeds. In rows with copies, these differ from each other by 0.03. Rows on
real art have samples of 0.45 and a residual of 0.35.

`
}
