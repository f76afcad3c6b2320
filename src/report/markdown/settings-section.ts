import { markdownTable } from 'markdown-table'
import { markdownName, markdownText } from '../escape.ts'
import type { Scores } from '../../scores/schema.ts'
import { settingsSentence } from '../sentences.ts'
import { otherFixes, settingsRows, toolsSentence } from '../settings-rows.ts'
import { MARKDOWN } from './escapes.ts'
import type { Frame } from './frame.ts'

/** Whether pairs were made alike, and of each ranking what differs. */
export function settingsSection(scores: Scores, frame: Frame): readonly string[] {
  const sentence = settingsSentence(scores)
  const parts = [
    ...(sentence === undefined ? [] : [sentence]),
    ...scores.rankings.flatMap((ranking) => settingsOf(ranking, frame)),
  ]
  return parts.length === 0 ? [] : [`${frame.heading}# Settings`, ...parts]
}

const HEAD = ['Setting', 'Status', 'What the pictures say (how many)']

/** Nothing where all is equal, or no picture says anything. */
function settingsOf(ranking: Scores['rankings'][number], { heading }: Frame): readonly string[] {
  const rows = settingsRows(ranking, MARKDOWN)
  if (rows.length === 0) return []
  const tools = toolsSentence(ranking, MARKDOWN)
  const cells = rows.map(({ fields, status, said }) => [fields.join(', '), status, said])
  const fixes = otherFixes(ranking).map((fix) => `- ${markdownText(fix)}`)
  return [
    `${heading}## Settings of ${markdownName(ranking.lora)}`,
    markdownTable([HEAD, ...cells], { align: ['l', 'l', 'l'] }),
    ...(fixes.length === 0 ? [] : [fixes.join('\n')]),
    ...(tools === undefined ? [] : [tools]),
  ]
}
