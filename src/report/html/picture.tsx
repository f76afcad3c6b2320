import type { JSX } from 'preact'

type Look = Readonly<{
  /** A data URI. */
  data: string | undefined
  alt: string
  /** What stands in its place where there is none. */
  instead: string
}>

/** A thumbnail, or a few words where the page has none. */
export function Picture({ data, alt, instead }: Look): JSX.Element {
  return data === undefined ? <span class="no-picture">{instead}</span> : <img src={data} alt={alt} decoding="async" />
}
