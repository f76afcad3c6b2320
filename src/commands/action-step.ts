import { readdir } from 'node:fs/promises'
import { artifactName, isMatrixLeg } from '../config/artifact-name.ts'
import { readInputs } from '../config/inputs.ts'
import { UserError } from '../errors.ts'
import type { Job } from './configure.ts'
import { situationOf } from './event-situation.ts'
import { type ExitCode, exitCodeOf, exitCodeOfError } from './exit-code.ts'
import { checkoutOf, folderIn, openGit, repositoryBelow } from '../trees/git.ts'
import { readBaseFile } from '../github/base-file.ts'
import { type Commenting, refusalOf } from '../publish/commenting.ts'
import { publishError } from '../publish/error.ts'
import { readEvent } from '../github/event.ts'
import { commentsOf } from '../github/comments.ts'
import { otherCheckout, whyNotOfPull } from '../github/checked-out.ts'
import { readFileAt } from '../github/file.ts'
import { readRunContext, type RunContext } from '../github/run-context.ts'
import { directoryInWorkspace } from '../github/working-directory.ts'
import { publish } from '../publish/publish.ts'
import { toText } from '../report/terminal/text.ts'
import { scoreRepository } from './score.ts'
import type { Step, Task } from './step.ts'

/** Runs the action once and says how it ended, which what it publishes does not change. Never throws. */
export async function runAction(step: Step): Promise<ExitCode> {
  const context = readRunContext(step.environment)
  let commenting: Commenting | undefined
  try {
    const task = await readTask(context, step)
    if (task.inputs.action.command === 'comment') return await runComment(task, step)
    const notOfPull = await whyNotOfPull(task.event, context)
    commenting = await commentingOf(task, step, notOfPull)
    return await runScore(task, step, { commenting, notOfPull })
  } catch (error) {
    await publishError(error, { ...step, context, commenting })
    return exitCodeOfError(error)
  }
}

/** Loaded where it is asked for: most runs score. */
async function runComment(task: Task, step: Step): Promise<ExitCode> {
  const { commentOnRun } = await import('./comment.ts')
  return commentOnRun(task, step)
}

async function readTask(context: RunContext, { environment, backOff }: Step): Promise<Task> {
  const inputs = readInputs(environment)
  const event = await readEvent(context)
  const { 'github-token': token, command } = inputs.action
  const isAsked = command === 'comment' || event.pull_request !== undefined || event.merge_group !== undefined
  if (token === undefined || !isAsked) return { context, inputs, event, github: undefined }
  // What asks the server is large, and most runs on other events have nothing to ask.
  const { openGitHub } = await import('../github/client.ts')
  return { context, inputs, event, github: openGitHub({ context, token, backOff }) }
}

async function commentingOf(
  { context, inputs, event, github }: Task,
  { backOff }: Step,
  notOfPull: string | null,
): Promise<Commenting | undefined> {
  const { pull_request: pull } = event
  if (!pull) return undefined
  const { action } = inputs
  const { workflow, run, attempt, job, step, workingDirectory } = context
  const directory = (await directoryInWorkspace(context)) ?? workingDirectory
  const place = { repository: pull.base.repo.full_name, number: pull.number }
  return {
    policy: action.comment,
    comments: github && commentsOf(github, place),
    marker: { workflow, job, step, directory, name: artifactName(action, job), run, attempt, by: { run, attempt } },
    isLeg: isMatrixLeg(action),
    refusal: refusalOf(pull, context),
    where: '; the report is here and among the result files.',
    notOfPull,
    settling: backOff,
  }
}

type Pulled = Readonly<{ commenting: Commenting | undefined; notOfPull: string | null }>

async function runScore(task: Task, step: Step, { commenting, notOfPull }: Pulled): Promise<ExitCode> {
  const { context } = task
  const { runner, upload, patience, log, models, environment, cacheFolder, folders } = step
  const { source, action } = task.inputs
  const base = await findWorkspace(context)
  const readBase = baseReader(task, base)
  const weights = { models, environment, cacheFolder, folders }
  const where = { environment, cacheFolder, base, notOfPull }
  const situate: Job['situate'] = async (configured, workspace) =>
    situationOf(task, { ...where, workspace, configured })
  const results = await runner.group('Scores', async () =>
    scoreRepository({ base, stay: 'in-base', source, readBase, situate, log, programs: context.path, weights }),
  )
  const result = exitCodeOf(results.scores)
  log.write(toText(results.scores))
  await publish(results, {
    context,
    runner,
    upload,
    patience,
    commenting,
    surroundings: results.surroundings,
    artifactName: artifactName(action, context.job),
    retentionDays: action['retention-days'],
  })
  return result
}

/** Reads the configuration file that a pull request cannot weaken. */
function baseReader({ context, event, github }: Task, base: string) {
  const repository = event.pull_request?.base.repo.full_name ?? context.repository
  const ask = github && (async (commit: string, path: string) => readFileAt(github, { repository, commit, path }))
  const { sha, path: programs } = context
  return async (workspace: string) => {
    const checkout = checkoutOf(base, workspace)
    const below = repositoryBelow(checkout, workspace)
    const other = await otherCheckout(checkout, event, context)
    const [git, folder] = [openGit(checkout, programs), folderIn(base, workspace)]
    return readBaseFile(event, { git, folder, below, other, sha, ask })
  }
}

async function findWorkspace({ workspace }: RunContext): Promise<string> {
  const fix = 'Put a step with actions/checkout before this one.'
  if (workspace === undefined) throw new UserError({ subject: 'GITHUB_WORKSPACE', problem: 'names no folder', fix })
  const names = await readdir(workspace).catch(() => undefined)
  if (!names) throw new UserError({ subject: workspace, problem: 'the workspace cannot be read', fix })
  if (names.length === 0) throw new UserError({ subject: workspace, problem: 'the workspace is empty', fix })
  return workspace
}
