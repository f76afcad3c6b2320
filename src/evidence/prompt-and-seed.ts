import { createHash } from 'node:crypto'
import type { MadePair } from '../settings/audit/made.ts'
import { OF_BATCH, type Settings } from '../settings/settings.ts'

type Keys = Readonly<{ prompt: string | undefined; seed: string | undefined }>

/** Of a picture: what its metadata say, and where they are silent, or name the seed of a whole batch, what its path says. */
export function promptAndSeed(settings: Settings | undefined, path: Keys): Keys {
  const seed = settings?.seed === OF_BATCH ? undefined : settings?.seed
  return { prompt: settings?.prompt || path.prompt, seed: seed ?? path.seed }
}

/** Short and stable; prompts themselves can be long, and are nobody's business in a table of numbers. */
export function promptHash(prompt: string): string {
  return createHash('sha256').update(prompt).digest('hex').slice(0, 12)
}

/** What prompts were hashed, by their hashes. */
export function promptsOf(loras: readonly Readonly<{ made: readonly MadePair[] }>[]): ReadonlyMap<string, string> {
  const pictures = loras.flatMap(({ made }) => made.flatMap((pair) => pair.pictures))
  const prompts = new Set(pictures.flatMap(({ prompt }) => prompt ?? []))
  return new Map([...prompts].map((prompt) => [promptHash(prompt), prompt]))
}
