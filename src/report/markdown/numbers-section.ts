import { markdownTable } from 'markdown-table'
import { markdownName } from '../escape.ts'
import { percent, pValue } from '../numbers.ts'
import type { Scores } from '../../scores/schema.ts'
import { chart } from './chart.ts'
import { folded } from './folded.ts'

type Ranking = Scores['rankings'][number]

/** What a loss is made of; nothing of the losses of another tool. */
export function numbersSection(ranking: Ranking, layers: readonly string[]): readonly string[] {
  if (layers.length === 0) return []
  const parts = [shareTable(ranking, layers), ...metricLine(ranking), ...chart(ranking)]
  return [folded('More numbers', parts)]
}

/** One layer often supplies most of the sum, and contrast can outweigh style. */
function shareTable({ pairs }: Ranking, layers: readonly string[]): string {
  const head = [
    'Checkpoint',
    ...layers.map(markdownName),
    'Style, not contrast',
    'Style position',
    'Rank on other pictures',
  ]
  const rows = pairs.map((pair) => [
    markdownName(pair.checkpoint),
    ...layers.map((layer) => percent(pair.layerShares[layer] ?? 0)),
    pair.directionShare === null ? '' : percent(pair.directionShare),
    pair.stylePosition === null ? '' : pair.stylePosition.toFixed(2),
    rankInterval(pair.rankInterval),
  ])
  return markdownTable([head, ...rows], {
    align: ['l', ...head.slice(1).map(() => 'r')],
  })
}

/** The middle 95 % of the ranks on other references and samples. */
function rankInterval(interval: Ranking['pairs'][number]['rankInterval']): string {
  if (interval === null) return ''
  return interval.low === interval.high ? String(interval.low) : `${interval.low} – ${interval.high}`
}

function metricLine({ metricTests }: Ranking): readonly string[] {
  const tests = metricTests.map(({ metric, status, p }) => `${markdownName(metric)} ${CAN[status]} (p ${pValue(p)})`)
  return tests.length === 0 ? [] : [`Can it tell the references from the controls? ${tests.join(', ')}.`]
}

const CAN = { pass: 'can', weak: 'not clearly', fail: 'cannot', unknown: 'is not known' } as const
