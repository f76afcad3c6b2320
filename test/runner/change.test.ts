import { afterEach, describe, expect, test } from 'vitest'
import { readmeWorkflow, runWorkflow } from '../support/act.ts'
import { type ArtifactService, openArtifactService } from '../support/artifact-service.ts'
import { CHANGE_CASES, changedRepository } from '../support/change-cases.ts'
import { API_TOKEN, type GitHubApi, openGitHubApi } from '../support/github-api.ts'
import { plainMarkdown } from '../support/plain-markdown.ts'

const opened: (GitHubApi | ArtifactService)[] = []
afterEach(() => opened.splice(0).forEach(({ stop }) => stop()))

/** The workflow of the README, on small pictures and on any event. */
async function workflowOn(event: string): Promise<string> {
  const small = (await readmeWorkflow()).replace(/(lora-style-gate@v1\n)/, '$1        with:\n          size: 64x64\n')
  return event === 'merge_group' ? small.replace(/^on:\n[^]*?^permissions/m, `on: ${event}\npermissions`) : small
}

describe('the workflow of the README', () => {
  test.each(CHANGE_CASES.map((own) => [own.name, own.about, own] as const))('%s: %s', async (_, __, own) => {
    const name = own.event === 'merge_group' ? own.event : 'pull_request'
    const workflow = { '.github/workflows/style-gate.yml': await workflowOn(name) }
    const { root, pull, event } = await changedRepository(own, workflow)
    const service = await openArtifactService()
    const api = await openGitHubApi({ state: { pulls: [pull] } })
    opened.push(service, api)
    const { code, log } = await runWorkflow(root, {
      event,
      resultsUrl: service.environment.ACTIONS_RESULTS_URL!,
      environment: { ...api.environment, GITHUB_REPOSITORY: 'someone/models' },
      token: API_TOKEN,
    })
    const { expected } = own
    expect(code).toBe(expected.code)
    expect(log).toContain(`::set-output:: passed=${expected.passed}`)
    const comments = api.state.comments.map(({ body }) => body)
    expect(comments).toHaveLength(expected.opens && name === 'pull_request' ? 1 : 0)
    const text = plainMarkdown(comments[0] ?? log)
    for (const said of expected.says) expect(text).toContain(said)
  })
})
