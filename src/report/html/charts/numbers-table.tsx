import type { ComponentChildren, JSX } from 'preact'
import { Scroll } from '../scroll.tsx'

/** The numbers of a chart, folded. A wide table scrolls within itself, by keys too. */
export function NumbersTable({
  label,
  children,
}: Readonly<{ label: string; children: ComponentChildren }>): JSX.Element {
  return (
    <details class="chart-numbers">
      <summary>Numbers</summary>
      <Scroll label={label} class="chart-scroll">
        <table>{children}</table>
      </Scroll>
    </details>
  )
}
