import type { ComponentChildren, JSX } from 'preact'

type Props = Readonly<{
  label: string
  /** A chart's tables are denser, and as high as a part of the screen. */
  class: 'scroll' | 'chart-scroll'
  children: ComponentChildren
}>

/** What is wider than the page scrolls within itself, by keys too. */
export function Scroll({ label, class: own, children }: Props): JSX.Element {
  return (
    <div class={own} role="group" aria-label={label} tabIndex={0}>
      {children}
    </div>
  )
}
