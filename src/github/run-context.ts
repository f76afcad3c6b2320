import { readInput } from '../config/inputs.ts'

/** The variables of a process; a runner sets GITHUB_…, RUNNER_… and ACTIONS_…. */
type Environment = Readonly<Record<string, string | undefined>>

/** What a runner says of the workflow run that it is in. What it does not say is undefined. */
export type RunContext = Readonly<{
  /** The run of the workflow, numbered over all of the repository; 0 outside of one. */
  run: number
  /** From 1. */
  attempt: number
  /** Its file with the repository, which tells apart what has one name; its name where the runner does not say the file. */
  workflow: string
  job: string
  /** Its identifier in the job, given by the workflow or made by the runner. */
  step: string
  /** OWNER/NAME. */
  repository: string
  /** The commit that the workflow runs for. */
  sha: string | undefined
  /** Who set it off. */
  actor: string | undefined
  server: string | undefined
  api: string
  graphql: string
  /** The page of the run. */
  url: string | undefined
  /** The kind of what set the workflow off, such as `pull_request`. */
  eventName: string | undefined
  /** The file that tells what set the workflow off. */
  eventFile: string | undefined
  /** The file that takes the outputs of the step. */
  outputFile: string | undefined
  temporaryFolder: string | undefined
  /** The folder that the repository was checked out into. */
  workspace: string | undefined
  /** As the workflow names it, whether or not it can be used. */
  workingDirectory: string
  artifacts: Readonly<{ service: string | undefined; hasToken: boolean }>
  /** Whether that service keeps caches too. */
  hasCaches: boolean
  /** Where programs are looked for. */
  path: string | undefined
}>

/** The only place in which a runner's variables are read, but for the inputs. */
export function readRunContext(environment: Environment): RunContext {
  const text = (name: string): string | undefined => environment[name] || undefined
  const number = (name: string): number | undefined => Number.parseInt(text(name) ?? '', 10) || undefined
  const [server, repository, run] = [text('GITHUB_SERVER_URL'), text('GITHUB_REPOSITORY'), text('GITHUB_RUN_ID')]
  const api = text('GITHUB_API_URL') ?? 'https://api.github.com'
  return {
    run: number('GITHUB_RUN_ID') ?? 0,
    attempt: number('GITHUB_RUN_ATTEMPT') ?? 1,
    // OWNER/NAME/PATH@REF
    workflow: text('GITHUB_WORKFLOW_REF')?.replace(/(\.ya?ml)@.*$/s, '$1') ?? text('GITHUB_WORKFLOW') ?? '',
    job: text('GITHUB_JOB') ?? '',
    step: text('GITHUB_ACTION') ?? '',
    repository: repository ?? '',
    sha: text('GITHUB_SHA'),
    actor: text('GITHUB_ACTOR'),
    server,
    api,
    graphql: text('GITHUB_GRAPHQL_URL') ?? `${api}/graphql`,
    url: server && repository && run && `${server}/${repository}/actions/runs/${run}`,
    eventName: text('GITHUB_EVENT_NAME'),
    eventFile: text('GITHUB_EVENT_PATH'),
    outputFile: text('GITHUB_OUTPUT'),
    temporaryFolder: text('RUNNER_TEMP'),
    workspace: text('GITHUB_WORKSPACE'),
    workingDirectory: readInput(environment, 'working-directory'),
    artifacts: { service: text('ACTIONS_RESULTS_URL'), hasToken: text('ACTIONS_RUNTIME_TOKEN') !== undefined },
    hasCaches: text('ACTIONS_CACHE_SERVICE_V2') !== undefined,
    path: text('PATH'),
  }
}

/** The address of an artifact of a run; undefined where one of the two is not known. */
export function artifactAddress(run: string | undefined, id: number | undefined): string | undefined {
  return run === undefined || id === undefined ? undefined : `${run}/artifacts/${id}`
}
