import { markdownTable } from 'markdown-table'
import { firstFew } from '../../lib/first-few.ts'
import { markdownName, markdownText } from '../escape.ts'
import { firstsOf } from '../firsts.ts'
import type { Scores } from '../../scores/schema.ts'
import { gateReasons, gateSentence } from '../sentences.ts'
import { count } from '../../lib/numbers.ts'
import { totalsSentence } from '../totals-sentence.ts'
import { worstFirst } from '../worst-first.ts'
import { computationParts, noticeParts, readingParts } from './end.ts'
import { type ChangeRoom, changeSection } from './change-section.ts'
import { MARKDOWN } from './escapes.ts'
import { folded } from './folded.ts'
import { FILE, type Frame } from './frame.ts'
import { rankingSection, shortRanking } from './ranking.ts'
import { settingsSection } from './settings-section.ts'
import { stateSection } from './state-section.ts'
import { changeParts, gateParts, headline, title, waivedParts } from './top.ts'

/** How much of a report is shown, most first. */
export const SIZES = ['full', 'worst', 'totals', 'line'] as const
export type Size = (typeof SIZES)[number]

/** report.md: what to believe first, then a table a LoRA, then how it was computed. */
export function toMarkdown(scores: Scores): string {
  return `${reportAt('full', scores, FILE)}\n`
}

/** The report at one size; each is whole, and says where the rest is. */
export function reportAt(size: Size, scores: Scores, frame: Frame): string {
  return PARTS[size](scores, frame).join('\n\n')
}

const PARTS: Readonly<Record<Size, (scores: Scores, frame: Frame) => readonly string[]>> = {
  full: (scores, frame) => [
    ...topParts(scores, frame, { reasons: Infinity, pairs: 40, pictures: MOST_PICTURES }),
    ...(scores.changes === null
      ? [...(scores.rankings.length > 1 ? [totalsSentence(scores)] : []), ...details(scores, frame, false)]
      : [
          ...stateSection(scores, frame, scores.rankings),
          ...warningParts(scores, frame),
          folded('Tables, checks and numbers', details(scores, frame, true)),
        ]),
    ...readingParts(scores),
    ...computationParts(scores, frame),
  ],
  worst: (scores, frame) => {
    const shown = worstFirst(scores).slice(0, WORST_RANKINGS)
    const { length } = scores.rankings
    const firsts = firstsOf(shown, MARKDOWN)
    return [
      ...topParts(scores, frame, { reasons: MOST_REASONS, pairs: 10, pictures: 0 }),
      totalsSentence(scores),
      shortened(
        frame,
        shown.length < length ? `the ${shown.length} worst of ${length} rankings` : 'the rankings alone',
      ),
      ...shown.flatMap((ranking) => shortRanking(ranking, scores, { ...frame, firsts })),
      ...warningParts(scores, frame),
      ...computationParts(scores, frame),
    ]
  },
  totals: (scores, frame) => [
    ...topParts(scores, frame, { reasons: MOST_REASONS, pairs: 10, pictures: 0 }),
    totalsSentence(scores),
    shortened(frame, 'the verdicts alone'),
    verdictTable(scores),
    ...warningParts(scores, frame),
  ],
  line: (scores, frame) => {
    const reasons = gateReasons(scores).length
    const gate = reasons > 0 ? `The gate failed (${count(reasons, 'reason')}).` : gateLine(scores)
    const changes = scores.baseConfig?.changes.length ?? 0
    const changed = changes === 0 ? '' : ` This pull request changes ${count(changes, 'key')} of style-gate.yml.`
    return [`**${headline(scores, frame)}.** ${gate} ${totalsSentence(scores)}${changed}${whereWhole(frame)}`]
  },
}

type Room = ChangeRoom & Readonly<{ reasons: number }>

/** What comes first at every size but the smallest: what the gate says, then what changed. */
function topParts(scores: Scores, frame: Frame, room: Room): readonly string[] {
  return [
    title(scores, frame),
    ...gateParts(scores, room.reasons),
    ...waivedParts(scores, room.reasons),
    ...changeParts(scores),
    ...changeSection(scores, frame, room),
  ]
}

/** The state with all that is behind it. */
function details(scores: Scores, frame: Frame, isAbove: boolean): readonly string[] {
  const { rankings } = scores
  const firsts = firstsOf(rankings, MARKDOWN)
  return [
    ...rankings.flatMap((ranking) => rankingSection(ranking, scores, { ...frame, firsts, isAbove })),
    ...settingsSection(scores, frame),
    ...noticeParts(isAbove ? withoutWarnings(scores) : scores, frame),
  ]
}

const MOST_PICTURES = 8
const WORST_RANKINGS = 10
const MOST_REASONS = 10

function verdictTable(scores: Scores): string {
  const rows = worstFirst(scores).map(({ lora, verdict, pairs }) => [
    markdownName(lora),
    verdict,
    markdownName(pairs[0]!.checkpoint),
    String(pairs.length),
  ])
  return markdownTable([['LoRA', 'Verdict', 'Nearest checkpoint', 'Pairs'], ...rows], { alignDelimiters: false })
}

/** Warnings above all tables: the first few files of each, or in report.md all. */
function warningParts({ notices }: Scores, { mostSubjects }: Frame): readonly string[] {
  const most = mostSubjects === Infinity ? Infinity : MOST_ABOVE
  const items = notices
    .filter(({ level }) => level === 'warning')
    .map(({ text, subjects }) => {
      const [only, ...others] = subjects
      if (only === undefined) return `- ⚠️ ${markdownText(text)}`
      if (others.length === 0) return `- ⚠️ ${markdownName(only)}: ${markdownText(text)}`
      const names = firstFew(subjects.map(markdownName), most, 'which are in report.md')
      return `- ⚠️ ${markdownText(text)}${names.map((name) => `\n  - ${name}`).join('')}`
    })
  return items.length === 0 ? [] : [firstFew(items, MOST_WARNINGS, 'which are in the whole report').join('\n')]
}

function withoutWarnings({ notices }: Scores): Pick<Scores, 'notices'> {
  return { notices: notices.filter(({ level }) => level !== 'warning') }
}

const MOST_ABOVE = 5
const MOST_WARNINGS = 5

function shortened(frame: Frame, what: string): string {
  return `**Shortened** to ${what}.${whereWhole(frame)}`
}

function whereWhole({ whole }: Frame): string {
  return whole === undefined ? '' : ` The whole report is ${whole}.`
}

/** What could not be computed may quote names of any length. */
function gateLine(scores: Scores): string {
  return scores.gate.passed === 'not-computed' ? 'The gate was not computed.' : gateSentence(scores)
}
