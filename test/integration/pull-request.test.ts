import { strToU8, zipSync } from 'fflate'
import { afterEach, describe, expect, test } from 'vitest'
import { readMarker } from '../../src/github/marker.ts'
import {
  type Answer,
  API_TOKEN,
  type ApiPull,
  type ApiState,
  type Asked,
  type GitHubApi,
  openGitHubApi,
  REFUSED,
} from '../support/github-api.ts'
import { initRepository } from '../support/git.ts'
import { BASE, FORK_PULL, HEAD, PULL } from '../support/pull-request.ts'
import { report, repository, scoresOf, SMALL } from '../support/repository.ts'
import { SCORES } from '../support/scores.ts'
import { stepHere } from '../support/step-here.ts'

const servers: GitHubApi[] = []
afterEach(() => servers.splice(0).forEach(({ stop }) => stop()))

async function serverThat(
  state: Partial<ApiState> = {},
  intercept: (asked: Asked) => Answer | undefined = () => undefined,
) {
  const server = await openGitHubApi({ intercept, state: { pulls: [PULL], files: { [BASE]: {} }, ...state } })
  servers.push(server)
  return server
}

const eventOf = (pull: ApiPull) => ({ name: 'pull_request', payload: { pull_request: pull } })
const isCreate = ({ method, path }: Asked): boolean => method === 'POST' && path !== '/graphql'
const unpublished = (annotations: readonly { title: string; message: string }[]): readonly string[] =>
  annotations.filter(({ title }) => title.endsWith('not published')).map(({ message }) => message)

type Inputs = Readonly<Record<string, string>>

/** Scores a small repository on a pull request. */
async function score(server: GitHubApi, inputs: Inputs = {}, { pull = PULL, environment = {}, files = SMALL } = {}) {
  const root = await repository(files)
  initRepository(root)
  const step = await stepHere(root, {
    inputs: { 'github-token': API_TOKEN, ...inputs },
    environment: { ...server.environment, ...environment },
    event: eventOf(pull),
  })
  return { ...step, root }
}

const FORBIDDEN_FIX = /Give the job the permissions actions: read and pull-requests: write/

