import type { Collection, Pair, PictureSet } from './collection.ts'
import { placesOf } from './places.ts'
import type { PictureFile } from './tree.ts'

/** The pictures of a base, each read from the head where that has the same content: it lies in the folder, without git and downloads. */
export async function readFromHead(base: Collection, head: Collection): Promise<Collection> {
  const known = new Map<string, PictureFile>()
  for (const { file } of placesOf(head)) for (const name of (await file.content()).names) known.set(name, file)

  async function shared<Own extends PictureFile>(file: Own): Promise<Own> {
    const { names } = await file.content()
    const there = names.map((name) => known.get(name)).find((own) => own !== undefined)
    return there === undefined ? file : { ...file, read: there.read }
  }
  const ofPair = async (pair: Pair): Promise<Pair> => ({
    ...pair,
    samples: await Promise.all(pair.samples.map(shared)),
  })
  const ofSet = async (set: PictureSet): Promise<PictureSet> => ({
    ...set,
    pictures: await Promise.all(set.pictures.map(shared)),
  })
  return {
    ...base,
    pairs: await Promise.all(base.pairs.map(ofPair)),
    notScored: await Promise.all(base.notScored.map(ofPair)),
    withoutLora: await Promise.all(base.withoutLora.map(ofPair)),
    references: await Promise.all(base.references.map(ofSet)),
    controls: await Promise.all(base.controls.map(ofSet)),
  }
}
