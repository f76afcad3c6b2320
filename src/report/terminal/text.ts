import { adviceOf, nextLine, verdictLine } from '../advice.ts'
import { terminal, terminalText } from '../escape.ts'
import { changeHeadline } from '../change-headline.ts'
import {
  baseSentence,
  changedPairs,
  changeRemarks,
  changeSize,
  changeWord,
  filesSentence,
  lossChange,
  overallSentence,
} from '../change-sentences.ts'
import { checkLine } from '../check-lines.ts'
import { columns } from './columns.ts'
import { TERMINAL } from './escapes.ts'
import type { Notice } from '../../lib/notice.ts'
import { firstFew } from '../../lib/first-few.ts'
import { pairName } from '../pair-name.ts'
import { RANKING_HEAD, rankingRow } from '../ranking-row.ts'
import { removalSentence } from '../removal-sentence.ts'
import type { Scores } from '../../scores/schema.ts'
import { type Firsts, firstsOf, newBest } from '../firsts.ts'
import { missingRows, NEEDS_HEAD } from '../needs-rows.ts'
import { otherFixes, settingsRows, toolsSentence } from '../settings-rows.ts'
import { withoutSentence } from '../without-sentence.ts'
import { gateReasons, gateSentence, settingsSentence } from '../sentences.ts'

/** Of one notice. */
const MOST_SUBJECTS = 20

/** Columns that are not numbers. */
const TEXTS = new Set(['checkpoint', 'against the first', 'nearest control'])

/** The short form for a terminal: what to believe, a table a LoRA, warnings and notices. */
export function toText(scores: Scores): string {
  const firsts = firstsOf(scores.rankings, TERMINAL)
  const rankings = scores.rankings.map((ranking) => {
    const advice = adviceOf(ranking, firsts, TERMINAL)
    return [
      `LoRA ${terminal(ranking.lora)}: ${verdictLine(ranking.verdict, advice, TERMINAL)}`,
      ...[withoutSentence(ranking, scores, terminal), nextLine(advice, TERMINAL)].filter((line) => line !== undefined),
      ...needsLines(ranking, firsts),
      '',
      rankingTable(ranking),
      ...newBest(ranking, firsts, TERMINAL).flatMap((sentence) => ['', `  ${sentence}`]),
      '',
      ...ranking.checks.map((check) => `  ${checkLine(check, { ranking, firsts }, TERMINAL)}`),
      ...settingsLines(ranking),
      '',
    ].join('\n')
  })
  const notices = scores.notices.map(noticeText)
  const reasons = gateReasons(scores).map((reason) => `  ${terminalText(reason)}`)
  const settings = [settingsSentence(scores)].filter((sentence) => sentence !== undefined).map(terminalText)
  return `${[...rankings, ...changeLines(scores), ...settings, terminalText(gateSentence(scores)), ...reasons, ...notices].join('\n')}\n`
}

/** Whole, where anything is missing. */
function needsLines(ranking: Scores['rankings'][number], firsts: Firsts): readonly string[] {
  const rows = missingRows(ranking, firsts).map((cells) => cells.map(terminal))
  return rows.length === 0 ? [] : ['', columns([NEEDS_HEAD, ...rows], (column) => column === 0)]
}

/** What a change did; nothing where there is no base. */
function changeLines(scores: Scores): readonly string[] {
  const { changes } = scores
  const held = baseSentence(scores, TERMINAL)
  if (held === undefined) return []
  if (changes === null) return [held, '']
  const pairs = changedPairs(changes)
  const rows = pairs.map((pair) => [
    pairName(pair, scores, TERMINAL),
    lossChange(pair),
    changeSize(pair),
    changeWord(pair, TERMINAL),
  ])
  const overall = overallSentence(changes)
  const files = filesSentence(changes)
  return [
    `Change: ${changeHeadline(scores, TERMINAL) ?? ''}.`,
    ...(rows.length === 0 ? [] : ['', columns([CHANGE_HEAD, ...rows], (column) => column !== 1 && column !== 2)]),
    ...changes.removals.map((own) => `  Gone: ${removalSentence(own, TERMINAL)}`),
    ...pairs.flatMap((pair) => changeRemarks(pair, scores, TERMINAL)).map((remark) => `  ${remark}`),
    ...[overall, files].filter((line) => line !== undefined).map((line) => `  ${line}`),
    `  ${held}`,
    '',
  ]
}

const CHANGE_HEAD = ['pair', 'style loss', 'new against old', '']

export function noticeText({ level, text, subjects }: Notice): string {
  const names = firstFew(subjects.map(terminal), MOST_SUBJECTS, 'which are in report.md')
  return [`${level}: ${terminalText(text)}`, ...names.map((name) => `  ${name}`)].join('\n')
}

function settingsLines(ranking: Scores['rankings'][number]): readonly string[] {
  const rows = settingsRows(ranking, TERMINAL)
  const tools = toolsSentence(ranking, TERMINAL)
  const lines = [
    ...rows.map(({ fields, status, said }) => `  ${fields.join(', ')} (${status}): ${said}`),
    ...otherFixes(ranking).map((fix) => `  ${terminalText(fix)}`),
    ...(tools === undefined ? [] : [`  ${tools}`]),
  ]
  return rows.length === 0 ? [] : ['', ...lines]
}

function rankingTable({ pairs }: Scores['rankings'][number]): string {
  const rows = pairs.map((pair) => rankingRow(pair, terminal))
  const head = RANKING_HEAD.map((name) => name.toLowerCase())
  return columns([head, ...rows], (column) => TEXTS.has(head[column]!))
}
