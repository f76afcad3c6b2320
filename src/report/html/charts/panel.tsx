import type { JSX } from 'preact'
import { bandName } from '../../charts/prompt-bands.ts'
import type { Figure, Panel } from '../../charts/figure.ts'
import { fitLabel } from '../../charts/labels.ts'
import { logTicks, tickText } from '../../charts/log-axis.ts'
import { coordinate } from '../../charts/scale.ts'
import { linePath, symbolPath } from '../../charts/shapes.ts'
import { pageName } from '../../escape.ts'
import {
  bandPlaces,
  endLabels,
  FRAME,
  type Line,
  linesOf,
  slotTicks,
  SIZE,
  symbolSize,
  type View,
  xScale,
  yScale,
} from './panel-layout.ts'
import { colourClass, Svg } from './svg.tsx'

type Props = Readonly<{ id: string; panel: Panel; figure: Figure; view: View; title: string; desc: string }>

/** One panel of Figure 3. */
export function PanelChart({ id, panel, figure, view, title, desc }: Props): JSX.Element {
  const lines = linesOf(panel, figure.domain, view)
  const size = symbolSize(figure.slots.length)
  return (
    <Svg id={id} size={SIZE} title={title} desc={desc} class={size === undefined ? 'chart-panel dense' : 'chart-panel'}>
      {size !== undefined && <Markers id={id} panel={panel} size={size} />}
      {view === 'by-sample' && <Bands figure={figure} />}
      <LossAxis figure={figure} />
      <SampleAxis figure={figure} view={view} />
      {lines.map((line) => (
        <LineOf id={id} line={line} hasSymbols={size !== undefined} />
      ))}
      <Labels lines={lines} />
    </Svg>
  )
}

/** A symbol a series, put on every sample of its line. */
function Markers({ id, panel, size }: Pick<Props, 'id' | 'panel'> & Readonly<{ size: number }>): JSX.Element {
  const colours = panel.series.flatMap(({ weight, colour }) => (weight === 'main' && colour ? [colour] : []))
  return (
    <defs>
      {colours.map((colour) => (
        <marker
          id={`${id}-${colour}`}
          class={colourClass(colour)}
          viewBox="-5 -5 10 10"
          markerWidth={size}
          markerHeight={size}
          markerUnits="userSpaceOnUse"
        >
          <path class="symbol" d={symbolPath(colour)} />
        </marker>
      ))}
    </defs>
  )
}

function LineOf({ id, line, hasSymbols }: Readonly<{ id: string; line: Line; hasSymbols: boolean }>): JSX.Element {
  const { weight, colour } = line.series
  const marker = hasSymbols && weight === 'main' ? `url(#${id}-${colour})` : undefined
  const markers = marker ? { 'marker-start': marker, 'marker-mid': marker, 'marker-end': marker } : {}
  return <path class={`line ${weight} ${colourClass(colour)}`} d={linePath(line.places)} {...markers} />
}

/** So many letters stand beside the frame. */
const LABEL_LETTERS = 13

function Labels({ lines }: Readonly<{ lines: readonly Line[] }>): JSX.Element {
  return (
    <g>
      {endLabels(lines).map(({ series, end, y }) => (
        <>
          <path class={`leader ${colourClass(series.colour)}`} d={linePath([end, [FRAME.right + 4, y]])} />
          <text class={`end ${colourClass(series.colour)}`} x={FRAME.right + 6} y={coordinate(y + 4)}>
            {fitLabel(pageName(series.name), LABEL_LETTERS)}
          </text>
        </>
      ))}
    </g>
  )
}

function Bands({ figure }: Pick<Props, 'figure'>): JSX.Element {
  const height = FRAME.bottom - FRAME.top
  return (
    <g>
      {bandPlaces(figure).map(({ index, from, to, isShaded, isNamed }) => (
        <>
          {isShaded && (
            <rect class="band" x={coordinate(from)} y={FRAME.top} width={coordinate(to - from)} height={height} />
          )}
          {isNamed && (
            <text class="small middle" x={coordinate((from + to) / 2)} y={FRAME.top - 5}>
              {bandName(index)}
            </text>
          )}
        </>
      ))}
    </g>
  )
}

const MOST_LOSS_TICKS = 7

function LossAxis({ figure }: Pick<Props, 'figure'>): JSX.Element {
  const y = yScale(figure.domain)
  return (
    <g>
      {logTicks(figure.domain, MOST_LOSS_TICKS).map((tick) => (
        <>
          <path
            class="grid"
            d={linePath([
              [FRAME.left, y(tick)],
              [FRAME.right, y(tick)],
            ])}
          />
          <text class="end-of" x={FRAME.left - 5} y={coordinate(y(tick) + 4)}>
            {tickText(tick)}
          </text>
        </>
      ))}
    </g>
  )
}

function SampleAxis({ figure, view }: Pick<Props, 'figure' | 'view'>): JSX.Element {
  const ends =
    view === 'by-loss'
      ? [
          { at: 0, text: 'nearest' },
          { at: 1, text: 'farthest' },
        ]
      : []
  const count = figure.slots.length
  const numbers = view === 'by-loss' ? [] : slotTicks(count)
  const ticks = [
    ...ends,
    ...numbers.map((number) => ({ at: (number - 0.5) / Math.max(count, 1), text: String(number) })),
  ]
  return (
    <g>
      <path
        class="axis"
        d={linePath([
          [FRAME.left, FRAME.bottom],
          [FRAME.right, FRAME.bottom],
        ])}
      />
      {ticks.map(({ at, text }) => (
        <text class="middle" x={coordinate(xScale(at))} y={FRAME.bottom + 15}>
          {text}
        </text>
      ))}
      <text class="middle" x={xScale(0.5)} y={FRAME.bottom + 28}>
        {view === 'by-loss' ? 'samples by loss' : 'sample'}
      </text>
    </g>
  )
}
