import { createHash } from 'node:crypto'
import type { Settings } from '../settings/settings.ts'

type Keys = Readonly<{ prompt: string | undefined; seed: string | undefined }>

/** Of a picture: what its metadata say, and where they are silent what its path says. */
export function promptAndSeed(settings: Settings | undefined, path: Keys): Keys {
  return { prompt: settings?.prompt || path.prompt, seed: settings?.seed ?? path.seed }
}

/** Short and stable; prompts themselves can be long, and are nobody's business in a table of numbers. */
export function promptHash(prompt: string): string {
  return createHash('sha256').update(prompt).digest('hex').slice(0, 12)
}
