export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  return (sorted[(sorted.length - 1) >> 1]! + sorted[sorted.length >> 1]!) / 2
}

export async function seconds(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now()
  await work()
  return (performance.now() - start) / 1000
}

/** One line of the bench: a figure, its limit, and whether it holds. */
export function row(what: string, figure: string, { holds, limit }: Readonly<{ holds: boolean; limit: string }>): void {
  console.log(`${holds ? 'ok  ' : 'MISS'}  ${what}: ${figure} (wanted: ${limit})`)
}
