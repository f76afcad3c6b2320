import { fork } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { markdownTable } from 'markdown-table'
import { parseConfig } from '../../src/config/parse.ts'
import { randomFor } from '../../src/lib/random.ts'
import { NO_AUDIT } from '../../src/settings/audit/audit.ts'
import { checkRanking } from '../../src/verdict/check-ranking.ts'
import type { Label } from '../../src/verdict/label.ts'
import { interval } from '../clopper-pearson.ts'
import { simulate } from './situation.ts'
import { SITUATIONS } from './situations.ts'

// Simulates what verdicts come out where the truth is known, and writes docs/calibration.md. `npm run calibrate [RANKINGS]`.
const rules = { ...parseConfig(), 'settings-declared': true }

/** How far the upper end of a share's interval may lie above the limit: with fewer rankings a right build would often miss it. */
const BOUND = 0.015

type Counts = Record<Label, number>

function run(index: number, rankings: number): Counts {
  const counts: Counts = { contradicted: 0, inconclusive: 0, unranked: 0, reliable: 0 }
  for (let ranking = 0; ranking < rankings; ranking++) {
    const losses = simulate(SITUATIONS[index]!, randomFor(1, 'calibrate', index, ranking))
    counts[checkRanking(losses, NO_AUDIT, { ...rules, seed: ranking }).label]++
  }
  return counts
}

const percent = (share: number): string => `${(100 * share).toFixed(1)} %`

function rowOf(index: number, counts: Counts, rankings: number): readonly string[] {
  const { name, label, atMost, atLeast } = SITUATIONS[index]!
  const [low, high] = interval(counts[label], rankings)
  const share = counts[label] / rankings
  const [wanted, holds] =
    atMost === undefined
      ? [`${label} ≥ ${percent(atLeast!)}`, share >= atLeast!]
      : [
          `${label} ≤ ${percent(atMost)}, upper bound ≤ ${percent(atMost + BOUND)}`,
          share <= atMost && high <= atMost + BOUND,
        ]
  const shares = (['reliable', 'inconclusive', 'contradicted'] as const).map((other) =>
    percent(counts[other] / rankings),
  )
  return [name, ...shares, `${percent(low)} – ${percent(high)}`, wanted, holds ? 'met' : '**missed**']
}

async function simulateAll(rankings: number): Promise<readonly Counts[]> {
  const results: Counts[] = []
  let next = 0
  const work = async (): Promise<void> => {
    while (next < SITUATIONS.length) {
      const index = next++
      const worker = fork(new URL(import.meta.url), ['one', String(index), String(rankings)])
      results[index] = await new Promise<Counts>((resolve, reject) => {
        worker.on('message', (counts: Counts) => resolve(counts))
        worker.on('error', reject)
      })
      console.log(SITUATIONS[index]!.name, JSON.stringify(results[index]))
    }
  }
  await Promise.all(Array.from({ length: availableParallelism() }, work))
  return results
}

const [first, ...others] = process.argv.slice(2)
if (first === 'one') {
  const [index, rankings] = others.map(Number)
  process.send!(run(index!, rankings!))
} else {
  const rankings = Number(first ?? 4000)
  const results = await simulateAll(rankings)
  const head = [
    'situation',
    'reliable',
    'inconclusive',
    'contradicted',
    '95 % interval of the label asked for',
    'wanted',
    '',
  ]
  const table = markdownTable([head, ...results.map((counts, index) => [...rowOf(index, counts, rankings)])])
  const file = new URL('../../docs/calibration.md', import.meta.url)
  const intro = `# Calibration\n\nHow often each verdict comes out where the truth is known: ${rankings} simulated rankings a row, seeded, made by\n\`npm run calibrate\`. Unless a row says otherwise: ln losses with reference effects of deviation 0.3, checkpoint × reference 0.25,\nsamples 0.28, residual 0.15; two control sets of two pictures, three times farther than the references; five layers and three\nmetrics that follow the total; settings declared; one prompt, no seeds. In rows with copies, these differ from each other by 0.03. Rows on\nreal art have samples of 0.45 and a residual of 0.35.\n\n`
  // What comes behind the table is written by hand.
  const rest = /\n## [^]*$/.exec(readFileSync(file, 'utf8'))?.[0] ?? ''
  writeFileSync(file, `${intro}${table}\n${rest}`)
}
