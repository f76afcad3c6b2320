/** How often each outcome came. */
export type Counts = Readonly<Record<string, number>>

/** A table of docs/calibration.md, and how its rows are found. */
export type Study = Readonly<{
  /** What a run is asked for by. */
  name: string
  situations: readonly Readonly<{ name: string }>[]
  /** Simulates so many times what one row says. */
  run: (row: number, times: number) => Counts
  /** Heading, words and table. */
  write: (results: readonly Counts[], times: number) => string
}>

export const percent = (share: number): string => `${(100 * share).toFixed(1)} %`
