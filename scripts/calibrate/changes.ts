import { markdownTable } from 'markdown-table'
import { parseConfig } from '../../src/config/parse.ts'
import { randomFor } from '../../src/lib/random.ts'
import { brokenPictures } from '../../src/verdict/change/broken-pictures.ts'
import { judgeChanges } from '../../src/verdict/change/judge-changes.ts'
import { interval } from '../clopper-pearson.ts'
import { CHANGE_SITUATIONS } from './change-situations.ts'
import { simulateChange } from './change.ts'
import { type Counts, percent, type Study } from './study.ts'

const rules = parseConfig()

/** What is said of pull requests. */
export const changes: Study = {
  name: 'changes',
  situations: CHANGE_SITUATIONS,
  run: (row, times) => {
    const counts = { regression: 0, improvement: 0, broken: 0 }
    for (let request = 0; request < times; request++) {
      const pairs = simulateChange(CHANGE_SITUATIONS[row]!, randomFor(1, 'calibrate changes', row, request))
      const words = new Set(judgeChanges(pairs, { ...rules, seed: request }).map(({ word }) => word))
      counts.regression += Number(words.has('regression'))
      counts.improvement += Number(words.has('improvement'))
      counts.broken += Number(brokenPictures(pairs, rules.alpha).length > 0)
    }
    return counts
  },
  write: (results, times) => {
    const head = ['pull request', 'regression', '95 % interval', 'wanted', '', 'improvement', 'a picture stands out']
    const table = markdownTable([head, ...results.map((counts, row) => [...rowOf(row, counts, times)])])
    return `${introduction(times)}${table}\n`
  },
}

function rowOf(row: number, counts: Counts, times: number): readonly string[] {
  const share = (name: string): string => percent(counts[name]! / times)
  const [low, high] = interval(counts['regression']!, times)
  const [wanted, result] = heldAgainst(row, counts['regression']! / times, high)
  const bounds = `${percent(low)} – ${percent(high)}`
  return [
    CHANGE_SITUATIONS[row]!.name,
    share('regression'),
    bounds,
    wanted,
    result,
    share('improvement'),
    share('broken'),
  ]
}

function heldAgainst(row: number, share: number, high: number): readonly [wanted: string, result: string] {
  const { never, upperBound, atLeast } = CHANGE_SITUATIONS[row]!
  const say = (holds: boolean): string => (holds ? 'met' : '**missed**')
  if (never) return ['never', say(share === 0)]
  if (upperBound !== undefined) return [`upper bound ≤ ${percent(upperBound)}`, say(high <= upperBound)]
  return atLeast === undefined ? ['–', ''] : [`≥ ${percent(atLeast)}`, say(share >= atLeast)]
}

function introduction(times: number): string {
  return `## Changes

How often a pull request is said to make a pair worse where the truth is known: ${times} simulated pull requests a row, seeded, made by
\`npm run calibrate -- ${times} changes\`. Unless a row says otherwise: one pair of 20 pictures, all of them sampled anew, one prompt, no seeds, eight
references; deviations as above, what checkpoint and references have in common being the same before and after. *A picture stands out* is
the share of pull requests in which at least one does. What the rows mean: [change.md](change.md).

`
}
