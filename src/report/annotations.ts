import { posix } from 'node:path'
import { UserError } from '../errors.ts'
import { terminal } from './escape.ts'
import { explain, mistakeText } from './explain.ts'
import { firstFew } from './first-few.ts'
import { mistakesOf } from './mistakes.ts'
import type { Publication, Unpublished } from './publication.ts'
import type { Scores } from './scores.ts'
import { type Escape, nextStep, unpublishedSentence, verdictSentence } from './sentences.ts'

const ESCAPE: Escape = { name: terminal, text: terminal, strong: (text) => text }

/** A line that GitHub shows beside the job and in the pull request. */
export type Annotation = Readonly<{
  level: 'notice' | 'warning' | 'error'
  title: string
  message: string
  /** Where it belongs: a path as in the report, and a line from 1. */
  place?: Readonly<{ file: string; line: number }> | undefined
}>

/** Names in one annotation; the report has all. */
const MOST_SUBJECTS = 10

/** One for each failure of the gate, each ranking that cannot be relied on, each notice, and what could not be published. */
export function annotate({ rankings, notices, gate }: Scores, { unpublished }: Publication): readonly Annotation[] {
  return [
    ...gate.failures.map((failure) => ({ level: 'error', title: 'Style gate', message: terminal(failure) }) as const),
    ...rankings
      .filter(({ verdict }) => verdict === 'contradicted' || verdict === 'inconclusive')
      .map(rankingAnnotation),
    ...notices.map(noticeAnnotation),
    ...unpublished.map(annotateUnpublished),
  ]
}

function rankingAnnotation(ranking: Scores['rankings'][number]): Annotation {
  const message = [verdictSentence(ranking, ESCAPE), terminal(nextStep(ranking) ?? '')].join(' ').trim()
  return {
    level: 'warning',
    title: `Style gate: ${ranking.verdict}`,
    message: `LoRA ${terminal(ranking.lora)}: ${message}`,
  }
}

export function annotateUnpublished(problem: Unpublished): Annotation {
  return { level: 'warning', title: 'Style gate: not published', message: terminal(unpublishedSentence(problem)) }
}

function noticeAnnotation({ level, text, subjects }: Scores['notices'][number]): Annotation {
  const names = firstFew(subjects.map(terminal), MOST_SUBJECTS, 'which are in the report')
  return { level, title: 'Style gate', message: [terminal(text), ...names.map((name) => `  ${name}`)].join('\n') }
}

/** One for each mistake that ended a run. `directory` is that of the configuration file, relative to the workspace. */
export function annotateError(error: unknown, directory: string): readonly Annotation[] {
  const title = 'Style gate: not computed'
  if (!(error instanceof UserError)) return [{ level: 'error', title, message: explain(error) }]
  return mistakesOf(error).map((mistake) => ({
    level: 'error',
    title,
    message: mistakeText(mistake, MOST_SUBJECTS),
    place: placeOf(mistake.subjects[0], directory),
  }))
}

/** Only a line of the configuration file is a place that can be shown. */
function placeOf(subject: string, directory: string): Annotation['place'] {
  const [, file, line] = /^(style-gate\.yml):(\d+)$/.exec(subject) ?? []
  return file === undefined
    ? undefined
    : { file: posix.join(directory.replaceAll('\\', '/'), file), line: Number(line) }
}
