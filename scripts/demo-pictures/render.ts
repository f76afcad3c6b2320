import type { Hand } from './hands.ts'
import type { Lora } from './plan.ts'
import type { Random } from './random.ts'
import type { Scene } from './scene.ts'
import sharp from 'sharp'
import { varied } from './hands.ts'
import { pointillism, underpainting } from './pointillism.ts'
import { woodblock } from './woodblock.ts'

export function jpeg(svg: string, quality: number): Promise<Buffer> {
  return sharp(Buffer.from(svg)).flatten({ background: '#ffffff' }).jpeg({ quality, mozjpeg: true }).toBuffer()
}

async function dotted(scene: Scene, rng: Random): Promise<string> {
  const { data, info } = await sharp(Buffer.from(underpainting(scene)))
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true })
  return pointillism({ width: info.width, height: info.height, data }, rng)
}

export type Style = { readonly lora: Lora; readonly hand: Hand }

/** A scene in the style of one LoRA. The hand matters to the woodblock only: dots are the same for all. */
export async function inStyle({ lora, hand }: Style, scene: Scene, rng: Random): Promise<Buffer> {
  if (lora === 'woodblock') return jpeg(woodblock(scene, varied(hand, rng), rng), 86)
  return jpeg(await dotted(scene, rng), 80)
}
