import type { Hand } from './hands.ts'
import type { Frame } from './scene.ts'
import type { Painter } from './scenes.ts'
import { hands } from './hands.ts'
import { bridgeInAutumn, lighthouseAboveSea, mountainLake, villageInRain } from './scenes.ts'

export type Prompt = { readonly text: string; readonly paint: Painter; readonly seeds: readonly number[] }

/** Two seeds a prompt: they set the composition, for every checkpoint alike. */
export const prompts: readonly Prompt[] = [
  { text: 'a lighthouse above a stormy sea', paint: lighthouseAboveSea, seeds: [1234567890, 577215664] },
  { text: 'a mountain lake at dawn', paint: mountainLake, seeds: [2718281828, 3141592653] },
  { text: 'a village in the rain', paint: villageInRain, seeds: [1618033988, 693147180] },
  { text: 'an arched bridge in autumn', paint: bridgeInAutumn, seeds: [1732050807, 1064936914] },
]

export type Checkpoint = {
  readonly name: string
  readonly hash: string
  /** How well it carries the woodblock style. Dots it draws like every other checkpoint. */
  readonly hand: Hand
  /** The CFG scale of its pointillism samples; one differs, for the settings audit to find. */
  readonly pointillismCfg: number
}

export const checkpoints: readonly Checkpoint[] = [
  { name: 'northlight_v2', hash: '4f1c09a7d2', hand: hands.full, pointillismCfg: 7 },
  { name: 'papermoon_v3', hash: 'b83e5d6170', hand: hands.faint, pointillismCfg: 9 },
  { name: 'driftwood_v1', hash: '0a96f2ce48', hand: hands.absent, pointillismCfg: 7 },
]

export const loraHashes = { woodblock: '7d30b5e1c94f', pointillism: 'c2586af0193e' } as const
export type Lora = keyof typeof loraHashes

export const sampleFrame: Frame = { width: 512, height: 512 }

export const referenceFrames: readonly Frame[] = [
  { width: 640, height: 512 },
  { width: 576, height: 576 },
  { width: 512, height: 640 },
  { width: 640, height: 512 },
  { width: 600, height: 600 },
  { width: 512, height: 640 },
]

export const controlFrames: readonly Frame[] = [
  { width: 640, height: 512 },
  { width: 512, height: 640 },
  { width: 600, height: 600 },
  { width: 576, height: 512 },
]
