import { posix } from 'node:path'
import { groupBy } from '../lib/group-by.ts'
import { UserError } from '../errors.ts'
import { terminal, terminalText } from './escape.ts'
import { TERMINAL } from './terminal/escapes.ts'
import { explain, mistakeText } from './terminal/explain.ts'
import { firstFew } from '../lib/first-few.ts'
import { standsOutReasons } from '../verdict/change-reasons.ts'
import { count } from '../lib/numbers.ts'
import { labelSentence } from '../verdict/gate-words.ts'
import { mistakesOf } from './mistakes.ts'
import type { Publication, Unpublished } from './publication.ts'
import type { Scores } from '../scores/schema.ts'
import { stepText } from './advice.ts'
import { unpublishedSentence, verdictSentences } from './sentences.ts'

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

/** GitHub shows no more of one level a step. */
const MOST_OF_LEVEL = 10

const NOT_COMPUTED = 'Style gate: not computed'

/** One for each failure of the gate, each thing that it could not know, each ranking that cannot be relied on, what could not be published, and each file left out. */
export function annotate(scores: Scores, { unpublished }: Publication): readonly Annotation[] {
  const { rankings, notices, gate, changes } = scores
  const failing = failuresOf(scores)
  const told = new Set(failing.values())
  return limit([
    ...gate.failures
      .filter((failure) => !told.has(failure))
      .map((failure) => ({ level: 'error', title: 'Style gate', message: terminalText(failure) }) as const),
    ...gate.notComputed.map(
      (reason) =>
        ({ level: gate.fails ? 'error' : 'warning', title: NOT_COMPUTED, message: terminalText(reason) }) as const,
    ),
    ...gate.waived.map((found) => ({ level: 'warning', title: 'Style gate', message: terminalText(found) }) as const),
    ...brokenAnnotations(changes, gate),
    ...rankings
      .filter((ranking) => failing.has(ranking) || isAsked(ranking, scores) || isNews(ranking, scores))
      .map((ranking) => rankingAnnotation(ranking, failing.get(ranking))),
    ...unpublished.map(annotateUnpublished),
    ...notices.flatMap(noticeAnnotations),
  ])
}

const NOT_RELIED_ON: ReadonlySet<Scores['verdict']> = new Set(['contradicted', 'inconclusive'])

/** Whether the gate fails because something is not known of it: its next step makes it known. */
function isAsked({ lora }: Scores['rankings'][number], { gate }: Scores): boolean {
  return gate.fails && gate.notComputed.some((reason) => reason.includes(`the LoRA ${lora}`))
}

function isNews(ranking: Scores['rankings'][number], scores: Scores): boolean {
  return NOT_RELIED_ON.has(ranking.verdict) && isTouched(ranking, scores)
}

/** Where there is a base, a ranking that is as it was is no news. */
function isTouched({ lora, verdict }: Scores['rankings'][number], { base, changes }: Scores): boolean {
  if (changes === null || base?.unread !== null) return true
  const before = base.rankings.find((own) => own.lora === lora)
  return before?.verdict !== verdict || changes.pictures.some(({ set }) => set === lora)
}

/** Pictures that stand out, where the gate does not tell of them already. */
function brokenAnnotations(changes: Scores['changes'], { failures, waived }: Scores['gate']): readonly Annotation[] {
  const told = new Set([...failures, ...waived])
  return standsOutReasons(changes)
    .filter((reason) => !told.has(reason))
    .map((reason) => ({
      level: 'warning',
      title: 'Style gate: a picture stands out',
      message: terminalText(reason),
    }))
}

/** Of each level as many as are shown; where there are more, the last says how many. */
function limit(annotations: readonly Annotation[]): readonly Annotation[] {
  return [...groupBy(annotations, ({ level }) => level)].flatMap(([level, same]) => {
    if (same.length <= MOST_OF_LEVEL) return same
    const shown = same.slice(0, MOST_OF_LEVEL - 1)
    const message = `and ${count(same.length - shown.length, `more ${level}`)}, which are in the job summary and the result files`
    return [...shown, { level, title: 'Style gate', message }]
  })
}

type Ranking = Scores['rankings'][number]

/** What fails for the verdict of a ranking: it is told with the reason for it, as one annotation. */
function failuresOf({ rankings, gate }: Scores): ReadonlyMap<Ranking, string> {
  const found = rankings.flatMap((ranking): readonly (readonly [Ranking, string])[] => {
    const failure = gate.failures.find((own) => own.startsWith(verdictFailure(ranking)))
    return failure === undefined ? [] : [[ranking, failure]]
  })
  return new Map(found)
}

function verdictFailure({ lora, verdict }: Ranking): string {
  return labelSentence({ lora, label: verdict })
}

function rankingAnnotation(ranking: Ranking, failure: string | undefined): Annotation {
  const parts = [
    ...verdictSentences(ranking, TERMINAL),
    terminalText(failure?.slice(verdictFailure(ranking).length).trim() ?? ''),
    terminalText(stepText(ranking) ?? ''),
  ]
  const message = parts.filter((part) => part !== '').join(' ')
  return {
    level: failure === undefined ? 'warning' : 'error',
    title: `Style gate: ${ranking.verdict}`,
    message: `LoRA ${terminal(ranking.lora)}: ${message}`,
  }
}

export function annotateUnpublished(problem: Unpublished): Annotation {
  return { level: 'warning', title: 'Style gate: not published', message: terminalText(unpublishedSentence(problem)) }
}

/** A warning for each thing that it is about, and one notice for all. */
function noticeAnnotations({ level, text, subjects }: Scores['notices'][number]): readonly Annotation[] {
  const title = 'Style gate'
  if (level === 'warning' && subjects.length > 1)
    return subjects.map((subject) => ({ level, title, message: `${terminal(subject)}: ${terminalText(text)}` }))
  const names = firstFew(subjects.map(terminal), MOST_SUBJECTS, 'which are in the report')
  return [{ level, title, message: [terminalText(text), ...names.map((name) => `  ${name}`)].join('\n') }]
}

/** One for each mistake that ended a run. `directory` is that of the configuration file, relative to the workspace. */
export function annotateError(error: unknown, directory: string): readonly Annotation[] {
  const title = NOT_COMPUTED
  if (!(error instanceof UserError)) return [{ level: 'error', title, message: explain(error) }]
  const annotations = mistakesOf(error).map((mistake) => ({
    level: 'error' as const,
    title,
    message: mistakeText(mistake, MOST_SUBJECTS),
    place: placeOf(mistake.subjects[0], directory),
  }))
  return limit(annotations)
}

/** Only a line of the configuration file is a place that can be shown. */
function placeOf(subject: string, directory: string): Annotation['place'] {
  const [, file, line] = /^(style-gate\.yml):(\d+)$/.exec(subject) ?? []
  return file === undefined
    ? undefined
    : { file: posix.join(directory.replaceAll('\\', '/'), file), line: Number(line) }
}
