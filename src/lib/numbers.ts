// Digits are lost here and nowhere else.

/** A loss: four digits, with an exponent where it would be long. */
export function loss(value: number): string {
  return value === 0 || (value >= 1e-3 && value < 1e5) ? value.toPrecision(4) : value.toExponential(3)
}

/** A factor, such as ×1.08. */
export function factor(value: number): string {
  return `×${value < 100 ? value.toFixed(2) : value.toPrecision(3)}`
}

export function percent(share: number): string {
  return `${(share * 100).toFixed(0)} %`
}

export function count(number: number, one: string): string {
  return `${number} ${one}${number === 1 ? '' : 's'}`
}

const ORDINALS: readonly string[] = ['first', 'second', 'third', 'fourth', 'fifth']

/** From 1: in words as far as they are short. */
export function ordinal(place: number): string {
  return ORDINALS[place - 1] ?? `number ${place}`
}

/** A p-value: three digits after the point, below that only that it is below. */
export function pValue(p: number): string {
  return p < 0.001 ? '< 0.001' : p.toFixed(3)
}
