import type { Scores } from '../scores/schema.ts'
import { changeSize, changeWord, lossChange } from './change-sentences.ts'
import { pairName } from './pair-name.ts'
import type { Escape } from './sentences.ts'

type Pair = NonNullable<Scores['changes']>['pairs'][number]

export const CHANGE_HEAD = ['Pair', 'Result', 'New against old', 'Style loss'] as const

/** The cells of a pair that changed, under CHANGE_HEAD: a phone shows the first few. */
export function changeRow(pair: Pair, scores: Scores, escape: Escape): readonly [pair: string, ...string[]] {
  return [pairName(pair, scores, escape), changeWord(pair, escape), changeSize(pair), lossChange(pair)]
}
