import type { JSX } from 'preact'
import { Scroll } from './scroll.tsx'

type Props = Readonly<{
  label: string
  class: string
  head: readonly string[]
  rows: readonly Readonly<{ cells: readonly string[]; class?: string | undefined }>[]
  /** The place of the cell that says what a row is of. */
  named: number
  /** What the others hold: names may break anywhere, numbers never. */
  others: 'name' | 'number'
}>

/** A table of texts. */
export function TextTable({ label, class: own, head, rows, named, others }: Props): JSX.Element {
  return (
    <Scroll label={label} class="scroll">
      <table class={own}>
        <thead>
          <tr>
            {head.map((text) => (
              <th key={text} scope="col">
                {text}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ cells, class: ofRow }, index) => (
            <tr key={index} class={ofRow}>
              {cells.map((text, place) => (
                <Cell key={place} text={text} as={place === named ? 'head' : others} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  )
}

function Cell({ text, as }: Readonly<{ text: string; as: 'head' | Props['others'] }>): JSX.Element {
  return as === 'head' ? (
    <th scope="row" class="name">
      {text}
    </th>
  ) : (
    <td class={as}>{text}</td>
  )
}
