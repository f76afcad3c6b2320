import { markdownTable } from 'markdown-table'
import { markdownName } from '../escape.ts'
import { percent, pValue } from '../../lib/numbers.ts'
import type { Scores } from '../../scores/schema.ts'
import { CHECK_STATUS } from '../check-lines.ts'
import { PLACE_HEAD, placeCells } from '../ranking-row.ts'
import { chart } from './chart.ts'
import { folded } from './folded.ts'

type Ranking = Scores['rankings'][number]

/** What a loss is made of, as far as that is known. */
export function numbersSection(ranking: Ranking, layers: readonly string[]): readonly string[] {
  const parts = [shareTable(ranking, layers), ...metricLine(ranking), ...chart(ranking)]
  return [folded('More numbers', parts)]
}

/** One layer often supplies most of the sum, and contrast can outweigh style. */
function shareTable({ pairs }: Ranking, layers: readonly string[]): string {
  const isSplit = pairs.some(({ directionShare }) => directionShare !== null)
  const head = ['Checkpoint', ...layers.map(markdownName), ...(isSplit ? ['Style, not contrast'] : []), ...PLACE_HEAD]
  const rows = pairs.map((pair) => [
    markdownName(pair.checkpoint),
    ...layers.map((layer) => percentOrEmpty(pair.layerShares.find((own) => own.layer === layer)?.share)),
    ...(isSplit ? [percentOrEmpty(pair.directionShare)] : []),
    ...placeCells(pair),
  ])
  return markdownTable([head, ...rows], {
    align: ['l', ...head.slice(1).map(() => 'r')],
  })
}

function percentOrEmpty(share: number | null | undefined): string {
  return share === null || share === undefined ? '' : percent(share)
}

function metricLine({ metricTests }: Ranking): readonly string[] {
  const tests = metricTests
    .filter(({ status }) => status !== 'unknown')
    .map(({ metric, status, p }) => `${markdownName(metric)} ${CHECK_STATUS[status]} (p ${pValue(p)})`)
  return tests.length === 0 ? [] : [`Self-test by other metrics: ${tests.join(', ')}`]
}
