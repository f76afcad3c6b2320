import { markdownTable } from 'markdown-table'
import { parseConfig } from '../../src/config/parse.ts'
import { groupBy } from '../../src/lib/group-by.ts'
import { type Counts, percent, type Study } from './study.ts'
import { type Cell, grid, walk } from './walk.ts'

const MOST_STEPS = 3
const rules = parseConfig()

/** Cells by the checkpoints and samples that they start with. */
const groups = [...groupBy(grid(), startOf)]

function startOf({ start: { checkpoints, samples } }: Cell): string {
  return `${checkpoints} × ${samples}`
}

/** Where the next step leads from every situation. The number of times is not asked: each situation is walked once. */
export const advice: Study = {
  name: 'advice',
  situations: groups.map(([name]) => ({ name })),
  run: (row) => {
    const counts = { cells: 0, reliable: 0, ended: 0, open: 0, steps: 0 }
    for (const { start, truth } of groups[row]![1]) {
      const { steps, last } = walk(start, truth, rules, MOST_STEPS)
      const isOpen = steps.length > MOST_STEPS
      counts.cells++
      counts.steps += steps.length
      counts[isOpen ? 'open' : last.label === 'reliable' ? 'reliable' : 'ended']++
    }
    return counts
  },
  write: (results) => `${HEAD}${markdownTable([COLUMNS, ...results.map(rowOf)])}\n`,
}

const COLUMNS = [
  'checkpoints × samples',
  'situations',
  '*reliable* in the end',
  'nothing more can be done',
  'steps on average',
  `open after ${MOST_STEPS}`,
  '',
]

function rowOf({ cells = 0, reliable = 0, ended = 0, steps = 0, open = 0 }: Counts, row: number): readonly string[] {
  return [
    groups[row]![0],
    String(cells),
    percent(reliable / cells),
    percent(ended / cells),
    (steps / cells).toFixed(1),
    String(open),
    open === 0 ? 'met' : '**missed**',
  ]
}

const HEAD = `## The next step

Where the next step leads somebody who does all that it says: ${grid().length} situations, each walked once, made by \`npm run calibrate\`. They
start with 1, 3 or 6 references; no control, or one or two sets of two pictures, ×6 or ×1.3 away; settings that are the same, different or
not recorded; one of three ways to measure. The first checkpoint is ×1, ×1.3, ×2 or ×3 nearer than the others, and every recipe and metric
sees the style, or deep-gram alone, or gram-cos alone, or none. No way may be longer than ${MOST_STEPS} steps.

`
