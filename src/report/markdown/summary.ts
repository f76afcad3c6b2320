import { markdownLink, markdownName, markdownText } from '../escape.ts'
import { largestThatFits, MOST_OF_SUMMARY } from './fit.ts'
import { FEW_SUBJECTS, type Frame } from './frame.ts'
import { reportAt, SIZES } from './report.ts'
import type { Publication } from '../publication.ts'
import type { Scores } from '../../scores/schema.ts'
import { unpublishedSentence } from '../sentences.ts'
import type { Surroundings } from '../surroundings.ts'

/** The job summary: the report at the largest size that fits, and what became of it. */
export function toSummary(
  scores: Scores,
  publication: Publication,
  { surroundings = {}, mostBytes = MOST_OF_SUMMARY }: { surroundings?: Surroundings; mostBytes?: number } = {},
): string {
  const frame: Frame = {
    ...surroundings,
    heading: '#',
    whole: '`report.md` among the result files',
    mostSubjects: FEW_SUBJECTS,
  }
  const results = resultLines(publication)
  const end = results.length === 0 ? '' : `\n\n## Results\n\n${results.join('\n')}`
  return largestThatFits(mostBytes, SIZES, (size) => `${reportAt(size, scores, frame)}${end}\n`)
}

/** The job summary of a job that only comments. */
export function toCommentSummary(publication: Publication): string {
  return `# Style gate: comment\n\n${resultLines(publication).join('\n')}\n`
}

/** What became of the report, a line each. */
export function resultLines({ artifact, page, comment, unpublished }: Publication): readonly string[] {
  return [
    ...(page ? [pageLine(page)] : []),
    ...(artifact ? [`- The result files are in the artifact ${linked(artifact.name, artifact.url)}`] : []),
    ...(comment === undefined
      ? []
      : [`- ${comment.url === undefined ? comment.said : `[${comment.said}](${comment.url})`}`]),
    ...unpublished.map((problem) => `- **Not published:** ${markdownText(unpublishedSentence(problem))}`),
  ]
}

function pageLine({ name, url }: NonNullable<Publication['page']>): string {
  return url === undefined
    ? `- The page with charts and pictures is the artifact ${markdownName(name)}`
    : `- [The page with charts and pictures](${url}) opens in the browser`
}

function linked(name: string, url: string | undefined): string {
  return url === undefined ? markdownName(name) : markdownLink(name, url)
}
