import { markdownTable } from 'markdown-table'
import { firstFew } from '../../lib/first-few.ts'
import { count } from '../../lib/numbers.ts'
import type { Scores } from '../../scores/schema.ts'
import { CHANGE_HEAD, changeRow } from '../change-row.ts'
import { changedTargets } from '../changed-targets.ts'
import { baseSentence, changedPairs, changeRemarks, filesSentence, overallSentence } from '../change-sentences.ts'
import { markdownName } from '../escape.ts'
import { removalSentence } from '../removal-sentence.ts'
import { changedPictureTable } from './changed-pictures.ts'
import { MARKDOWN } from './escapes.ts'
import type { Frame } from './frame.ts'

/** How much of it is shown. */
export type ChangeRoom = Readonly<{ pairs: number; pictures: number }>

/** What a change did: pairs, then pictures, each with before and after. Nothing where there is no base. */
export function changeSection(scores: Scores, frame: Frame, room: ChangeRoom): readonly string[] {
  const { changes, base } = scores
  const held = baseSentence(scores, MARKDOWN)
  if (base === null || held === undefined) return []
  if (changes === null) return [held]
  const files = filesSentence(changes)
  return [
    ...(changes.pairs.some(({ word }) => word !== 'unchanged') || files !== undefined
      ? [`${frame.heading}# What changed`]
      : []),
    ...removalPart(scores),
    ...changedTargets(changes, markdownName),
    ...pairPart(scores, room),
    ...changedPictureTable(scores, frame, room.pictures),
    ...(files === undefined ? [] : [files]),
    held,
  ]
}

function removalPart({ changes }: Scores): readonly string[] {
  const removals = (changes?.removals ?? []).map((own) => `- Gone: ${removalSentence(own, MARKDOWN)}`)
  return removals.length === 0 ? [] : [firstFew(removals, 20, 'which are in scores.json').join('\n')]
}

function pairPart(scores: Scores, room: ChangeRoom): readonly string[] {
  const changes = scores.changes!
  const pairs = changedPairs(changes)
  if (pairs.length === 0) return []
  const shown = pairs.slice(0, room.pairs)
  const rows = shown.map((pair) => [...changeRow(pair, scores, MARKDOWN)])
  const remarks = shown.flatMap((pair) => changeRemarks(pair, scores, MARKDOWN)).map((remark) => `- ${remark}`)
  const more = pairs.length - shown.length
  const overall = overallSentence(changes)
  return [
    markdownTable([[...CHANGE_HEAD], ...rows], { align: ['l', 'l', 'r', 'r'] }),
    ...(more > 0 ? [`And ${count(more, 'more pair')} in scores.json.`] : []),
    ...(remarks.length === 0 ? [] : [remarks.join('\n')]),
    ...(overall === undefined ? [] : [overall]),
  ]
}
