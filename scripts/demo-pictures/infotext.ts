import type { Checkpoint, Lora } from './plan.ts'
import { loraHashes } from './plan.ts'

export type Generation = {
  readonly prompt: string
  readonly seed: number
  readonly lora: Lora
  readonly checkpoint: Checkpoint
}

/** The settings text that A1111 keeps with a picture. */
export function infotext({ prompt, seed, lora, checkpoint }: Generation): string {
  const settings = {
    Steps: 28,
    Sampler: 'DPM++ 2M',
    'Schedule type': 'Karras',
    'CFG scale': lora === 'pointillism' ? checkpoint.pointillismCfg : 7,
    Seed: seed,
    Size: '512x512',
    'Model hash': checkpoint.hash,
    Model: checkpoint.name,
    'VAE hash': '63aeecb90f',
    VAE: 'plainglass.safetensors',
    'Clip skip': 2,
    'Lora hashes': JSON.stringify(`${lora}: ${loraHashes[lora]}`),
    Version: 'v1.10.1',
  }
  const line = Object.entries(settings)
    .map(([key, value]) => `${key}: ${value}`)
    .join(', ')
  return `${prompt}, <lora:${lora}:0.8>\nNegative prompt: lowres, blurry, watermark, signature\n${line}`
}
