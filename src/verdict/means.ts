import { mean } from '../statistics/mean.ts'
import type { PairLogs, PictureLogs } from './log-losses.ts'

/** Y_ps: a picture's mean log loss over the references. */
export function pictureMean({ references }: PictureLogs): number {
  return mean(references)
}

/** Ȳ_p: the mean over a pair's samples. */
export function pairMean({ samples }: PairLogs): number {
  return mean(samples.map(pictureMean))
}
