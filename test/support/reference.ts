import { readFileSync } from 'node:fs'

type Values = Readonly<{
  resize: readonly Readonly<{ from: [number, number]; pixels: number[]; to: [number, number]; resized: number[] }>[]
  decoded: Readonly<Record<string, Readonly<{ size: [number, number]; sha256: string }>>>
  intervals: readonly Readonly<{ values: number[]; low: number; high: number; deviation: number }>[]
  cosine: readonly Readonly<{ a: number[]; b: number[]; distance: number }>[]
}>

export const referenceFolder = new URL('../reference/', import.meta.url)

/** What Pillow and SciPy gave; see test/reference/README.md. */
export const reference = JSON.parse(readFileSync(new URL('pillow-scipy.json', referenceFolder), 'utf8')) as Values
