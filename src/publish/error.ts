import { readInput } from '../config/inputs.ts'
import { annotateError, annotateUnpublished } from '../report/annotations.ts'
import { explain } from '../report/explain.ts'
import { toFailureSummary } from '../report/failure.ts'
import { openAttempts, OUTPUTS, SUMMARY } from './attempts.ts'
import type { Place } from './publish.ts'

/** Publishes what ended a run before there were scores. Never throws. */
export async function publishError(
  error: unknown,
  { environment, runner, log }: Pick<Place, 'environment' | 'runner'> & Readonly<{ log: NodeJS.WritableStream }>,
): Promise<void> {
  const { attempt, unpublished } = openAttempts()
  await runner.group('What went wrong', async () => log.write(explain(error)))
  for (const annotation of annotateError(error, readInput(environment, 'working-directory')))
    runner.annotate(annotation)
  await attempt(OUTPUTS, async () => runner.setOutput('passed', 'not-computed'))
  await attempt(SUMMARY, async () => runner.appendSummary(toFailureSummary(error)))
  for (const problem of unpublished()) runner.annotate(annotateUnpublished(problem))
}
