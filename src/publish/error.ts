import { annotateError, annotateUnpublished } from '../report/annotations.ts'
import { explain } from '../report/terminal/explain.ts'
import { toFailureReport } from '../report/markdown/failure.ts'
import { MOST_OF_COMMENT, MOST_OF_SUMMARY } from '../report/markdown/fit.ts'
import { resultLines } from '../report/markdown/summary.ts'
import { openAttempts, OUTPUTS, SUMMARY } from './attempts.ts'
import { attemptComment } from './commenting.ts'
import type { RunContext } from '../github/run-context.ts'
import { directoryInWorkspace } from '../github/working-directory.ts'
import type { Place } from './publish.ts'

type ErrorPlace = Pick<Place, 'context' | 'runner' | 'commenting' | 'patience'> &
  Readonly<{ log: NodeJS.WritableStream }>

/** Publishes what ended a run before there were scores. Never throws. */
export async function publishError(error: unknown, place: ErrorPlace): Promise<void> {
  const { context, runner, log, commenting, patience } = place
  const attempts = openAttempts()
  const { attempt, unpublished } = attempts
  await runner.group('What went wrong', async () => log.write(explain(error)))
  const directory = (await directoryInWorkspace(context)) ?? context.workingDirectory
  for (const annotation of annotateError(error, directory)) runner.annotate(annotation)
  const wanted = { text: errorText(error, context), run: 'without scores', patience } as const
  const posted = commenting && (await attemptComment(commenting, wanted, attempts))
  await attempt(OUTPUTS, async () => {
    runner.setOutput('passed', 'not-computed')
    if (posted?.url !== undefined) runner.setOutput('comment-url', posted.url)
  })
  const results = resultLines({ comment: posted, unpublished: unpublished() })
  const report = toFailureReport(error, MOST_OF_SUMMARY)
  await attempt(SUMMARY, async () =>
    runner.appendSummary(results.length === 0 ? report : `${report}\n${results.join('\n')}\n`),
  )
  for (const problem of unpublished()) runner.annotate(annotateUnpublished(problem))
}

/** An older report must not stand there as if it were of this commit. */
function errorText(error: unknown, { url }: RunContext): (before: string) => string {
  const end = url === undefined ? '' : `\n<sub>Scoring by LoRA Style Gate ended in [this run](${url})</sub>`
  return (before) => {
    const start = `${before}\n\n`
    return `${start}${toFailureReport(error, MOST_OF_COMMENT - Buffer.byteLength(start + end), '##')}${end}`
  }
}
