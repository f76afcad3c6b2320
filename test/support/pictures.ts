import sharp, { type Sharp } from 'sharp'

export type Look = Readonly<{ seed: number; width?: number; height?: number; grain?: number }>

/** A picture of coloured blocks, different for every seed; `grain` is the blocks' size in pixels. */
export function picture({ seed, width = 64, height = 64, grain = 8 }: Look): Sharp {
  const data = Buffer.alloc(width * height * 3)
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++)
      for (let channel = 0; channel < 3; channel++)
        data[(y * width + x) * 3 + channel] = noise(
          seed,
          Math.floor(x / grain) * 31 + Math.floor(y / grain) * 17 + channel,
        )
  return sharp(data, { raw: { width, height, channels: 3 } })
}

/** A byte that depends on both numbers and looks random. */
function noise(seed: number, position: number): number {
  let value = Math.imul(seed + 1, 0x9e3779b1) ^ Math.imul(position + 1, 0x85ebca6b)
  value = Math.imul(value ^ (value >>> 15), 0x2c1b3c6d)
  return (value ^ (value >>> 12)) & 255
}
