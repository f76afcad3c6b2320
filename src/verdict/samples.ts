import { groupBy } from '../lib/group-by.ts'
import { mean } from '../statistics/mean.ts'
import { blockKey } from './alignment.ts'
import type { Keyed, PictureLogLosses, SampleLogLosses } from './log-losses.ts'

/** Pictures of one known prompt and seed, in order of appearance; one whose seed is not known is alone. An unknown prompt is one of its own. */
export function bySeed<Picture extends Keyed>(pictures: readonly Picture[]): readonly (readonly Picture[])[] {
  const groups = groupBy<Picture, unknown>(pictures, (picture) => (picture.seed === undefined ? {} : blockKey(picture)))
  return [...groups.values()]
}

/** One known (prompt, seed) is one sample: the mean of what its pictures have. */
export function toSamples<Picture extends Keyed>(
  pictures: readonly Picture[],
  meanOf: (same: readonly Picture[]) => Picture,
): readonly Picture[] {
  return bySeed(pictures).map((same) => (same.length === 1 ? same[0]! : meanOf(same)))
}

export function meanPicture(pictures: readonly PictureLogLosses[]): PictureLogLosses {
  return { ...pictures[0]!, references: means(pictures.map(({ references }) => references)) }
}

export function meanSample(pictures: readonly SampleLogLosses[]): SampleLogLosses {
  return {
    ...meanPicture(pictures),
    controls: means(pictures.map(({ controls }) => controls)),
    raters: means(pictures.map(({ raters }) => raters)),
  }
}

/** Of lists of one length, place by place. */
function means(lists: readonly (readonly number[])[]): readonly number[] {
  return lists[0]!.map((_, place) => mean(lists.map((list) => list[place]!)))
}

/** False where some pictures name no seed and others name one twice: nobody knows whether the former are more of the same. */
export function isIndependent(pictures: readonly Keyed[]): boolean {
  return pictures.every(({ seed }) => seed !== undefined) || bySeed(pictures).every(({ length }) => length === 1)
}
