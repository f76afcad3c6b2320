/** Arithmetic mean; `numpy.mean`. The order of values does not matter, to the last digit. Throws a RangeError on no values. */
export function mean(values: readonly number[]): number {
  if (values.length === 0) throw new RangeError('a mean needs at least one value')
  const sorted = Float64Array.from(values).toSorted()
  return sorted.reduce((sum, value) => sum + value, 0) / values.length
}

/** Standard deviation of a sample, divided by n − 1; `numpy.std(ddof=1)`. Throws a RangeError on fewer than two values. */
export function standardDeviation(values: readonly number[]): number {
  if (values.length < 2) throw new RangeError('a standard deviation needs at least two values')
  const centre = mean(values)
  return Math.sqrt(values.reduce((sum, value) => sum + (value - centre) ** 2, 0) / (values.length - 1))
}
