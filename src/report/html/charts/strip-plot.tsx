import type { JSX } from 'preact'
import { fitLabel } from '../../charts/labels.ts'
import { logTicks, tickText } from '../../charts/log-axis.ts'
import { coordinate } from '../../charts/scale.ts'
import { linePath, symbolPath } from '../../charts/shapes.ts'
import type { Strips } from '../../charts/strips.ts'
import { loss } from '../../../lib/numbers.ts'
import { pageName } from '../../escape.ts'
import {
  BAR,
  intervalBar,
  MEASURES,
  type MarkPlace,
  type StripKind,
  type StripLayout,
  stripLayout,
} from './strip-layout.ts'
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
  const line = linePath([
    [mark.x, mark.y],
    [mark.x, layout.bottom],
  ])
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

function LossAxis({ strips, layout, kind, metric }: Parts & Pick<Props, 'metric'>): JSX.Element {
  const { left, right, ticks } = MEASURES[kind]
  const { x, top, bottom } = layout
  return (
    <g>
      {logTicks(strips.domain, ticks).map((tick) => (
        <>
          <path
            class="grid"
            d={linePath([
              [x(tick), top],
              [x(tick), bottom],
            ])}
          />
          <text class="middle" x={coordinate(x(tick))} y={bottom + 15}>
            {tickText(tick)}
          </text>
        </>
      ))}
      <path
        class="axis"
        d={linePath([
          [left, bottom],
          [right, bottom],
        ])}
      />
      <text class="middle" x={coordinate((left + right) / 2)} y={bottom + 30}>
        style loss ({metric}), logarithmic; nearer is left
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

type LabelProps = Readonly<{ strip: Strips['strips'][number]; kind: StripKind; y: number }>

/** Rank, name and mean: in two lines beside a strip, in one above it. */
function StripLabel({ strip, kind, y }: LabelProps): JSX.Element {
  const name = fitLabel(`${strip.rank} ${pageName(strip.checkpoint)}`, MEASURES[kind].letters)
  const x = kind === 'wide' ? 8 : MEASURES[kind].left
  const next = kind === 'wide' ? { x, dy: 15 } : { dx: 8 }
  return (
    <text class="halo" x={x} y={coordinate(y)}>
      <tspan class="strong">{name}</tspan>
      <tspan class="muted" {...next}>
        {loss(strip.styleLoss)}
      </tspan>
    </text>
  )
}

type IntervalProps = Pick<Strips, 'domain'> &
  Pick<StripLayout, 'x'> &
  Readonly<{ strip: Strips['strips'][number]; centre: number }>

const CAP = 4
const MEAN = 6

function Interval({ strip, centre, x, domain }: IntervalProps): JSX.Element {
  const y = centre + BAR
  const bar = intervalBar(strip, { x, domain })
  const upright = (at: number, half: number): string =>
    linePath([
      [at, y - half],
      [at, y + half],
    ])
  const line =
    bar &&
    linePath([
      [bar.from, y],
      [bar.to, y],
    ])
  const caps = bar && `${bar.hasLow ? upright(bar.from, CAP) : ''}${bar.hasHigh ? upright(bar.to, CAP) : ''}`
  return (
    <g>
      {bar && <path class="bar" d={`${line}${caps}`} />}
      <path class="mean" d={upright(x(strip.styleLoss), MEAN)} />
    </g>
  )
}
