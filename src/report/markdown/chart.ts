import { markdownCode, mermaidLabel } from '../escape.ts'
import type { Scores } from '../../scores/schema.ts'

/** More would be lines. */
const MOST_BARS = 20

/** In pixels. */
const HEAD_HEIGHT = 80
const BAR_HEIGHT = 32

/** The ratios of the table as bars, which GitHub draws; nothing where there is nothing to compare, or too much. */
export function chart({ pairs }: Scores['rankings'][number]): readonly string[] {
  if (pairs.length < 2 || pairs.length > MOST_BARS) return []
  // With its rank, since bars of one label would be drawn on each other.
  const labels = pairs.map(({ rank, checkpoint }) => mermaidLabel(`${rank} ${checkpoint}`))
  const ratios = pairs.map(({ ratioToBest }) => ratioToBest.toFixed(3))
  const lines = [
    '---',
    'config:',
    '  xyChart:',
    `    height: ${HEAD_HEIGHT + BAR_HEIGHT * pairs.length}`,
    '---',
    'xychart-beta horizontal',
    `  title ${mermaidLabel('Style loss as × of the best')}`,
    `  x-axis [${labels.join(', ')}]`,
    `  y-axis 0 --> ${Math.ceil(Math.max(...pairs.map(({ ratioToBest }) => ratioToBest)))}`,
    `  bar [${ratios.join(', ')}]`,
  ]
  return [markdownCode(lines.join('\n'), 'mermaid')]
}
