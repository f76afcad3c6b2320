import type { JSX } from 'preact'
import { fitLabel } from '../../charts/labels.ts'
import { logTicks, tickText } from '../../charts/log-axis.ts'
import { coordinate } from '../../charts/scale.ts'
import { segment, symbolPath } from '../../charts/shapes.ts'
import type { Strips } from '../../charts/strips.ts'
import { pageName } from '../../escape.ts'
import { MEASURES, type MarkPlace, type StripKind, type StripLayout, stripLayout } from './strip-layout.ts'
import { Interval, StripLabel } from './strip-row.tsx'
import { stripSentence } from './strip-words.ts'
import { colourClass, Svg } from './svg.tsx'

type Props = Readonly<{ id: string; strips: Strips; kind: StripKind; metric: string }>
type Parts = Readonly<{ strips: Strips; layout: StripLayout; kind: StripKind }>

/** A strip a checkpoint: its samples as dots, their interval as a bar; behind them the references and controls. */
export function StripPlot({ id, strips, kind, metric }: Props): JSX.Element {
  const layout = stripLayout(strips, kind)
  const title = 'Strip plot of the samples by their loss against the references'
  return (
    <Svg id={id} size={layout.size} title={title} desc={stripSentence(strips)} class={`chart-strips chart-${kind}`}>
      <Band layout={layout} />
      <LossAxis strips={strips} layout={layout} kind={kind} metric={metric} />
      {layout.marks.map((mark) => (
        <ControlLine mark={mark} layout={layout} />
      ))}
      <Rows strips={strips} layout={layout} kind={kind} />
      {layout.marks.map((mark) => (
        <ControlLabel mark={mark} />
      ))}
    </Svg>
  )
}

function Band({ layout }: Pick<Parts, 'layout'>): JSX.Element | null {
  const { band, bottom } = layout
  if (!band) return null
  const y = 0
  const width = Math.max(band.to - band.from, 2)
  return (
    <g>
      <rect class="between" x={coordinate(band.from)} y={y} width={coordinate(width)} height={coordinate(bottom)} />
      <text class={band.isLeft ? 'end-of halo' : 'halo'} x={coordinate(band.isLeft ? band.to : band.from)} y={15}>
        references to each other
      </text>
    </g>
  )
}

function ControlLine({ mark, layout }: Readonly<{ mark: MarkPlace; layout: StripLayout }>): JSX.Element {
  const line = segment([mark.x, mark.y], [mark.x, layout.bottom])
  return <path class={`control ${colourClass(mark.mark.colour)}`} d={line} />
}

const MARK_LETTERS = 14

function ControlLabel({ mark: { mark, x, y, isLeft } }: Readonly<{ mark: MarkPlace }>): JSX.Element {
  return (
    <g class={colourClass(mark.colour)}>
      <path class="symbol" transform={`translate(${coordinate(x)} ${coordinate(y)})`} d={symbolPath(mark.colour)} />
      <text
        class={isLeft ? 'end-of halo end' : 'halo end'}
        x={coordinate(isLeft ? x - 8 : x + 8)}
        y={coordinate(y + 4)}
      >
        control {fitLabel(pageName(mark.set), MARK_LETTERS)}
      </text>
    </g>
  )
}

/** Another tool's metric may have any name. */
const METRIC_LETTERS = 14

function LossAxis({ strips, layout, kind, metric }: Parts & Pick<Props, 'metric'>): JSX.Element {
  const { left, right, ticks } = MEASURES[kind]
  const { x, top, bottom } = layout
  return (
    <g>
      {logTicks(strips.domain, ticks).map((tick) => (
        <>
          <path class="grid" d={segment([x(tick), top], [x(tick), bottom])} />
          <text class="middle" x={coordinate(x(tick))} y={bottom + 15}>
            {tickText(tick)}
          </text>
        </>
      ))}
      <path class="axis" d={segment([left, bottom], [right, bottom])} />
      <text class="middle" x={coordinate((left + right) / 2)} y={bottom + 30}>
        style loss ({fitLabel(pageName(metric), METRIC_LETTERS)}), logarithmic; nearer is left
      </text>
    </g>
  )
}

function Rows({ strips, layout, kind }: Parts): JSX.Element {
  return (
    <g>
      {layout.rows.map(({ strip, top, centre, dots }) => (
        <g class={colourClass(strip.colour)}>
          <path class="dots" d={dots.map(([x, y]) => `M${coordinate(x)},${coordinate(y)}h0`).join('')} />
          <Interval strip={strip} centre={centre} x={layout.x} domain={strips.domain} />
          <StripLabel strip={strip} kind={kind} y={kind === 'wide' ? centre - 2 : top + 14} />
        </g>
      ))}
    </g>
  )
}
