/** Decoded 8-bit sRGB, interleaved, no alpha: value(y, x, c) = data[(y * width + x) * 3 + c]. */
export type Pixels = Readonly<{ width: number; height: number; data: Uint8Array }>

export type Size = Readonly<{ width: number; height: number }>