describe('on a pull request', () => {
  test('the report is in one comment, with pictures of the head commit, and the summary links it', async () => {
    const server = await serverThat()
    const { code, outputs, summary, annotations } = await score(server)
    expect(code).toBe(0)
    expect(unpublished(annotations)).toEqual([])
    const [{ body } = { body: '' }, ...others] = server.state.comments
    expect(others).toEqual([])
    expect(readMarker(body)).toEqual({
      workflow: 'Style gate',
      job: 'score',
      step: '',
      directory: '',
      name: 'style-gate-score',
      run: 7,
      attempt: 1,
      by: { run: 7, attempt: 1 },
    })
    expect(body).toContain('\n\n## Style gate: inconclusive; not held against its base\n\n')
    expect(body).toContain(`models/blob/${HEAD}/samples/ink/`)
    expect(body).toContain('gh pr checkout 1\nstyle-gate --size=64x64\n')
    expect(body).toContain(
      '[<code>style-gate-score</code>](https://github.com/someone/models/actions/runs/7/artifacts/41)',
    )
    const [, source] = body.split('<sub>')
    expect(source).toMatch(
      /^\*\*\[Charts and pictures as a page\]\(https:\/\/github\.com\/\S+\/artifacts\/41\)\*\* · Scored/,
    )
    expect(outputs['comment-url']).toMatch(/^https:\/\/github\.com\/someone\/models\/pull\/1#issuecomment-/)
    expect(summary).toContain(`- [Commented on the pull request](${outputs['comment-url']})`)
    expect(summary).toContain(`models/blob/${HEAD}/samples`)
  })

  test('the numbers are the same as without one', async () => {
    const server = await serverThat()
    const { root } = await score(server)
    const other = await repository(SMALL)
    await stepHere(other)
    expect(await report(root, 'scores.csv')).toBe(await report(other, 'scores.csv'))
    expect((await scoresOf(root)).rankings).toEqual((await scoresOf(other)).rankings)
  })

  test.each([
    ['auto', {}, true],
    ['always', {}, true],
    ['on-failure', {}, false],
    ['on-failure', { 'fail-on': 'inconclusive' }, true],
    ['on-failure', { 'fail-on': 'settings' }, true],
    ['never', { 'fail-on': 'inconclusive' }, false],
  ])('comment: %s with %j opens one: %s', async (comment, inputs, opens) => {
    const server = await serverThat()
    const { summary, outputs } = await score(server, { comment, ...inputs })
    expect(server.state.comments).toHaveLength(opens ? 1 : 0)
    expect('comment-url' in outputs && outputs['comment-url'] !== '').toBe(opens)
    expect(summary.includes('opens none here')).toBe(comment === 'on-failure' && !opens)
    expect(server.requests.some(({ query }) => query.includes('comments('))).toBe(comment !== 'never')
  })

  test('a leg of a matrix leaves the comment to a job that has the scores of all', async () => {
    const server = await serverThat()
    const { summary, annotations } = await score(server, { matrix: '{"recipe": "lycoris"}' })
    expect(server.state.comments).toEqual([])
    expect(summary).toContain('No comment by a leg of a matrix')
    expect(unpublished(annotations)).toEqual([])
  })

  test('a run that ends with an error replaces an older report, and the error is told in full', async () => {
    const server = await serverThat()
    await score(server)
    const files = { 'samples/ink/alpha/1.png': 'no picture', 'references/ink/a.png': 1 }
    const { code, outputs, summary } = await score(server, {}, { files, environment: { GITHUB_RUN_ID: '8' } })
    expect(code).toBe(2)
    expect(outputs.passed).toBe('not-computed')
    expect(summary).toContain('# Style gate: not computed')
    expect(summary).toContain('Brought the comment on the pull request up to date')
    expect(server.state.comments.map(({ body }) => body)).toEqual([
      expect.stringMatching(/^<!-- style-gate .* -->\n\n## Style gate: not computed\n[^]*samples&#47;ink/),
    ])
  })

  test.each(['never', 'auto'])(
    'a gate that fails fails, with comment: %s, whatever becomes of the comment',
    async (comment) => {
      for (const answer of [REFUSED, { status: 404 }, { status: 422 }, { status: 500 }]) {
        const server = await serverThat({}, (asked) => (isCreate(asked) ? answer : undefined))
        const { code, outputs } = await score(server, { comment, 'fail-on': 'inconclusive' })
        expect([code, outputs.passed]).toEqual([1, 'false'])
      }
    },
  )

  test('a comment that is refused is one line in the summary and one warning, and no red job', async () => {
    const message = 'Repository was archived so is read-only.'
    const server = await serverThat({}, (asked) => (isCreate(asked) ? { status: 403, body: { message } } : undefined))
    const { code, summary, annotations, outputs } = await score(server)
    expect(code).toBe(0)
    expect(unpublished(annotations)).toEqual([
      'The comment on the pull request (Repository was archived so is read-only). Mend what the server names; the report is here and among the result files.',
    ])
    expect(summary.match(/\*\*Not published:\*\*/g)).toHaveLength(1)
    expect(summary).toContain('Repository was archived so is read-only')
    expect([outputs['comment-url'], outputs.passed]).toEqual(['', 'not-computed'])
  })

  test('no token at all names the way to one, and the permission', async () => {
    const server = await serverThat()
    expect(unpublished((await score(server, { 'github-token': '' })).annotations)).toEqual([
      expect.stringMatching(
        /there is no github-token.*Leave the input github-token out.*permission pull-requests: write/,
      ),
    ])
  })

  test('from a fork or by Dependabot the way to comment is named', async () => {
    const server = await serverThat({}, (asked) => (isCreate(asked) ? REFUSED : undefined))
    const fork = await score(server, {}, { pull: FORK_PULL })
    const bot = await score(server, {}, { environment: { GITHUB_ACTOR: 'dependabot[bot]' } })
    for (const { code, summary, annotations } of [fork, bot]) {
      expect(code).toBe(0)
      expect(unpublished(annotations)).toEqual([expect.stringMatching(/pull-requests: write.*style-gate-comment\.yml/)])
      expect(summary).toContain('style-gate-comment.yml')
    }
    expect(fork.summary).toContain(`newcomer/models/blob/${HEAD}`)
  })

  test('a server that is silent is given up, and the result stands', async () => {
    const { code, annotations } = await score({
      ...(await serverThat()),
      environment: { GITHUB_API_URL: 'http://127.0.0.1:9', GITHUB_GRAPHQL_URL: 'http://127.0.0.1:9/graphql' },
    })
    expect(code).toBe(0)
    expect(unpublished(annotations)).toEqual([
      expect.stringMatching(/The comment on the pull request \(.*ECONNREFUSED/),
    ])
  })
})

describe('two uses of the action in one run', () => {
  /** A run that ends with an error, which is told in a comment too. */
  async function fail(server: GitHubApi, inputs: Inputs, environment: Inputs = {}) {
    const root = await repository({ 'models/a.txt': 'x', 'other/a.txt': 'x' })
    return stepHere(root, {
      inputs: { 'github-token': API_TOKEN, ...inputs },
      environment: { ...server.environment, ...environment },
      event: eventOf(PULL),
    })
  }
  const REF = 'someone/models/.github/workflows/gate.yml@refs/pull/1/merge'
  const GIVEN = { GITHUB_WORKFLOW_REF: REF, GITHUB_ACTION: '__OWNER_gate' }
  type Use = readonly [inputs: Inputs, environment: Inputs]

  test.each<readonly [string, Use, Use]>([
    ['steps', [{ samples: 'a' }, GIVEN], [{ samples: 'b' }, { ...GIVEN, GITHUB_ACTION: '__OWNER_gate_2' }]],
    ['directories', [{ 'working-directory': 'models' }, GIVEN], [{ 'working-directory': './other' }, GIVEN]],
    [
      'workflows of one name',
      [{ samples: 'a' }, GIVEN],
      [{ samples: 'b' }, { ...GIVEN, GITHUB_WORKFLOW_REF: REF.replace('gate.yml', 'other.yaml'), GITHUB_RUN_ID: '8' }],
    ],
    ['artifacts', [{ samples: 'a' }, GIVEN], [{ samples: 'b', 'artifact-name': 'mine' }, GIVEN]],
  ])('that are different %s keep two comments, which the next push keeps up to date', async (_, one, other) => {
    const server = await serverThat()
    for (const [inputs, environment] of [one, other]) await fail(server, inputs, environment)
    const first = server.state.comments.map(({ id }) => id)
    expect(first).toHaveLength(2)
    for (const [inputs, environment] of [other, one])
      await fail(server, inputs, {
        ...environment,
        GITHUB_RUN_ID: '9',
        GITHUB_WORKFLOW_REF: environment.GITHUB_WORKFLOW_REF!.replace('pull/1', 'pull/2'),
      })
    expect(server.state.comments.map(({ id }) => id)).toEqual(first)
    expect(server.state.comments.map(({ body }) => readMarker(body)!.run)).toEqual([9, 9])
  })

  test('that nothing tells apart, as a workflow that is called twice: the second says so', async () => {
    const server = await serverThat()
    const first = await fail(server, { samples: 'a' }, GIVEN)
    const [{ body } = { body: '' }] = server.state.comments
    const second = await fail(server, { samples: 'b' }, GIVEN)
    expect(server.state.comments.map((comment) => comment.body)).toEqual([body])
    expect(unpublished(first.annotations)).toEqual([])
    expect(unpublished(second.annotations)).toEqual([
      expect.stringMatching(
        /^The comment on the pull request \(another use of the action in this run.*another artifact-name\.$/,
      ),
    ])
    expect(second.summary.match(/\*\*Not published:\*\*/g)).toHaveLength(1)
    expect([second.code, second.outputs['comment-url']]).toEqual([2, undefined])
  })
})

test.each(['push', 'schedule', 'workflow_dispatch', 'merge_group'])(
  'on %s nothing is asked of the server but a base',
  async (name) => {
    const server = await serverThat({ files: { [BASE]: {} } })
    const payload = name === 'merge_group' ? { merge_group: { base_sha: BASE } } : {}
    const root = await repository(SMALL)
    initRepository(root)
    const inputs = { 'github-token': API_TOKEN }
    const { code, summary, annotations } = await stepHere(root, {
      inputs,
      environment: server.environment,
      event: { name, payload },
    })
    expect(code).toBe(0)
    expect(unpublished(annotations)).toEqual([])
    expect(summary).not.toContain('omment')
    expect(summary).toContain(`someone/models/blob/${'c3'.repeat(20)}/samples`)
    expect(server.requests).toHaveLength(name === 'merge_group' ? 1 : 0)
  },
)

const RUN = {
  id: 70,
  run_attempt: 2,
  name: 'Style gate',
  event: 'pull_request',
  conclusion: 'success',
  html_url: 'https://github.com/someone/models/actions/runs/70',
  head_sha: HEAD,
  head_branch: 'new-lora',
  head_repository: { id: 22, full_name: 'newcomer/models' },
}

const zipOf = (files: Readonly<Record<string, string | Uint8Array>>): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries(files).map(([name, text]) => [name, typeof text === 'string' ? strToU8(text) : text]),
    ),
  )
const artifactOf = (scores: unknown = SCORES, name = 'style-gate-score', id = 41) => ({
  id,
  name,
  zip: zipOf({ 'scores.json': JSON.stringify(scores), 'scores.csv': 'x', 'report.md': 'forged' }),
})

type Scene = Readonly<{
  run?: (Partial<typeof RUN> & { path?: string }) | null
  /** Of the run that comments. */
  attempt?: string
  inputs?: Inputs
  pull?: ApiPull
  state?: Partial<ApiState>
}>

/** Comments on a run of a fork's pull request, as a workflow_run does; or, without a run, beside the jobs that score. */
async function commentOn(
  { run = {}, attempt = '1', inputs = {}, pull = FORK_PULL, state = {} }: Scene,
  server?: GitHubApi,
) {
  const api = server ?? (await serverThat({ pulls: [pull], artifacts: { 70: [artifactOf()] }, ...state }))
  const payload = run === null ? { pull_request: pull } : { workflow_run: { ...RUN, ...run } }
  const event = { name: run === null ? 'pull_request' : 'workflow_run', payload }
  const workflow = {
    GITHUB_WORKFLOW: 'Style gate comment',
    GITHUB_JOB: 'comment',
    GITHUB_RUN_ID: '99',
    GITHUB_RUN_ATTEMPT: attempt,
  }
  const step = await stepHere('/nowhere', {
    inputs: { command: 'comment', 'github-token': API_TOKEN, size: '', ...inputs },
    environment: { ...workflow, ...api.environment },
    event,
  })
  return { ...step, api }
}

describe('the command comment', () => {
  test('posts the scores of a run of a fork, rendered anew, and keeps the comment up to date', async () => {
    const { code, outputs, summary, annotations, api } = await commentOn({
      inputs: { 'working-directory': './models/' },
    })
    expect(code).toBe(0)
    expect(annotations).toEqual([])
    const [{ body } = { body: '' }] = api.state.comments
    expect(readMarker(body)).toEqual({
      workflow: 'Style gate',
      job: 'comment',
      step: '',
      directory: 'models',
      name: 'style-gate-*',
      run: 70,
      attempt: 2,
      by: { run: 99, attempt: 1 },
    })
    expect(body).toContain('## Style gate: contradicted')
    expect(body).not.toContain('forged')
    expect(body).toContain(`newcomer/models/blob/${HEAD}/models/samples`)
    expect(body).toContain('[this run](https://github.com/someone/models/actions/runs/70)')
    expect(body).toContain('(https://github.com/someone/models/actions/runs/70/artifacts/41)')
    expect(summary).toContain(`[Commented on the pull request](${outputs['comment-url']})`)
    await commentOn({ run: { id: 71 }, state: {} }, api)
    expect(api.state.comments).toHaveLength(1)
  })

  test('is told by the file of the workflow that scored, and brings its comment up to date when it runs again', async () => {
    const { api } = await commentOn({ run: { path: '.github/workflows/gate.yml' }, state: { artifacts: { 70: [] } } })
    expect(api.state.comments).toEqual([])
    const bad = { ...artifactOf(), zip: strToU8('PK') }
    for (const [attempt, artifact] of [bad, artifactOf()].entries()) {
      api.state.artifacts = { 70: [artifact] }
      const run = { path: '.github/workflows/gate.yml' }
      const { annotations } = await commentOn({ run, attempt: String(attempt + 1) }, api)
      expect(annotations).toHaveLength(1 - attempt)
    }
    expect(api.state.comments.map(({ body }) => body)).toEqual([expect.stringContaining('## Style gate: contradicted')])
    expect(readMarker(api.state.comments[0]!.body)).toMatchObject({
      workflow: '.github/workflows/gate.yml',
      attempt: 2,
    })
    await commentOn({ run: { path: '.github/workflows/other.yml' } }, api)
    expect(api.state.comments).toHaveLength(2)
  })

  test.each([
    ['models', 'models/'],
    ['./models//', 'models/'],
    ['other/../models', 'models/'],
    ['/nowhere/models', 'models/'],
    ['', ''],
    ['.', ''],
    ['models/..', ''],
    ['/nowhere/', ''],
  ])('finds the pictures of the working directory %j as scoring does', async (directory, folder) => {
    const { code, api } = await commentOn({ inputs: { 'working-directory': directory } })
    expect(code).toBe(0)
    expect(api.state.comments[0]!.body).toContain(`newcomer/models/blob/${HEAD}/${folder}samples`)
  })

  test.each(['..', 'models/../..', '/elsewhere', '/nowhere-else'])(
    'refuses the working directory %s, which lies outside of the workspace, as scoring does',
    async (directory) => {
      const { code, annotations, api } = await commentOn({ inputs: { 'working-directory': directory } })
      expect(code).toBe(2)
      expect(annotations.map(({ message }) => message)).toEqual([
        expect.stringContaining(`input working-directory: ${directory} is not in the workspace`),
      ])
      expect(api.requests).toEqual([])
    },
  )

  test.each([
    [
      'the head has moved',
      {},
      { pulls: [{ ...FORK_PULL, head: { ...FORK_PULL.head, sha: 'e5'.repeat(20) } }] },
      'has newer commits',
    ],
    ['another repository has the commit', {}, { pulls: [PULL] }, 'has no open pull request'],
    [
      'the pull request is closed',
      {},
      { pulls: [{ ...FORK_PULL, state: 'closed' as const }] },
      'has no open pull request',
    ],
    [
      'two pull requests have the commit',
      {},
      { pulls: [FORK_PULL, { ...FORK_PULL, number: 2 }] },
      'several open pull requests',
    ],
    ['the run was no pull request’s', { event: 'push' }, {}, 'set off by push'],
    ['the head repository is gone', { head_repository: null }, {}, 'the head repository is gone'],
    ['the run left no artifact', {}, { artifacts: {} }, 'the run left no scores'],
    [
      'only other artifacts are there',
      {},
      { artifacts: { 70: [artifactOf(SCORES, 'build')] } },
      'the run left no scores',
    ],
    [
      'the artifact has expired',
      {},
      { artifacts: { 70: [{ ...artifactOf(), expired: true }] } },
      'the run left no scores',
    ],
  ])('does not comment where %s, and says so calmly', async (_, run, state, said) => {
    const { code, summary, annotations, api } = await commentOn({ run: run as Partial<typeof RUN>, state })
    expect(code).toBe(0)
    expect(annotations).toEqual([])
    expect(summary).toContain('No comment: ')
    expect(summary).toContain(said)
    expect(api.state.comments).toEqual([])
  })

  test('of a run that failed without scores says that, and replaces an older report', async () => {
    const { api } = await commentOn({})
    api.state.artifacts = {}
    await commentOn({ run: { id: 71, conclusion: 'failure' } }, api)
    expect(api.state.comments.map(({ body }) => body)).toEqual([
      expect.stringContaining(
        '## Style gate: not computed\n\nThe run ended without scores; [its log](https://github.com/',
      ),
    ])
  })

  test('posts one comment for all legs of a matrix, beside the jobs that score', async () => {
    const legs = ['a', 'b'].map((leg, index) => artifactOf(SCORES, `style-gate-score-${leg}`, 41 + index))
    // An earlier attempt has left an artifact of the same name.
    const old = artifactOf({ ...SCORES, rankings: [] }, 'style-gate-score-b', 7)
    const many = Array.from({ length: 150 }, (_, index) => artifactOf(SCORES, `other-${index}`, 100 + index))
    const { api } = await commentOn({ run: null, pull: PULL, state: { artifacts: { 99: [old, ...many, ...legs] } } })
    expect(api.state.comments).toHaveLength(1)
    const [{ body } = { body: '' }] = api.state.comments
    expect(body.match(/^## <code>style-gate-score-.<\/code>: contradicted$/gm)).toHaveLength(2)
    expect(readMarker(body)).toMatchObject({ workflow: 'Style gate comment', run: 99 })
  })

  const PAGE = { id: 42, name: 'report-style-gate-score.html', zip: strToU8('<!doctype html>') }
  const AT = 'https://github.com/someone/models/actions/runs/70/artifacts'

  test.each<readonly [string, ApiState['artifacts'][number], string | null]>([
    ['is there', [artifactOf(), PAGE], '/42'],
    ['is there for scores of another name', [artifactOf(SCORES, 'mine'), { ...PAGE, name: 'report-mine.html' }], '/42'],
    ['is there twice, as attempts leave it', [artifactOf(), PAGE, { ...PAGE, id: 43 }], '/43'],
    ['has expired', [artifactOf(), { ...PAGE, expired: true }], null],
    ['is of an attempt before the scores', [artifactOf(), { ...PAGE, id: 7 }], null],
    ['is of other scores', [artifactOf(), { ...PAGE, name: 'report-style-gate-other.html' }], null],
    ['is not there, as before there were any', [artifactOf()], null],
  ])('links the page where it %s, and never takes it for scores', async (_, artifacts, link) => {
    const { name } = artifacts[0]!
    const inputs: Inputs = name === 'mine' ? { 'artifact-name': name } : {}
    const { code, annotations, api } = await commentOn({ inputs, state: { artifacts: { 70: artifacts } } })
    expect(code).toBe(0)
    expect(annotations).toEqual([])
    const [{ body } = { body: '' }] = api.state.comments
    expect(body).toContain('## Style gate: contradicted')
    expect(body.match(/\[Charts and pictures as a page\]\((\S+)\)/)?.[1] ?? null).toBe(link && `${AT}${link}`)
    expect(body).toContain(link ? 'These scores and their page were made by' : 'These scores were made by')
    expect(api.requests.filter(({ path }) => path.endsWith('/zip'))).toHaveLength(1)
  })

  test('links the page of each leg of a matrix that has one', async () => {
    const legs = ['a', 'b', 'c'].map((leg, index) => artifactOf(SCORES, `style-gate-score-${leg}`, 41 + 2 * index))
    const pages = ['a', 'c'].map((leg, index) => ({
      ...PAGE,
      id: 52 + index,
      name: `report-style-gate-score-${leg}.html`,
    }))
    const { api } = await commentOn({ state: { artifacts: { 70: [...legs, ...pages] } } })
    const page = (leg: string, id: number): string => `[<code>style-gate-score-${leg}</code>](${AT}/${id})`
    expect(api.state.comments[0]!.body).toContain(
      `Charts and pictures as a page: ${page('a', 52)}, ${page('c', 53)} · Scored by`,
    )
  })

  test('cannot be told to take a page for scores', async () => {
    const { code, annotations } = await commentOn({ inputs: { 'artifact-name': PAGE.name } })
    expect(code).toBe(2)
    expect(annotations.map(({ message }) => message)).toEqual([
      expect.stringContaining('artifact-name cannot be "report-style-gate-score.html"'),
    ])
  })

  test('takes the artifact that is named, and follows the policy', async () => {
    const artifacts = {
      70: [
        artifactOf(),
        artifactOf({ ...SCORES, verdict: 'reliable', rankings: [SCORES.rankings[0]], notices: [] }, 'mine', 42),
      ],
    }
    const { api } = await commentOn({ inputs: { 'artifact-name': 'mine' }, state: { artifacts } })
    expect(api.state.comments).toEqual([])
    await commentOn({ inputs: { 'artifact-name': 'mine', comment: 'always' } }, api)
    expect(api.state.comments.map(({ body }) => body)).toEqual([expect.stringContaining('## Style gate: reliable')])
  })

  test.each([
    ['is no zip file', { zip: strToU8('PK') }, /is no zip file/],
    ['holds no scores.json', { zip: zipOf({ 'report.md': 'x' }) }, /holds no file called scores\.json/],
    ['holds no JSON', { zip: zipOf({ 'scores.json': '{' }) }, /this version does not know/],
    [
      'holds JSON of another kind',
      { zip: zipOf({ 'scores.json': '{"schemaVersion": 1}' }) },
      /this version does not know/,
    ],
    ['holds no ranking', { zip: artifactOf({ ...SCORES, rankings: [] }).zip }, /this version does not know/],
    ['holds more keys', { zip: artifactOf({ ...SCORES, more: 1 }).zip }, /this version does not know/],
    [
      'is deeply nested',
      { zip: zipOf({ 'scores.json': `${'['.repeat(1e5)}${']'.repeat(1e5)}` }) },
      /this version does not know/,
    ],
    ['is no text', { zip: zipOf({ 'scores.json': new Uint8Array([0xff, 0xfe]) }) }, /this version does not know/],
    [
      'would be large',
      { zip: zipOf({ 'scores.json': new Uint8Array(20_000_001) }) },
      /a scores\.json of more than 20000000 bytes/,
    ],
    ['is large', { size: 200_000_001 }, /has 200000001 bytes, more than/],
  ])('refuses an artifact that %s', async (_, part, said) => {
    const { code, annotations, api } = await commentOn({ state: { artifacts: { 70: [{ ...artifactOf(), ...part }] } } })
    expect(code).toBe(0)
    expect(unpublished(annotations)).toEqual([expect.stringMatching(said)])
    expect(annotations[0]!.message).toContain('artifact style-gate-score')
    // An older report must not stand there as if it were of this commit.
    expect(api.state.comments.map(({ body }) => body)).toEqual([
      expect.stringContaining('The artifact style-gate-score '),
    ])
    expect(api.state.comments[0]!.body).toContain('## Style gate: not computed')
  })

  test('shows the good artifacts beside those that it cannot use', async () => {
    const bad = { ...artifactOf(SCORES, 'style-gate-bad', 42), zip: strToU8('PK') }
    const gone = artifactOf(SCORES, 'style-gate-gone', 43)
    const server = await serverThat({ pulls: [FORK_PULL], artifacts: { 70: [artifactOf(), bad, gone] } }, ({ path }) =>
      path.endsWith('/43/zip') ? { status: 410, body: { message: 'Gone' } } : undefined,
    )
    const { code, annotations, outputs } = await commentOn({}, server)
    expect(code).toBe(0)
    expect(unpublished(annotations)).toHaveLength(2)
    expect(outputs['comment-url']).not.toBe('')
    expect(server.state.comments.map(({ body }) => body)).toEqual([
      expect.stringMatching(
        /⚠️ The artifact style-gate-bad is no zip file, or is damaged\.[^]*style-gate-gone cannot be fetched[^]*## Style gate: contr/,
      ),
    ])
  })

  test.each([
    ['a workflow_run', {}, FORK_PULL, 70],
    ['its own run', null, PULL, 99],
  ])('of %s in which a job failed that no report accounts for says so', async (_, run, pull, id) => {
    const reliable = { ...SCORES, verdict: 'reliable', rankings: [SCORES.rankings[0]], notices: [] }
    const state = { artifacts: { [id]: [artifactOf(reliable)] }, jobs: ['success', 'failure', null] }
    const { api } = await commentOn({ run, pull, state })
    expect(api.state.comments.map(({ body }) => body)).toEqual([
      expect.stringMatching(/⚠️ 1 job of the run failed that no report below accounts for[^]*## Style gate: reliable/),
    ])
    for (const [index, passed] of ([false, 'not-computed'] as const).entries()) {
      const gate = { passed, asked: true, fails: true, failures: ['x'], notComputed: ['y'] }
      api.state.artifacts = { [id]: [artifactOf({ ...reliable, gate })] }
      await commentOn({ run, pull, attempt: String(index + 2) }, api)
      expect(api.state.comments[0]!.body).not.toContain('accounts for')
    }
  })

  test('of a fork says that the fork made the scores', async () => {
    const said = 'own workflow run, which the pull request can change'
    expect((await commentOn({})).api.state.comments[0]!.body).toContain(said)
    const ownRun = { run: null, pull: PULL, state: { artifacts: { 99: [artifactOf()] } } }
    expect((await commentOn(ownRun)).api.state.comments[0]!.body).not.toContain(said)
  })

  test('shows twenty artifacts and counts the others, which are not fetched', async () => {
    const artifacts = Array.from({ length: 23 }, (_, index) => artifactOf(SCORES, `style-gate-${index}`, 41 + index))
    const { api } = await commentOn({ state: { artifacts: { 70: artifacts } } })
    expect(api.state.comments[0]!.body).toContain('And 3 artifacts more, not shown here.')
    expect(api.requests.filter(({ path }) => path.endsWith('/zip'))).toHaveLength(20)
  })

  const graphqlOf = (...errors: readonly object[]): Answer => ({ status: 200, body: { data: null, errors } })
  const DOCS = { documentation_url: 'https://docs.github.com/rest' }
  const SERVERS_MATTER = /Mend what the server names\./
  const GONE = /See whether it is still there, and whether the github-token may see it/
  const AGAIN = /Run the job again\./

  test.each<readonly [string, Answer, string, RegExp]>([
    ['lacks the right', REFUSED, 'Resource not accessible by integration', FORBIDDEN_FIX],
    [
      'lacks the right, by GraphQL',
      graphqlOf({ type: 'FORBIDDEN', message: 'Resource not accessible by integration' }),
      'Resource not accessible by integration',
      FORBIDDEN_FIX,
    ],
    [
      'lacks the right with a token of its own',
      { status: 403, body: { message: 'Resource not accessible by personal access token', ...DOCS } },
      'Resource not accessible by personal access token',
      /Give the github-token more rights\./,
    ],
    [
      'has a bad token',
      { status: 401, body: { message: 'Bad credentials', ...DOCS } },
      'Bad credentials',
      /Leave the input github-token out/,
    ],
    [
      'writes to an archive',
      { status: 403, body: { message: 'Repository was archived so is read-only.', ...DOCS } },
      'Repository was archived so is read-only',
      SERVERS_MATTER,
    ],
    [
      'writes on a locked pull request',
      { status: 403, body: { message: 'Unable to create comment because issue is locked.', ...DOCS } },
      'Unable to create comment because issue is locked',
      SERVERS_MATTER,
    ],
    [
      'comes from a strange address',
      graphqlOf({
        type: 'FORBIDDEN',
        message:
          'Although you appear to have the correct authorization credentials,\nthe `x` organization has an IP allow list enabled.',
      }),
      'Although you appear to have the correct authorization credentials, the `x` organization has an IP allow list enabled',
      SERVERS_MATTER,
    ],
    [
      'has no single sign-on',
      {
        status: 403,
        body: {
          message:
            'Resource protected by organization SAML enforcement. You must grant your Personal Access token access to this organization.',
          ...DOCS,
        },
      },
      'Resource protected by organization SAML enforcement. You must grant your Personal Access token access to this organization',
      SERVERS_MATTER,
    ],
    [
      'comments once too often',
      {
        status: 422,
        body: {
          message: 'Validation Failed',
          errors: [
            {
              resource: 'IssueComment',
              code: 'custom',
              field: 'body',
              message: 'Commenting is disabled on issues with more than 2500 comments',
            },
          ],
          ...DOCS,
        },
      },
      'Validation Failed: Commenting is disabled on issues with more than 2500 comments',
      SERVERS_MATTER,
    ],
    [
      'sends what is not valid',
      {
        status: 422,
        body: {
          message: 'Validation Failed',
          errors: [{ resource: 'IssueComment', code: 'missing', field: 'issue' }, 'odd'],
        },
      },
      'Validation Failed: issue missing; odd',
      SERVERS_MATTER,
    ],
    [
      'meets several errors',
      graphqlOf(
        { type: 'FORBIDDEN', message: 'First.' },
        { type: 'FORBIDDEN', message: 'Second' },
        { type: 'FORBIDDEN', message: 'First.' },
      ),
      'First.; Second',
      SERVERS_MATTER,
    ],
    ['finds nothing', { status: 404, body: { message: 'Not Found', ...DOCS } }, 'Not Found', GONE],
    [
      'finds nothing, by GraphQL',
      graphqlOf({ type: 'NOT_FOUND', message: 'Could not resolve to a Repository' }),
      'Could not resolve to a Repository',
      GONE,
    ],
    [
      'is too quick',
      { status: 403, body: { message: 'API rate limit exceeded for x', ...DOCS } },
      'API rate limit exceeded for x',
      AGAIN,
    ],
    [
      'is too quick, by GraphQL',
      graphqlOf({ type: 'RATE_LIMITED', message: 'API rate limit exceeded' }),
      'API rate limit exceeded',
      AGAIN,
    ],
    ['meets a broken server', { status: 502, body: { message: 'Bad gateway' } }, 'Bad gateway', AGAIN],
    [
      'meets a page',
      {
        status: 503,
        headers: { 'content-type': 'text/html' },
        body: Buffer.from('<!DOCTYPE html>\n<title>Unicorn!</title>'),
      },
      'status 503',
      AGAIN,
    ],
    ['hears nothing', { status: 403, body: {} }, 'status 403', SERVERS_MATTER],
  ])('a comment that %s is one line with the server\u2019s reason, and no red job', async (_, answer, reason, fix) => {
    const isGraphql = answer.status === 200
    const server = await serverThat({ pulls: [FORK_PULL], artifacts: { 70: [artifactOf()] } }, (asked) =>
      (isGraphql ? asked.query.includes('comments(') : isCreate(asked)) ? answer : undefined,
    )
    const { code, summary, annotations, outputs } = await commentOn({}, server)
    expect(code).toBe(0)
    const [line, ...others] = unpublished(annotations)
    expect(others).toEqual([])
    expect(line).toContain(`The comment on the pull request (${reason.replaceAll('`', '')}). `)
    expect(line).toMatch(fix)
    expect(line).not.toMatch(/docs\.github|\n|response errors/)
    expect(line!.includes('permission')).toBe(fix === FORBIDDEN_FIX)
    expect(summary.match(/\*\*Not published:\*\*/g)).toHaveLength(1)
    expect(summary).toMatch(fix)
    expect(outputs['comment-url']).toBe('')
  })

  test.each([
    ['a workflow_run', {}, FORK_PULL, 70],
    ['its own run', null, PULL, 99],
  ])('of %s does not comment where the pictures were not those of the pull request', async (_, run, pull, id) => {
    const why = 'on pull_request_target the commit 0123456789ab is checked out'
    const artifacts = { [id]: [artifactOf(), artifactOf({ ...SCORES, notOfPull: why }, 'style-gate-b', 42)] }
    const { code, api, annotations } = await commentOn({ run, pull, state: { artifacts } })
    expect([code, api.state.comments]).toEqual([0, []])
    expect(unpublished(annotations)).toEqual([
      expect.stringMatching(/^The comment on the pull request \(on pull_request_target the commit 0123456789ab/),
    ])
  })

  test('without the right to read or to write is a warning that names it', async () => {
    for (const path of ['/pulls', '/actions/runs/70/artifacts', '/zip', '/comments']) {
      const server = await serverThat({ pulls: [FORK_PULL], artifacts: { 70: [artifactOf()] } }, (asked) =>
        asked.path.endsWith(path) ? REFUSED : undefined,
      )
      const { code, summary, annotations } = await commentOn({}, server)
      expect(code).toBe(0)
      expect(unpublished(annotations)).toEqual([
        expect.stringMatching(path === '/comments' ? FORBIDDEN_FIX : /actions: read/),
      ])
      expect(summary).toContain('**Not published:**')
    }
  })

  test.each([
    ['the pull request cannot be looked up', '/pulls'],
    ['the artifacts cannot be listed', '/artifacts'],
    ['an artifact cannot be fetched', '/zip'],
  ])('where %s the server\u2019s reason is told, and no permission that nobody misses', async (_, path) => {
    const message = 'Resource protected by organization SAML enforcement.'
    const state = { pulls: [FORK_PULL], artifacts: { 70: [artifactOf()] } }
    const server = await serverThat(state, (asked) =>
      asked.path.endsWith(path) ? { status: 403, body: { message, documentation_url: 'https://docs' } } : undefined,
    )
    const { code, annotations } = await commentOn({}, server)
    expect(code).toBe(0)
    expect(unpublished(annotations)).toEqual([
      'The scores of the run (Resource protected by organization SAML enforcement). Mend what the server names.',
    ])
  })

  test('without a token is an error', async () => {
    const { code, annotations } = await commentOn({ inputs: { 'github-token': '' } })
    expect(code).toBe(2)
    expect(annotations[0]!.message).toMatch(/github-token: there is none/)
  })

  test('in a run that is of no pull request says so', async () => {
    const server = await serverThat()
    const inputs = { command: 'comment', 'github-token': API_TOKEN, size: '' }
    const event = { name: 'push', payload: {} }
    const { code, summary } = await stepHere('/nowhere', { inputs, environment: server.environment, event })
    expect(code).toBe(0)
    expect(summary).toContain('No comment: this run is not of a pull request')
  })
})
