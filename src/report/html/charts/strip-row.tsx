import type { JSX } from 'preact'
import { loss } from '../../../lib/numbers.ts'
import { fitLabel } from '../../charts/labels.ts'
import { coordinate } from '../../charts/scale.ts'
import { segment } from '../../charts/shapes.ts'
import type { Strips } from '../../charts/strips.ts'
import { pageName } from '../../escape.ts'
import { BAR, intervalBar, MEASURES, type StripKind, type StripLayout } from './strip-layout.ts'

type LabelProps = Readonly<{ strip: Strips['strips'][number]; kind: StripKind; y: number }>

/** Rank, name and mean: in two lines beside a strip, in one above it. */
export function StripLabel({ strip, kind, y }: LabelProps): JSX.Element {
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

/** The bar of the mean, and the mean. */
export function Interval({ strip, centre, x, domain }: IntervalProps): JSX.Element {
  const y = centre + BAR
  const bar = intervalBar(strip, { x, domain })
  const upright = (at: number, half: number): string => segment([at, y - half], [at, y + half])
  const line = bar && segment([bar.from, y], [bar.to, y])
  const caps = bar && `${bar.hasLow ? upright(bar.from, CAP) : ''}${bar.hasHigh ? upright(bar.to, CAP) : ''}`
  return (
    <g>
      {bar && <path class="bar" d={`${line}${caps}`} />}
      <path class="mean" d={upright(x(strip.styleLoss), MEAN)} />
    </g>
  )
}
