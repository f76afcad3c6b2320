import { readFileSync } from 'node:fs'
import { assert, asyncProperty, string } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { githubName } from '../../src/commands/own-address.ts'
import { parseConfigFile, yamlWriter } from '../../src/config/file.ts'
import { readFlags } from '../../src/config/flags.ts'
import { helpText } from '../../src/config/help.ts'
import { ignoreAddition, ignoreLine, isIgnored } from '../../src/config/ignored.ts'
import { parseConfig } from '../../src/config/parse.ts'
import { starterText } from '../../src/config/starter.ts'
import { isWorkflowText, UNKNOWN_ACTION, workflowText } from '../../src/config/starter-workflow.ts'

const write = await yamlWriter()

describe('a new style-gate.yml', () => {
  test('says nothing where nothing is to be said, and every line of it can be turned on', async () => {
    const text = starterText({}, write)
    expect(text.split('\n').filter((line) => line !== '' && !line.startsWith('# '))).toEqual([])
    expect((await parseConfigFile(text)).values).toEqual({})
    const [, ...parts] = text.split('\n\n')
    const on = parts.map((part) => part.split('\n').filter((line) => /^# (?:[\w-]+:|  - )/.test(line)))
    expect(on.every((lines) => lines.length > 0)).toBe(true)
    const source = await parseConfigFile(on.flatMap((lines) => lines.map((line) => line.slice(2))).join('\n'))
    expect(Object.keys(source.values).length).toBe(parts.length)
    expect(parseConfig(source)).toMatchObject({ 'group-by': 'metadata', recipe: 'deep-gram' })
  })

  test('has what is set, once, and the rest as comments', () => {
    const text = starterText({ layout: 'kohya', seed: 3 }, write)
    expect(text.match(/^layout: kohya$/gm)).toHaveLength(1)
    expect(text.match(/^seed: 3$/gm)).toHaveLength(1)
    expect(text).toMatch(/^# group-by: metadata$/m)
    expect(text).not.toMatch(/^# layout:/m)
  })

  test('says a name as it is, whatever it holds', async () => {
    const hostile = ['a: b', '# c', '"', "'", '- x', '{lora}', '!x', '&a', '*a', '\nfail-on: never', '...', '---', 'no']
    for (const lora of hostile) {
      const { values } = await parseConfigFile(starterText({ lora, samples: [lora, '!x/**'] }, write))
      expect(values).toEqual({ lora, samples: [lora, '!x/**'] })
    }
    await assert(
      asyncProperty(string({ unit: 'binary', maxLength: 60 }), async (lora) => {
        expect((await parseConfigFile(starterText({ lora }, write))).values).toEqual({ lora })
      }),
    )
  })
})

describe('a new workflow', () => {
  test('is that of the README', () => {
    const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8')
    const [, ofReadme = ''] = /```yaml\n(name: [^]*?)```/.exec(readme)!
    const text = workflowText({ uses: UNKNOWN_ACTION, folder: '' }, write)
    expect(text.replace('      # Replace OWNER by the account that hosts the action.\n', '')).toBe(ofReadme)
    expect(text).not.toBe(ofReadme)
  })

  test.each(['models', 'my models/ink', '"a": {b}', "x'y #z", '模型', '- a', 'yes', '007'])(
    'names the folder %s as it is',
    (folder) => {
      const text = workflowText({ uses: './tools/gate', folder }, write)
      expect(parse(text)).toMatchObject({
        permissions: { contents: 'read', 'pull-requests': 'write' },
        jobs: {
          'style-gate': {
            steps: [
              { uses: expect.stringMatching(/^actions\/checkout@[0-9a-f]{40}$/) },
              { uses: './tools/gate', with: { 'working-directory': folder } },
            ],
          },
        },
      })
      expect(text).not.toContain('OWNER')
    },
  )

  test.each([
    ['models', true],
    ['', true],
    ['a ${{ github.token }}', false],
    ['a\nb', false],
    [' a', false],
    ['a ', false],
  ])('can hold the name %j: %s', (name, can) => {
    expect(isWorkflowText(name)).toBe(can)
  })
})

describe('the line for git', () => {
  test.each([
    ['', 'style-gate-report', 'style-gate-report/'],
    ['models', 'style-gate-report', 'style-gate-report/'],
    ['models', 'out', '/models/out/'],
    ['', './out/x', '/out/x/'],
    ['a[1]', 'o*', String.raw`/a\[1\]/o\*/`],
  ])('of the folder %j with reports in %j is %s', (folder, reports, line) => {
    expect(ignoreLine(folder, reports)).toBe(line)
  })

  test.each([
    ['', false],
    ['style-gate-report\n', true],
    ['*.tmp\r\n/style-gate-report/\r\n', true],
    ['**/style-gate-report/**', true],
    ['style-gate-report/*', true],
    ['# style-gate-report/\n', false],
    ['!style-gate-report/\n', false],
    ['my-style-gate-report/\n', false],
  ])('is in %j: %s', (text, is) => {
    expect(isIgnored(text, 'style-gate-report/')).toBe(is)
  })

  test('stands alone', () => {
    expect(['', 'a\n', 'a'].map((text) => text + ignoreAddition(text, 'b/'))).toEqual(['b/\n', 'a\nb/\n', 'a\nb/\n'])
  })
})

test.each([
  ['https://github.com/someone/lora-style-gate', 'someone/lora-style-gate'],
  ['https://github.com/someone/gate.git', 'someone/gate'],
  ['https://token@github.com/someone/gate/', 'someone/gate'],
  ['git@github.com:some-one/my.gate.git', 'some-one/my.gate'],
  ['ssh://git@github.com/someone/gate.git', 'someone/gate'],
  ['https://example.com/someone/gate', undefined],
  ['https://github.com.example.com/someone/gate', undefined],
  ['https://example.com/@github.com/someone/gate', undefined],
  ['https://github.com/someone/gate\n  with: x', undefined],
  ['/srv/git/gate', undefined],
  ['', undefined],
])('the address %j is of the repository %s', (url, name) => {
  expect(githubName(url)).toBe(name)
})

test('a flag of one command is no option of another', () => {
  expect(readFlags(['init', '--yes'])).toMatchObject({
    command: 'init',
    switches: new Set(['yes']),
    source: { values: {} },
  })
  expect(readFlags(['init', '--no-yes']).switches).toEqual(new Set())
  for (const args of [['--yes'], ['score', '--yes'], ['view', '--yes']])
    expect(() => readFlags(args)).toThrow('--yes: is no option')
  expect(() => readFlags(['--yse'])).toThrow(
    expect.objectContaining({
      problems: [expect.objectContaining({ fix: 'Run style-gate --help to see the options.' })],
    }),
  )
  expect(helpText()).toContain('--yes\n      Of init alone. Write the files without a question.\n')
})
