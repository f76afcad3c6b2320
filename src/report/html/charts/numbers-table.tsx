import type { ComponentChildren, JSX } from 'preact'

/** The numbers of a chart, folded. A wide table scrolls within itself, by keys too. */
export function NumbersTable({
  label,
  children,
}: Readonly<{ label: string; children: ComponentChildren }>): JSX.Element {
  return (
    <details class="chart-numbers">
      <summary>Numbers</summary>
      <div class="chart-scroll" role="group" aria-label={label} tabIndex={0}>
        <table>{children}</table>
      </div>
    </details>
  )
}
