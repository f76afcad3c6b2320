import { readdir } from 'node:fs/promises'
import { artifactName } from './config/artifact-name.ts'
import { readInputs } from './config/inputs.ts'
import { UserError } from './errors.ts'
import { type ExitCode, exitCodeOf, exitCodeOfError } from './exit-code.ts'
import type { LogStream } from './progress.ts'
import { publishError } from './publish/error.ts'
import { type Place, publish } from './publish/publish.ts'
import { toText } from './report/text.ts'
import { scoreRepository } from './score-repository.ts'

/** What a step of a workflow runs in. */
export type Step = Pick<Place, 'environment' | 'runner' | 'upload' | 'patience'> &
  Readonly<{ log: LogStream; models: URL }>

/** Runs the action once and says how it ended, which what it publishes does not change. Never throws. */
export async function runAction(step: Step): Promise<ExitCode> {
  try {
    return await runScore(step)
  } catch (error) {
    await publishError(error, step)
    return exitCodeOfError(error)
  }
}

async function runScore({ environment, runner, upload, patience, log, models }: Step): Promise<ExitCode> {
  const { source, action } = readInputs(environment)
  const base = await findWorkspace(environment)
  const results = await runner.group('Scores', async () =>
    scoreRepository({ base, stay: 'in-base', source, log, models }),
  )
  const result = exitCodeOf(results.scores)
  log.write(toText(results.scores))
  await publish(results, {
    environment,
    runner,
    upload,
    patience,
    artifactName: artifactName(action, environment.GITHUB_JOB),
    retentionDays: action['retention-days'],
  })
  return result
}

async function findWorkspace({ GITHUB_WORKSPACE: workspace }: Step['environment']): Promise<string> {
  const fix = 'Put a step with actions/checkout before this one.'
  if (!workspace) throw new UserError({ subject: 'GITHUB_WORKSPACE', problem: 'names no folder', fix })
  const names = await readdir(workspace).catch(() => undefined)
  if (!names) throw new UserError({ subject: workspace, problem: 'the workspace cannot be read', fix })
  if (names.length === 0) throw new UserError({ subject: workspace, problem: 'the workspace is empty', fix })
  return workspace
}
