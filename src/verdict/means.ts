import { mean } from '../statistics/mean.ts'
import type { PairLogLosses, PictureLogLosses } from './log-losses.ts'

/** Y_ps: a picture's mean log loss over the references. */
export function pictureMean({ references }: PictureLogLosses): number {
  return mean(references)
}

/** Ȳ_p: the mean over a pair's samples. */
export function pairMean({ samples }: PairLogLosses): number {
  return mean(samples.map(pictureMean))
}
