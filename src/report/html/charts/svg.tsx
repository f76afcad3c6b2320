import type { ComponentChildren, JSX } from 'preact'
import { pageText } from '../../escape.ts'

type Props = Readonly<{
  id: string
  size: Readonly<{ width: number; height: number }>
  title: string
  /** What is seen, in a sentence. */
  desc: string
  class: string
  children: ComponentChildren
}>

/** A picture that is read out as its title and description. It is as wide as what it stands in. */
export function Svg({ id, size, title, desc, class: own, children }: Props): JSX.Element {
  return (
    <svg
      class={`chart ${own}`}
      viewBox={`0 0 ${size.width} ${size.height}`}
      role="img"
      aria-labelledby={`${id}-title ${id}-desc`}
    >
      <title id={`${id}-title`}>{pageText(title)}</title>
      <desc id={`${id}-desc`}>{pageText(desc)}</desc>
      {children}
    </svg>
  )
}

/** The class of what is drawn in the colour of a series. */
export function colourClass(colour: number | undefined): string {
  return `c${colour ?? 0}`
}
