import type { JSX } from 'preact'
import type { Figure, Panel } from '../../charts/figure.ts'
import { fitLabel } from '../../charts/labels.ts'
import { coordinate } from '../../charts/scale.ts'
import { linePath, segment, symbolPath } from '../../charts/shapes.ts'
import { pageName } from '../../escape.ts'
import { Bands, LossAxis, SampleAxis } from './panel-axes.tsx'
import { endLabels, FRAME, type Line, linesOf, SIZE, symbolSize, type View } from './panel-layout.ts'
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
          <path class={`leader ${colourClass(series.colour)}`} d={segment(end, [FRAME.right + 4, y])} />
          <text class={`end ${colourClass(series.colour)}`} x={FRAME.right + 6} y={coordinate(y + 4)}>
            {fitLabel(pageName(series.name), LABEL_LETTERS)}
          </text>
        </>
      ))}
    </g>
  )
}
