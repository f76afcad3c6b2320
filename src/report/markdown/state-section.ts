import { markdownTable } from 'markdown-table'
import type { Scores } from '../../scores/schema.ts'
import { orderSentence } from '../change-sentences.ts'
import { adviceOf, nextLine, verdictLine } from '../advice.ts'
import { markdownName } from '../escape.ts'
import { type Firsts, firstsOf } from '../firsts.ts'
import { factor } from '../../lib/numbers.ts'
import { withoutSentence } from '../without-sentence.ts'
import { MARKDOWN } from './escapes.ts'
import type { Frame } from './frame.ts'

/** More rows or columns would be no overview. */
const MOST_LORAS = 20
const MOST_CHECKPOINTS = 8

/** Where it stands now: a line a LoRA, and over several LoRAs how far each checkpoint is from the best. */
export function stateSection(scores: Scores, { heading }: Frame, rankings: Scores['rankings']): readonly string[] {
  const firsts = firstsOf(rankings, MARKDOWN)
  const lines = rankings.map((ranking) => `- ${stateLine(ranking, scores, firsts)}`)
  return [`${heading}# Where it stands`, lines.join('\n'), ...overview(scores)]
}

function stateLine(ranking: Scores['rankings'][number], scores: Scores, firsts: Firsts): string {
  const [first, ...others] = ranking.pairs
  const place = others.length === 0 ? 'has the only samples' : `is first of ${ranking.pairs.length}`
  const advice = adviceOf(ranking, firsts, MARKDOWN)
  return [
    `${markdownName(ranking.lora)}: ${markdownName(first!.checkpoint)} ${place}, ${verdictLine(ranking.verdict, advice, MARKDOWN)}`,
    withoutSentence(ranking, scores, markdownName),
    orderSentence(ranking, scores, MARKDOWN),
    nextLine(advice, MARKDOWN),
  ]
    .filter((part) => part !== undefined)
    .join(' ')
}

function overview({ rankings }: Scores): readonly string[] {
  const names = [...new Set(rankings.flatMap(({ pairs }) => pairs.map(({ checkpoint }) => checkpoint)))]
  const isSmall = rankings.length <= MOST_LORAS && names.length <= MOST_CHECKPOINTS
  const shared = names.some(
    (name) => rankings.filter(({ pairs }) => pairs.some(({ checkpoint }) => checkpoint === name)).length > 1,
  )
  if (!shared || names.length < 2 || !isSmall) return []
  const rows = rankings.map(({ lora, pairs }) => [
    markdownName(lora),
    ...names.map((name) => {
      const pair = pairs.find(({ checkpoint }) => checkpoint === name)
      return pair === undefined ? '' : factor(pair.ratioToBest)
    }),
  ])
  const head = ['× of best', ...names.map(markdownName)]
  return [markdownTable([head, ...rows], { align: ['l', ...names.map(() => 'r')] })]
}
