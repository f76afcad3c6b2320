import { pngText, withChunks } from './metadata.ts'
import { picture } from './pictures.ts'

export type Made = Readonly<{
  model?: string | undefined
  /** Behind each name its weight. */
  loras?: readonly string[]
  seed?: string
  size?: string
  /** More of the last line. */
  more?: string
}>

/** As A1111 writes it. */
export function infotext({ model, loras = ['ink_v2:0.8'], seed = '7', size = '64x64', more = '' }: Made): string {
  const tags = loras.map((lora) => ` <lora:${lora}>`).join('')
  const named = model === undefined ? '' : `, Model: ${model}`
  return `a kettle${tags}\nNegative prompt: smudged\nSteps: 20, Sampler: Euler, CFG scale: 7, Seed: ${seed}, Size: ${size}${named}${more}, Version: v1.10.1`
}

/** A picture with such a text. */
export async function withInfotext(seed: number, text: string, side = 64): Promise<Buffer> {
  const png = await picture({ seed, width: side, height: side }).png().toBuffer()
  return withChunks(png, [pngText('tEXt', 'parameters', text)])
}
