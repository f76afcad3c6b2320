import { markdownName, markdownText } from '../escape.ts'
import { changeHeadline } from '../change-headline.ts'
import { changeSentence } from '../config-changes.ts'
import { firstFew } from '../../lib/first-few.ts'
import type { Scores } from '../../scores/schema.ts'
import { gateReasons, gateSentence, waivedSentence } from '../sentences.ts'
import { MARKDOWN } from './escapes.ts'
import type { Frame } from './frame.ts'

export function title(scores: Scores, frame: Frame): string {
  return `${frame.heading} ${headline(scores, frame)}`
}

/** What it is about: what a change did, or without one what to believe of the state. */
export function headline(scores: Scores, { name }: Frame): string {
  const said = changeHeadline(scores, MARKDOWN) ?? scores.verdict
  return `${name === undefined ? 'Style gate' : markdownName(name)}: ${said}`
}

/** What the gate says, and all that makes it fail. */
export function gateParts(scores: Scores, most: number): readonly string[] {
  const reasons = gateReasons(scores).map(markdownText)
  const items = firstFew(reasons, most, 'which are in report.md').map((item) => `- ${item}`)
  const mark = scores.gate.fails ? '❌ ' : ''
  return [`${mark}${markdownText(gateSentence(scores))}`, ...(items.length === 0 ? [] : [items.join('\n')])]
}

/** What was found and does not fail, and why. */
export function waivedParts(scores: Scores, most: number): readonly string[] {
  const { waived } = scores.gate
  if (waived.length === 0) return []
  const items = firstFew(waived.map(markdownText), most, 'which are in report.md').map((item) => `- ${item}`)
  return [`⚠️ ${waivedSentence(scores, MARKDOWN)}`, items.join('\n')]
}

/** More than there are keys. */
const MOST_CHANGES = 40

/** What a pull request changes of the configuration: nobody should have to look for it. */
export function changeParts({ baseConfig }: Scores): readonly string[] {
  const sentences = (baseConfig?.changes ?? []).map((change) => changeSentence(change, MARKDOWN))
  if (sentences.length === 0) return []
  const items = firstFew(sentences, MOST_CHANGES, 'which are in scores.json').map((line) => `> - ${line}`)
  return [['> [!IMPORTANT]', ...items].join('\n')]
}
