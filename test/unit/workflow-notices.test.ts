import { readdir, readFile } from 'node:fs/promises'
import { describe, expect, test } from 'vitest'
import { readYaml } from '../../src/config/file.ts'
import { gateJobsOf } from '../../src/config/workflow.ts'
import { workflowNotices } from '../../src/config/workflow-notices.ts'

const examples = new URL('../../examples/workflows/', import.meta.url)

const isGate = (uses: string): boolean => /^(?:OWNER|me)\//.test(uses)

async function jobsIn(text: string) {
  return gateJobsOf(await readYaml(text), isGate)
}

/** As somebody who hosts the action copies it. */
function hosted(text: string): string {
  return text.replaceAll('OWNER/', 'me/')
}

/** What is said of a job with these steps. */
async function saidOf(steps: string, isLfs = true): Promise<readonly string[]> {
  const text = `on: pull_request\npermissions: write-all\njobs: { gate: { steps: [${steps}] } }\n`
  return workflowNotices([{ path: 'a.yml', jobs: await jobsIn(text) }], isLfs).map((own) => own.text)
}

test('nothing is wrong with the workflows that we show', async () => {
  const names = (await readdir(examples)).filter((name) => name.endsWith('.yml'))
  const read = async (name: string) => ({
    path: name,
    jobs: await jobsIn(hosted(await readFile(new URL(name, examples), 'utf8'))),
  })
  const all = await Promise.all(names.map(read))
  const pair = all.filter(({ path }) => !path.includes('matrix'))
  const [readme = ''] = /^name: .*?(?=^```)/ms.exec(await readFile(new URL('../../README.md', examples), 'utf8')) ?? []
  const own = { path: 'readme.yml', jobs: await jobsIn(hosted(readme)) }
  for (const workflows of [all.filter((one) => !pair.includes(one)), pair, [own]]) {
    expect(workflows.flatMap(({ jobs }) => jobs).length).toBeGreaterThan(0)
    expect(workflowNotices(workflows, true)).toEqual([])
  }
})

describe('Git LFS is fetched', () => {
  const GATE = '{ uses: OWNER/x@v1 }'

  test.each([
    ['by the checkout', '{ uses: actions/checkout@v4, with: { lfs: true } }'],
    ['by the checkout, in quotes', "{ uses: actions/checkout@v4, with: { lfs: 'true' } }"],
    ['by a step of its own', '{ uses: actions/checkout@v4 }, { run: git lfs pull }'],
  ])('%s', async (_, steps) => {
    expect(await saidOf(`${steps}, ${GATE}`)).toEqual([])
  })

  test.each([
    ['not at all', `{ uses: actions/checkout@v4 }, ${GATE}`],
    ['too late', `{ uses: actions/checkout@v4 }, ${GATE}, { run: git lfs pull }`],
  ])('or %s, which is told where there is something to fetch', async (_, steps) => {
    expect(await saidOf(steps)).toEqual([expect.stringContaining('`lfs: true`')])
    expect(await saidOf(steps, false)).toEqual([])
  })
})

test('a name that stands for another one is to be replaced', async () => {
  const job = (owner: string) => `{ uses: actions/checkout@v4 }, { uses: ${owner}/lora-style-gate@v1 }`
  expect(await saidOf(job('OWNER'), false)).toEqual([expect.stringContaining('Replace OWNER')])
  expect(await saidOf(job('me'), false)).toEqual([])
})

test('a checkout behind the action is none', async () => {
  expect(await saidOf('{ uses: OWNER/x@v1 }, { uses: actions/checkout@v4 }', false)).toEqual([
    expect.stringContaining('before the action'),
  ])
})
