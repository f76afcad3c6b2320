import { groupBy } from '../../lib/group-by.ts'
import { markdownName, markdownText } from '../escape.ts'
import { firstFew } from '../../lib/first-few.ts'
import { count } from '../numbers.ts'
import { LABELS } from '../../verdict/label.ts'
import type { Scores } from '../../scores/schema.ts'
import { gateSentence } from '../sentences.ts'
import type { Frame } from './frame.ts'

export function title(scores: Scores, frame: Frame): string {
  return `${frame.heading} ${headline(scores, frame)}`
}

/** What it is about, and what to believe of it. */
export function headline(scores: Scores, { name }: Frame): string {
  return `${name === undefined ? 'Style gate' : markdownName(name)}: ${scores.verdict}`
}

/** What the gate says, and all that fails. */
export function gateParts(scores: Scores, mostFailures: number): readonly string[] {
  const { failures } = scores.gate
  const items = firstFew(failures.map(markdownText), mostFailures, 'which are in report.md').map((item) => `- ${item}`)
  const mark = scores.gate.passed === false ? '❌ ' : ''
  return [`${mark}${markdownText(gateSentence(scores))}`, ...(items.length === 0 ? [] : [items.join('\n')])]
}

/** More than there are keys. */
const MOST_CHANGES = 40

const COUNTS = {
  base: 'the base commit counts',
  head: 'this pull request counts',
  input: "the workflow's input counts",
} as const

/** What a pull request changes of the configuration: nobody should have to look for it. */
export function changeParts({ baseConfig, gate }: Scores): readonly string[] {
  if (baseConfig === null) return []
  // Where the gate was not computed, that is why, and it says so itself.
  if (baseConfig.unread !== null && gate.passed === false)
    return [
      `> [!WARNING]\n> The base commit's \`style-gate.yml\` could not be read: ${markdownText(baseConfig.unread)}`,
    ]
  if (baseConfig.changes.length === 0) return []
  const value = (json: string | null): string => (json === null ? 'not set' : markdownName(json))
  const lines = baseConfig.changes.map(
    ({ key, base, head, counts }) => `${markdownName(key)}: ${value(base)} → ${value(head)}; ${COUNTS[counts]}`,
  )
  const items = firstFew(lines, MOST_CHANGES, 'which are in scores.json').map((line) => `> - ${line}`)
  const intro =
    'This pull request changes `style-gate.yml`. The limits and `fail-on` are taken from the base commit; what is scored, and how, from here.'
  return [['> [!IMPORTANT]', `> ${intro}`, '>', ...items].join('\n')]
}

/** How much there is, and how many rankings got which verdict. */
export function totalsSentence({ rankings }: Scores): string {
  const pairs = rankings.flatMap((ranking) => ranking.pairs)
  const samples = pairs.reduce((sum, { n }) => sum + n, 0)
  const byVerdict = groupBy(rankings, ({ verdict }) => verdict)
  const verdicts = LABELS.flatMap((verdict) => {
    const number = byVerdict.get(verdict)?.length ?? 0
    return number === 0 ? [] : [`${number} ${verdict}`]
  })
  const what = [count(rankings.length, 'LoRA'), count(pairs.length, 'pair'), count(samples, 'sample')].join(', ')
  return `${what}; of the rankings ${verdicts.join(', ')}.`
}
