import type { JSX } from 'preact'
import type { Figure } from '../../charts/figure.ts'
import { logTicks, tickText } from '../../charts/log-axis.ts'
import { bandName } from '../../charts/prompt-bands.ts'
import { coordinate } from '../../charts/scale.ts'
import { segment } from '../../charts/shapes.ts'
import { bandPlaces, FRAME, slotTicks, type View, xScale, yScale } from './panel-layout.ts'

type Props = Readonly<{ figure: Figure }>

/** Prompts: every other one is shaded. */
export function Bands({ figure }: Props): JSX.Element {
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

export function LossAxis({ figure }: Props): JSX.Element {
  const y = yScale(figure.domain)
  return (
    <g>
      {logTicks(figure.domain, MOST_LOSS_TICKS).map((tick) => (
        <>
          <path class="grid" d={segment([FRAME.left, y(tick)], [FRAME.right, y(tick)])} />
          <text class="end-of" x={FRAME.left - 5} y={coordinate(y(tick) + 4)}>
            {tickText(tick)}
          </text>
        </>
      ))}
    </g>
  )
}

/** What is written below the axis: numbers of samples, or which end is which. */
function sampleTicks(count: number, view: View): readonly Readonly<{ at: number; text: string }>[] {
  if (view === 'by-loss')
    return [
      { at: 0, text: 'nearest' },
      { at: 1, text: 'farthest' },
    ]
  return slotTicks(count).map((number) => ({ at: (number - 0.5) / Math.max(count, 1), text: String(number) }))
}

export function SampleAxis({ figure, view }: Props & Readonly<{ view: View }>): JSX.Element {
  return (
    <g>
      <path class="axis" d={segment([FRAME.left, FRAME.bottom], [FRAME.right, FRAME.bottom])} />
      {sampleTicks(figure.slots.length, view).map(({ at, text }) => (
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
