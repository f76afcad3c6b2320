import type { Pixels, Size } from './pixels.ts'

// Weights are fixed-point numbers with 22 fractional bits: 32 less 8 for the value and 2 for headroom.
const FRACTION_BITS = 22
const HALF = 1 << (FRACTION_BITS - 1)

/**
 * Antialiased bilinear resize, bit for bit as Pillow up to version 12 does it (`Image.resize(size, BILINEAR)`), and so
 * torchvision's `transforms.Resize` on a PIL image: a triangle filter widened by the scale, in 22-bit fixed point,
 * horizontal pass first, rounded to 8 bits between the passes. A pass that would not change the size is left out.
 */
export function resize(pixels: Pixels, { width, height }: Size): Pixels {
  const wide = width === pixels.width ? pixels : resizeWidth(pixels, width)
  return height === wide.height ? wide : resizeHeight(wide, height)
}

/** For each output position: the first input position it draws on, how many, and their weights (`taps` a position). */
type Filter = Readonly<{ taps: number; first: Int32Array; count: Int32Array; weights: Int32Array }>

function triangleFilter(inputSize: number, outputSize: number): Filter {
  const scale = inputSize / outputSize
  const support = Math.max(scale, 1)
  const taps = Math.ceil(support) * 2 + 1
  const first = new Int32Array(outputSize)
  const count = new Int32Array(outputSize)
  const weights = new Int32Array(outputSize * taps)
  for (let out = 0; out < outputSize; out++) {
    const centre = (out + 0.5) * scale
    const begin = Math.max(Math.trunc(centre - support + 0.5), 0)
    const end = Math.min(Math.trunc(centre + support + 0.5), inputSize)
    const raw = Array.from({ length: end - begin }, (_, tap) =>
      Math.max(1 - Math.abs((begin + tap - centre + 0.5) * (1 / support)), 0),
    )
    const sum = raw.reduce((total, weight) => total + weight, 0)
    raw.forEach((weight, tap) => {
      weights[out * taps + tap] = Math.trunc((weight / sum) * (1 << FRACTION_BITS) + 0.5)
    })
    first[out] = begin
    count[out] = end - begin
  }
  return { taps, first, count, weights }
}

function resizeWidth({ width, height, data }: Pixels, newWidth: number): Pixels {
  const { taps, first, count, weights } = triangleFilter(width, newWidth)
  const result = new Uint8Array(newWidth * height * 3)
  let at = 0
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < newWidth; x++) {
      let red = HALF
      let green = HALF
      let blue = HALF
      let from = (y * width + first[x]!) * 3
      const firstWeight = x * taps
      const lastWeight = firstWeight + count[x]!
      for (let tap = firstWeight; tap < lastWeight; tap++, from += 3) {
        const weight = weights[tap]!
        red += data[from]! * weight
        green += data[from + 1]! * weight
        blue += data[from + 2]! * weight
      }
      // The weights of one position add up to 2^22 but for rounding, so a sum stays below 2^30 and needs no upper clip
      // except for that rounding.
      result[at++] = Math.min(red >> FRACTION_BITS, 255)
      result[at++] = Math.min(green >> FRACTION_BITS, 255)
      result[at++] = Math.min(blue >> FRACTION_BITS, 255)
    }
  }
  return { width: newWidth, height, data: result }
}

function resizeHeight({ width, height, data }: Pixels, newHeight: number): Pixels {
  const { taps, first, count, weights } = triangleFilter(height, newHeight)
  const row = width * 3
  const result = new Uint8Array(row * newHeight)
  const sums = new Int32Array(row)
  for (let y = 0; y < newHeight; y++) {
    sums.fill(HALF)
    for (let tap = 0; tap < count[y]!; tap++) {
      const weight = weights[y * taps + tap]!
      const from = (first[y]! + tap) * row
      for (let i = 0; i < row; i++) sums[i]! += data[from + i]! * weight
    }
    for (let i = 0; i < row; i++) result[y * row + i] = Math.min(sums[i]! >> FRACTION_BITS, 255)
  }
  return { width, height: newHeight, data: result }
}
