/** The pictures that a page has room for, as data URIs by path. */
export type Shown = Readonly<{
  now: ReadonlyMap<string, string>
  /** Of the base. */
  before: ReadonlyMap<string, string>
  /** How many there was no room for. */
  left: number
}>

export const NONE_SHOWN: Shown = { now: new Map(), before: new Map(), left: 0 }
