import { markdownLink } from '../escape.ts'
import { isNothingScored } from '../change-headline.ts'
import { count } from '../../lib/numbers.ts'
import { largestThatFits, MOST_OF_COMMENT } from './fit.ts'
import { FEW_SUBJECTS, type Frame } from './frame.ts'
import { reportAt, SIZES } from './report.ts'
import type { Scores } from '../../scores/schema.ts'
import type { Surroundings } from '../surroundings.ts'

/** One set of scores, and where the result files and the page are. */
export type CommentPart = Readonly<{
  scores: Scores
  name: string
  artifactUrl: string | undefined
  pageUrl?: string | undefined
}>

export type CommentPlace = Readonly<{
  surroundings: Surroundings
  /** Address of the run that made the scores. */
  runUrl: string | undefined
  /** What stands before it, of which the room is taken. */
  before: string
  /** What a reader must know beside the reports, in Markdown. */
  remarks?: readonly string[]
}>

/** Reports in one comment; with more, each would be a line that says nothing. */
export const MOST_PARTS = 20

/** The comment on a pull request: each report at the largest size at which all fit. */
export function toComment(parts: readonly CommentPart[], place: CommentPlace): string {
  const { surroundings, runUrl, before, remarks = [] } = place
  const frameOf = ({ name }: CommentPart): Frame => ({
    ...surroundings,
    heading: '##',
    ...(parts.length > 1 && { name }),
    whole: runUrl === undefined ? 'in the job summary' : `in the summary of [the run](${runUrl})`,
    mostSubjects: FEW_SUBJECTS,
  })
  const text = largestThatFits(MOST_OF_COMMENT, SIZES, (size) => {
    // One line where there is nothing to say.
    const reports = parts.map((part) =>
      reportAt(isNothingScored(part.scores) ? 'line' : size, part.scores, frameOf(part)),
    )
    const source = sourceLine(size === 'line' ? [] : parts, runUrl)
    return [before, ...remarks, ...reports, `<sub>${source}</sub>`].join('\n\n')
  })
  if (Buffer.byteLength(text) <= MOST_OF_COMMENT) return text
  const failed = parts.filter(({ scores }) => scores.gate.fails).length
  const head = `**Style gate:** ${count(parts.length, 'report')} with names too long to be shown here, and ${count(remarks.length, 'remark')}; in ${failed} of them the gate failed.`
  return [before, head, `<sub>${sourceLine([], runUrl)}</sub>`].join('\n\n')
}

function sourceLine(parts: readonly CommentPart[], runUrl: string | undefined): string {
  const run = runUrl === undefined ? 'a run' : `[this run](${runUrl})`
  const artifacts = parts.flatMap(({ name, artifactUrl }) =>
    artifactUrl === undefined ? [] : [markdownLink(name, artifactUrl)],
  )
  const files = artifacts.length === 0 ? '' : `; result files: ${artifacts.join(', ')}`
  return `${pageLinks(parts)}Scored by LoRA Style Gate in ${run}${files}`
}

/** Before all else in its line: who looks at a comment wants to see more sooner than to know how it came about. */
function pageLinks(parts: readonly CommentPart[]): string {
  const pages = parts.flatMap(({ name, pageUrl }) => (pageUrl === undefined ? [] : [{ name, pageUrl }]))
  const [first] = pages
  if (first === undefined) return ''
  if (parts.length === 1) return `**[Charts and pictures as a page](${first.pageUrl})** · `
  return `Charts and pictures as a page: ${pages.map(({ name, pageUrl }) => markdownLink(name, pageUrl)).join(', ')} · `
}
