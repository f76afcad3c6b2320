import { expect, test } from 'vitest'
import { parseConfigFile } from '../../src/config/file.ts'
import { parseConfig } from '../../src/config/parse.ts'
import { UserError } from '../../src/errors.ts'

const MOST = 2 ** 16

async function problemOf(text: string): Promise<string> {
  const error: unknown = await parseConfigFile(text).then(
    () => undefined,
    (thrown: unknown) => thrown,
  )
  return error instanceof UserError ? error.message : `no UserError: ${String(error)}`
}

test.each([
  ['sampels: x', 'Did you mean samples? Remove it or use one of'],
  ['Recipe: x', 'Did you mean recipe? Remove it or use one of'],
  [`${'samples'.repeat(100)}: x`, 'Remove it or use one of'],
])('an unknown key that is nearly one of ours: %.20s', async (text, fix) => {
  const source = await parseConfigFile(text)
  expect(() => parseConfig(source)).toThrow(
    expect.objectContaining({
      problems: [expect.objectContaining({ fix: expect.stringMatching(`^${fix.replaceAll('?', '[?]')}`) })],
    }),
  )
})

test('a file is read up to 64 KiB', async () => {
  const comment = `seed: 2 # ${'x'.repeat(MOST - 10)}`
  expect((await parseConfigFile(comment)).values).toEqual({ seed: 2 })
  expect(await problemOf(`${comment}x`)).toBe('style-gate.yml: is longer than 64 KiB')
})

test.each(['[', '{a: ', '- ', '? ', '[{', '&a [', '!!seq ['])(
  'what is nested in %s without end is refused before the parser, which would end the process',
  async (unit) => {
    const closing = unit.replaceAll(/[^[{]/g, '').replaceAll('[', ']').replaceAll('{', '}')
    const times = Math.floor(MOST / (unit.length + closing.length))
    const problem = 'style-gate.yml: has lists or maps in each other, more than 16 deep'
    expect(await problemOf(unit.repeat(times))).toBe(problem)
    expect(await problemOf(unit.repeat(times) + closing.repeat(times))).toBe(problem)
  },
)

test.each([
  ['a list', '? [samples, x]\n: 1'],
  ['a map', '? {a: 1}\n: 1'],
  ['a list in brackets', '{[a]: 1}'],
  ['an alias of a list', 'seed: &x [a]\n*x : 1'],
])('%s is no key, and nothing of it is printed', async (_, text) => {
  const warnings: Error[] = []
  const listen = (warning: Error): unknown => warnings.push(warning)
  process.on('warning', listen)
  const problem = await problemOf(text)
  await new Promise(setImmediate)
  process.off('warning', listen)
  expect(problem).toMatch(/^style-gate\.yml:[12]: a key is no plain text$/)
  expect(warnings).toEqual([])
})

test('a key that is a number or nothing is unknown like any other', async () => {
  expect((await parseConfigFile('1: a\nnull: b\n~: c\ntrue: d')).values).toEqual({
    1: 'a',
    null: 'b',
    '~': 'c',
    true: 'd',
  })
})

test.each(['samples: &a [*a]', 'x: &a {b: *a}', 'seed: &a\n  <<: *a', '&a seed: 1\nx: &b [[*b]]'])(
  'an alias in what it stands for is refused: %s',
  async (text) => {
    expect(await problemOf(text)).toMatch(
      /^style-gate\.yml(?::\d)?: (?:an alias stands in what it is an alias of|.*alias.*)$/,
    )
  },
)
