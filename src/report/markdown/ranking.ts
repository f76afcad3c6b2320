import { markdownTable } from 'markdown-table'
import { adviceOf, nextLine, verdictLine } from '../advice.ts'
import { checkLine } from '../check-lines.ts'
import { markdownName, markdownText } from '../escape.ts'
import { type Firsts, newBest } from '../firsts.ts'
import { missingRows, NEEDS_HEAD } from '../needs-rows.ts'
import { RANKING_HEAD, rankingRow } from '../ranking-row.ts'
import type { Scores } from '../../scores/schema.ts'
import { withoutSentence } from '../without-sentence.ts'
import { MARKDOWN } from './escapes.ts'
import { folded } from './folded.ts'
import type { Frame } from './frame.ts'
import { numbersSection } from './numbers-section.ts'
import { pictureSection } from './pictures.ts'

type Ranking = Scores['rankings'][number]

/** Of a report: which ranking says a thing first, and whether verdicts and next steps stand above all tables. */
export type Said = Readonly<{ firsts: Firsts; isAbove: boolean }>

/** A ranking with all that is behind it. */
export function rankingSection(
  ranking: Ranking,
  scores: Scores,
  { firsts, isAbove, ...frame }: Frame & Said,
): readonly string[] {
  const { layers, rankings } = scores
  return [
    title(ranking, frame),
    ...(isAbove ? [] : verdictParts(ranking, scores, firsts)),
    ...needsPart(ranking, firsts),
    rankingTable(ranking.pairs),
    ...newBest(ranking, firsts, MARKDOWN),
    ...pictureSection(ranking, frame.pictures, rankings.length === 1),
    checks(ranking, firsts),
    ...numbersSection(ranking, layers),
  ]
}

/** Pairs at the end of a short table, beside the first. */
const WORST_PAIRS = 5

/** A ranking with its verdict, the first checkpoint and the last ones. */
export function shortRanking(
  ranking: Ranking,
  scores: Scores,
  { firsts, ...frame }: Frame & Pick<Said, 'firsts'>,
): readonly string[] {
  const { pairs } = ranking
  const hidden = pairs.length - 1 - WORST_PAIRS
  const top = [title(ranking, frame), ...verdictParts(ranking, scores, firsts)]
  if (hidden <= 0) return [...top, rankingTable(pairs), ...newBest(ranking, firsts, MARKDOWN)]
  const shown = [pairs[0]!, ...pairs.slice(-WORST_PAIRS)]
  return [
    ...top,
    rankingTable(shown),
    `The first and the last ${WORST_PAIRS} of ${pairs.length} checkpoints.`,
    ...newBest(ranking, firsts, MARKDOWN),
  ]
}

function title({ lora }: Ranking, { heading }: Frame): string {
  return `${heading}# LoRA ${markdownName(lora)}`
}

function verdictParts(ranking: Ranking, scores: Scores, firsts: Firsts): readonly string[] {
  const advice = adviceOf(ranking, firsts, MARKDOWN)
  const without = withoutSentence(ranking, scores, markdownName)
  const next = nextLine(advice, MARKDOWN)
  return [
    verdictLine(capital(ranking.verdict), advice, MARKDOWN),
    ...(without === undefined ? [] : [without]),
    ...(next === undefined ? [] : [next]),
  ]
}

/** Whole, where anything is missing. */
function needsPart(ranking: Ranking, firsts: Firsts): readonly string[] {
  const rows = missingRows(ranking, firsts).map((cells) => cells.map(markdownText))
  return rows.length === 0 ? [] : [markdownTable([[...NEEDS_HEAD], ...rows], { align: ['l', 'r', 'r', 'r', 'r'] })]
}

function rankingTable(pairs: Ranking['pairs']): string {
  const rows = pairs.map((pair) => rankingRow(pair, markdownName))
  return markdownTable([[...RANKING_HEAD], ...rows], { align: ['r', 'l', 'r', 'l', 'l', 'r', 'c', 'r', 'r'] })
}

/** Folded away where all is well. */
function checks(ranking: Ranking, firsts: Firsts): string {
  const said = { ranking, firsts }
  const items = ranking.checks.map((check) => `- ${mark(check.status)} ${checkLine(check, said, MARKDOWN)}`)
  const isWell = ranking.verdict === 'reliable' || ranking.checks.every(({ status }) => status === 'pass')
  return folded('Checks', [items.join('\n')], isWell ? 'closed' : 'open')
}

function mark(status: Ranking['checks'][number]['status']): string {
  return { pass: '✅', weak: '⚪', fail: '❌', unknown: '⚪' }[status]
}

function capital(text: string): string {
  return `${text[0]!.toUpperCase()}${text.slice(1)}`
}
