import { markdownTable } from 'markdown-table'
import { bestSentence } from '../best-sentence.ts'
import { checkLine } from '../check-lines.ts'
import { markdownName, markdownText } from '../escape.ts'
import { RANKING_HEAD, rankingRow } from '../ranking-row.ts'
import type { Scores } from '../../scores/schema.ts'
import { nextStep, targetSentence, verdictSentence } from '../sentences.ts'
import { withoutSentence } from '../without-sentence.ts'
import { MARKDOWN } from './escapes.ts'
import { folded } from './folded.ts'
import type { Frame } from './frame.ts'
import { numbersSection } from './numbers-section.ts'
import { pictureSection } from './pictures.ts'

type Ranking = Scores['rankings'][number]

/** A ranking with all that is behind it. */
export function rankingSection(ranking: Ranking, scores: Scores, frame: Frame): readonly string[] {
  const { layers, rankings } = scores
  return [
    ...verdictParts(ranking, scores, frame),
    rankingTable(ranking.pairs),
    ...bestPart(ranking),
    `${targetSentence(ranking)} Controls do not enter the ranking.`,
    ...pictureSection(ranking, frame.pictures, rankings.length === 1),
    checks(ranking),
    ...numbersSection(ranking, layers),
  ]
}

/** Pairs at the end of a short table, beside the first. */
const WORST_PAIRS = 5

/** A ranking with its verdict, the first checkpoint and the last ones. */
export function shortRanking(ranking: Ranking, scores: Scores, frame: Frame): readonly string[] {
  const { pairs } = ranking
  const hidden = pairs.length - 1 - WORST_PAIRS
  if (hidden <= 0) return [...verdictParts(ranking, scores, frame), rankingTable(pairs), ...bestPart(ranking)]
  const shown = [pairs[0]!, ...pairs.slice(-WORST_PAIRS)]
  return [
    ...verdictParts(ranking, scores, frame),
    rankingTable(shown),
    `The first and the last ${WORST_PAIRS} of ${pairs.length} checkpoints.`,
    ...bestPart(ranking),
  ]
}

function verdictParts(ranking: Ranking, scores: Scores, { heading }: Frame): readonly string[] {
  const step = nextStep(ranking)
  const without = withoutSentence(ranking, scores, markdownName)
  return [
    `${heading}# LoRA ${markdownName(ranking.lora)}`,
    `**${capital(ranking.verdict)}.** ${verdictSentence(ranking, MARKDOWN)}`,
    ...(without === undefined ? [] : [without]),
    ...(step === undefined ? [] : [`**Next:** ${markdownText(step)}`]),
  ]
}

function rankingTable(pairs: Ranking['pairs']): string {
  const rows = pairs.map((pair) => rankingRow(pair, markdownName))
  return markdownTable([[...RANKING_HEAD], ...rows], { align: ['r', 'l', 'r', 'l', 'l', 'r', 'c', 'r', 'r'] })
}

function bestPart(ranking: Ranking): readonly string[] {
  const sentence = bestSentence(ranking, markdownName)
  return sentence === undefined ? [] : [sentence]
}

/** Folded away where all is well. */
function checks(ranking: Ranking): string {
  const items = ranking.checks.map((check) => `- ${mark(check.status)} ${checkLine(check, MARKDOWN)}`)
  const isWell = ranking.verdict === 'reliable' || ranking.checks.every(({ status }) => status === 'pass')
  return folded('Checks', [items.join('\n')], isWell ? 'closed' : 'open')
}

function mark(status: Ranking['checks'][number]['status']): string {
  return { pass: '✅', weak: '⚪', fail: '❌', unknown: '⚪' }[status]
}

function capital(text: string): string {
  return `${text[0]!.toUpperCase()}${text.slice(1)}`
}
