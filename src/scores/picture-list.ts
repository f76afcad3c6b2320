import type { Evidence } from '../evidence/evidence.ts'
import type { Measured } from '../evidence/measure.ts'
import { groupBy } from '../lib/group-by.ts'
import type { Collection } from '../trees/collection.ts'
import { placesOf } from '../trees/places.ts'
import type { Scores } from './schema.ts'

/** All pictures that were looked at, by path, with what they are to the run. */
export function listPictures(collection: Collection, seen: Measured['seen']): Scores['pictures'] {
  return placesOf({ ...collection, notScored: [] }).flatMap(({ role, owner, checkpoint, file: { path } }) => {
    const identity = seen.get(path)?.identity
    return identity === undefined
      ? []
      : [{ path, role, set: owner, checkpoint: checkpoint === '' ? null : checkpoint, identity }]
  })
}

/** LoRAs that have samples and no reference. */
export function notScoredOf({ notScored }: Pick<Collection, 'notScored'>): Scores['notScored'] {
  return [...groupBy(notScored, ({ lora }) => lora)].map(([lora, pairs]) => ({
    lora,
    checkpoints: pairs.map(({ checkpoint }) => checkpoint),
  }))
}

/** Pairs that are known of and not ranked: nothing of them was there, could be decoded, or counts. */
export function missingOf(
  { missing, pairs }: Pick<Collection, 'missing' | 'pairs'>,
  { loras }: Evidence,
): Scores['missing'] {
  const isRanked = ({ lora, checkpoint }: Scores['missing'][number]): boolean =>
    loras.some((own) => own.lora === lora && own.pairs.some((pair) => pair.checkpoint === checkpoint))
  return [...missing, ...pairs].filter((pair) => !isRanked(pair)).map(({ lora, checkpoint }) => ({ lora, checkpoint }))
}
