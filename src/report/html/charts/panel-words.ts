import type { Panel, Series } from '../../charts/figure.ts'
import { isLoss } from '../../charts/log-axis.ts'
import { count, loss } from '../../../lib/numbers.ts'
import { pageName } from '../../escape.ts'

/** What a panel is of, before its name. */
export function panelWords({ kind }: Panel['of']): string {
  return { reference: 'Against the references', control: 'Against the control', checkpoint: 'Checkpoint' }[kind]
}

/** What is seen in a panel, for who does not see it. */
export function panelSentence({ series }: Panel, rows: number): string {
  const main = series.filter(({ weight }) => weight === 'main')
  const others = series.length - main.length
  const ranges = main.map((own) => `${pageName(own.name)} ${rangeWords(own)}`).join('; ')
  const more = others === 0 ? '' : `, ${others} of them thin`
  return `${count(series.length, 'line')}${more}, over ${count(rows, 'sample')}. Losses: ${ranges}.`
}

function rangeWords({ losses }: Series): string {
  const known = losses.filter(isLoss)
  if (known.length === 0) return 'without samples'
  const low = known.reduce((a, b) => Math.min(a, b))
  const high = known.reduce((a, b) => Math.max(a, b))
  return low === high ? `at ${loss(low)}` : `from ${loss(low)} to ${loss(high)}`
}
