/** The types of tensors that become float32, and their bytes an entry. */
export const FLOAT_BYTES: ReadonlyMap<string, number> = new Map([
  ['F32', 4],
  ['F16', 2],
  ['BF16', 2],
])

const EXPONENT = 0x7f_80_00_00

/** Little-endian entries of a type of `FLOAT_BYTES` as float32. undefined where one of them is infinite or no number. */
export function toFloat32(type: string, bytes: Uint8Array): Uint8Array | undefined {
  // A copy, so that 32 bits begin where they may, and what was read can be given back.
  const bits =
    type === 'F32' ? new Uint32Array(bytes.slice().buffer) : widened(type, new Uint16Array(bytes.slice().buffer))
  for (let at = 0; at < bits.length; at++) if ((bits[at]! & EXPONENT) === EXPONENT) return undefined
  return new Uint8Array(bits.buffer)
}

function widened(type: string, halves: Uint16Array): Uint32Array {
  return Uint32Array.from(halves, type === 'BF16' ? (half) => half << 16 : float16Bits)
}

/** The bits of a float32 of the same value (IEEE 754-2008, binary16: 5 bits of exponent with bias 15, 10 of fraction). */
function float16Bits(half: number): number {
  const sign = (half & 0x80_00) << 16
  const exponent = (half >> 10) & 0x1f
  const fraction = half & 0x3_ff
  if (exponent === 0x1f) return sign | EXPONENT | (fraction << 13)
  if (exponent > 0) return sign | ((exponent + 112) << 23) | (fraction << 13)
  if (fraction === 0) return sign
  // Below the smallest normal half, and normal as a float.
  const shift = Math.clz32(fraction) - 21
  return sign | ((113 - shift) << 23) | (((fraction << shift) & 0x3_ff) << 13)
}
