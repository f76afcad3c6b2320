import type { JSX } from 'preact'
import { symbolPath } from '../../charts/shapes.ts'
import { Name } from '../name.tsx'
import { colourClass } from './svg.tsx'

export type Key = Readonly<{ name: string; colour: number; words?: string }>

/** Colour and symbol of each series, with its name in full. */
export function Legend({ keys }: Readonly<{ keys: readonly Key[] }>): JSX.Element {
  return (
    <ul class="chart-legend">
      {keys.map(({ name, colour, words }) => (
        <li>
          <svg class="chart chart-key" viewBox="0 0 28 12" aria-hidden="true">
            <path class={`line main ${colourClass(colour)}`} d="M0,6L28,6" />
            <g transform="translate(14 6)" class={colourClass(colour)}>
              <path class="symbol" d={symbolPath(colour)} />
            </g>
          </svg>
          {words === undefined ? '' : `${words} `}
          <Name of={name} />
        </li>
      ))}
    </ul>
  )
}
