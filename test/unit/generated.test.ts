import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { actionYml } from '../../scripts/action-yml.ts'
import { pageAssets } from '../../scripts/page-assets.ts'
import { withLayouts, withTables } from '../../scripts/readme.ts'
import { ACTION_KEYS } from '../../src/config/action-keys.ts'
import { GATE_KEYS } from '../../src/config/gate-keys.ts'
import { configJsonSchema } from '../../src/config/json-schema.ts'
import { KEYS } from '../../src/config/schema.ts'
import { OUTPUTS } from '../../src/publish/outputs.ts'
import { scoresJsonSchema } from '../../src/scores/schema.ts'

const textOf = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')

test('action.yml and the schemas are those of the source', () => {
  expect(textOf('action.yml')).toBe(actionYml())
  expect(JSON.parse(textOf('schema/style-gate.schema.json'))).toEqual(configJsonSchema())
  expect(JSON.parse(textOf('schema/scores.schema.json'))).toEqual(scoresJsonSchema())
})

test('the style and the script of the page are those of the source', async () => {
  expect(textOf('src/report/html/assets.ts')).toBe(await pageAssets())
})

test('action.yml has an input for every key and an output for every value, each described, on Node 24', () => {
  type Described = Record<string, { description: string; default?: string; required?: boolean }>
  const action = parse(textOf('action.yml')) as {
    description: string
    inputs: Described
    outputs: Described
    runs: object
  }
  expect(Object.keys(action.inputs)).toEqual([...Object.keys(KEYS), ...Object.keys(ACTION_KEYS)])
  expect(Object.keys(action.outputs)).toEqual(Object.keys(OUTPUTS))
  const entries = [...Object.values(action.inputs), ...Object.values(action.outputs)]
  for (const { description } of entries) expect(description).toMatch(/^[^]{20,}\.$/)
  expect(action.runs).toEqual({ using: 'node24', main: 'dist/action.js' })
  // The marketplace takes no longer one.
  expect(action.description.length).toBeLessThan(125)
})

test('an input that the file can have has no default of its own, which would hide the key in style-gate.yml', () => {
  const { inputs } = parse(textOf('action.yml')) as { inputs: Record<string, { default?: string }> }
  const withDefault = Object.entries(inputs).filter(([, input]) => 'default' in input)
  expect(withDefault.map(([name]) => name)).toEqual(['github-token', 'matrix'])
})

test('the gate keys that the documents name are those of the source', () => {
  const [, list = ''] = /are taken from the `style-gate\.yml` of the base commit[^:]*:([^]*?)\. Every key/.exec(
    textOf('docs/pull-requests.md'),
  )!
  expect([...list.matchAll(/`([\w-]+)`/g)].map(([, key]) => key)).toEqual(GATE_KEYS)
})

test('the layouts in the documents are those of the source', () => {
  const page = textOf('docs/layouts.md')
  expect(withLayouts(page)).toBe(page)
})

test('the tables in the README are those of action.yml', () => {
  const readme = textOf('README.md')
  expect(withTables(readme, textOf('action.yml'))).toBe(readme)
  for (const name of [...Object.keys(KEYS), ...Object.keys(OUTPUTS)]) expect(readme).toContain(`| \`${name}\` |`)
})

test('every job of a workflow to copy ends by itself', () => {
  const [, ofReadme = ''] = /```yaml\n(name: [^]*?)```/.exec(textOf('README.md'))!
  const names = readdirSync(new URL('../../examples/workflows/', import.meta.url)).filter((name) => /ya?ml$/.test(name))
  for (const text of [ofReadme, ...names.map((name) => textOf(`examples/workflows/${name}`))]) {
    const { jobs } = parse(text) as { jobs: Record<string, { 'timeout-minutes'?: number }> }
    expect(Object.keys(jobs)).not.toEqual([])
    for (const job of Object.values(jobs)) expect(job['timeout-minutes']).toBeLessThanOrEqual(60)
  }
})
