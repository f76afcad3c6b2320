import type { SampleRole, TargetRole } from '../config/words.ts'
import type { Collection, Pair, PictureSet } from './collection.ts'
import type { PictureFile } from './tree.ts'

/** What a picture is to a run, and where it is. The owner is its LoRA, or its control; the checkpoint is '' where there is none. */
export type PicturePlace = Readonly<{
  role: TargetRole | SampleRole
  owner: string
  checkpoint: string
  file: PictureFile
}>

/** All pictures of a collection, those that are not scored too. */
export function placesOf(
  collection: Pick<Collection, 'pairs' | 'notScored' | 'withoutLora' | 'references' | 'controls'>,
): readonly PicturePlace[] {
  const ofPairs = (role: SampleRole, pairs: readonly Pair[]): readonly PicturePlace[] =>
    pairs.flatMap(({ lora, checkpoint, samples }) =>
      samples.map((file): PicturePlace => ({ role, owner: lora, checkpoint, file })),
    )
  const ofSets = (role: TargetRole, sets: readonly PictureSet[]): readonly PicturePlace[] =>
    sets.flatMap(({ name, pictures }) =>
      pictures.map((file): PicturePlace => ({ role, owner: name, checkpoint: '', file })),
    )
  return [
    ...ofPairs('sample', [...collection.pairs, ...collection.notScored]),
    ...ofSets('reference', collection.references),
    ...ofSets('control', collection.controls),
    ...ofPairs('without-lora', collection.withoutLora),
  ]
}

/** How many pictures a run will open. */
export function pictureCount(collection: Collection): number {
  return placesOf({ ...collection, notScored: [] }).length
}
