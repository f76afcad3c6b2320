import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Step } from '../../src/commands/step.ts'
import type { Runner } from '../../src/github/runner-output.ts'
import type { Annotation } from '../../src/report/annotations.ts'
import { runAction } from '../../src/commands/action-step.ts'
import { collector, models } from './run.ts'

type Options = Readonly<{
  /** Inputs by name, as in the workflow. */
  inputs?: Readonly<Record<string, string>>
  environment?: Step['environment']
  /** What set the workflow off, as GitHub tells it. */
  event?: Readonly<{ name: string; payload: object }>
  /** Other ports than the usual ones. */
  ports?: Partial<Omit<Step, 'environment'>>
}>

/** Keeps what a step publishes, and in which order. */
export function recorder() {
  const published: string[] = []
  const outputs: Record<string, string> = {}
  const annotations: Annotation[] = []
  const summaries: string[] = []
  const runner: Runner = {
    annotate: (annotation) => void annotations.push(annotation),
    group: async (_, work) => work(),
    setOutput: (name, value) => {
      published.push(`output ${name}`)
      outputs[name] = value
    },
    appendSummary: async (markdown) => {
      published.push('summary')
      summaries.push(markdown)
    },
  }
  return { published, outputs, annotations, runner, summary: () => summaries.join('') }
}

/** Runs the action in this process on a workspace, and keeps what it publishes. */
export async function stepHere(workspace: string, { inputs = {}, environment = {}, event, ports }: Options = {}) {
  const { runner, published, outputs, annotations, summary } = recorder()
  const log = collector()
  const code = await runAction({
    environment: {
      PATH: process.env.PATH,
      GITHUB_OUTPUT: 'output',
      GITHUB_JOB: 'score',
      GITHUB_REPOSITORY: 'someone/models',
      GITHUB_RUN_ID: '7',
      GITHUB_RUN_ATTEMPT: '1',
      GITHUB_SERVER_URL: 'https://github.com',
      GITHUB_SHA: 'c3'.repeat(20),
      GITHUB_WORKFLOW: 'Style gate',
      GITHUB_WORKSPACE: workspace,
      ACTIONS_RESULTS_URL: 'http://127.0.0.1:9',
      ACTIONS_RUNTIME_TOKEN: 'token',
      INPUT_SIZE: '64x64',
      HF_HUB_OFFLINE: '1',
      ...(event && { GITHUB_EVENT_NAME: event.name, GITHUB_EVENT_PATH: await eventFile(event.payload) }),
      ...Object.fromEntries(Object.entries(inputs).map(([name, text]) => [`INPUT_${name.toUpperCase()}`, text])),
      ...environment,
    },
    log,
    runner,
    upload: async () => 41,
    patience: 20_000,
    backOff: 1,
    models,
    // Nothing is fetched, so that nothing is kept.
    cacheFolder: join(tmpdir(), 'style-gate-no-cache'),
    folders: undefined,
    ...ports,
  })
  return { code, published, outputs, annotations, summary: summary(), log: log.text() }
}

export async function eventFile(payload: object): Promise<string> {
  const path = join(await mkdtemp(join(tmpdir(), 'style-gate-event-')), 'event.json')
  await writeFile(path, JSON.stringify(payload))
  return path
}
