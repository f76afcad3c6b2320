import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseConfig } from '../../src/config/parse.ts'
import { parseTemplate, parseTemplates, templateProblem } from '../../src/config/template.ts'

const rule = { required: ['lora', 'checkpoint'], optional: ['prompt', 'seed'] } as const

test.each<[string, string, Record<string, string> | undefined]>([
  ['samples/{lora}/{checkpoint}/*', 'samples/ink/v1/a.png', { lora: 'ink', checkpoint: 'v1' }],
  ['samples/{lora}/{checkpoint}/*', 'samples/ink/v1/deep/a.png', undefined],
  ['./{lora}/{checkpoint}/**/*.png', 'ink/v1/x/y/a.png', { lora: 'ink', checkpoint: 'v1' }],
  ['./{lora}/{checkpoint}/**/*.png', 'ink/v1/a.png', { lora: 'ink', checkpoint: 'v1' }],
  ['{lora}_on_{checkpoint}-{seed}.png', 'ink_on_v1-rc-7.png', { lora: 'ink', checkpoint: 'v1', seed: 'rc-7' }],
  [
    '{lora}/{checkpoint}/{prompt}-{seed}.png',
    'ink/v1/a-dog-7.png',
    { lora: 'ink', checkpoint: 'v1', prompt: 'a-dog', seed: '7' },
  ],
  ['a/./{lora}//{checkpoint}/*', 'a/ink/v1/1.png', { lora: 'ink', checkpoint: 'v1' }],
  ['{checkpoint}/{lora}?[0-9].png', 'v1/ink_7.png', { checkpoint: 'v1', lora: 'ink' }],
  ['{checkpoint}/{lora}[!0-9].png', 'v1/ink7.png', undefined],
  ['a+b (c)/{lora}/{checkpoint}.$*', 'a+b (c)/ink/v1.$png', { lora: 'ink', checkpoint: 'v1' }],
  ['{lora}/{checkpoint}/*', 'with\nnewline/v|1/a.png', { lora: 'with\nnewline', checkpoint: 'v|1' }],
])('%s on %j', (template, path, names) => {
  expect(templateProblem(template, rule)).toBeUndefined()
  expect(parseTemplate(template).read(path)).toEqual(names)
})

test.each([
  ['s/{lora}/*', 'has no {checkpoint}'],
  ['s/{lora}/{checkpoint}/[z-a]*', 'a range of characters'],
  ['s/{lora}/{lora}/{checkpoint}', 'names a placeholder twice'],
  ['s/{lora}/{model}/*', 'holds {model}'],
  ['s/{lora}/{checkpoint/*', 'brace without its partner'],
  ['/s/{lora}/{checkpoint}/*', 'leaves the working directory'],
  ['C:/s/{lora}/{checkpoint}/*', 'leaves the working directory'],
  ['s/../{lora}/{checkpoint}/*', 'leaves the working directory'],
  [String.raw`s\{lora}\{checkpoint}\*`, 'backslash'],
])('%s is refused', (template, problem) => {
  expect(templateProblem(template, rule)).toContain(problem)
})

const OF_SAMPLES = { required: [], optional: ['lora', 'checkpoint', 'epoch', 'step', 'weight', 'prompt'] } as const

test.each<[string, string, Record<string, string> | undefined]>([
  ['s/{a,b}/{checkpoint}.{png,jpg}', 's/b/v1.jpg', { checkpoint: 'v1' }],
  ['s/{a,b}/{checkpoint}.{png,jpg}', 's/c/v1.jpg', undefined],
  ['{a/b,c}/*', 'a/b/1.png', {}],
  ['!s/{a,b}/*', 's/a/1.png', {}],
  ['{checkpoint}_{epoch}_*.png', 'style_v2_000010_1.png', { checkpoint: 'style_v2', epoch: '000010' }],
  ['e{epoch}.png', 'e1x.png', undefined],
  ['r{weight}-{prompt}.png', 'r-0.5-a-b.png', { weight: '-0.5', prompt: 'a-b' }],
  ['w{weight}.png', 'w0.8.png', { weight: '0.8' }],
  ['w{weight}.png', 'wx.png', undefined],
])('%s, with alternatives or numbers, on %j', (line, path, names) => {
  expect(templateProblem(line, OF_SAMPLES)).toBeUndefined()
  const found = parseTemplates(line)
    .map(({ read }) => read(path))
    .filter((own) => own !== undefined)
  expect(found).toEqual(names === undefined ? [] : [names])
  for (const { source } of parseTemplates(line)) expect(source).toBe(line)
})

test.each([
  ['s/{lora,x}/*', 'has the placeholder {lora} among alternatives'],
  ['s/{a,{checkpoint}}/*', 'has the placeholder {checkpoint} among alternatives'],
  ['{lora}/{x,{prompt}}_{a,b}', 'has the placeholder {prompt} among alternatives'],
  ['{0,1,2,3,4,5,6,7,8,9}{0,1,2,3,4,5,6,7,8,9}{0,1}', 'has more than 100 alternatives'],
  ['{1..100000}/*', 'has more than 100 alternatives'],
  ['s/{x,y', 'brace without its partner'],
])('%s is refused for its alternatives', (line, problem) => {
  expect(templateProblem(line, OF_SAMPLES)).toContain(problem)
})

test('names made of any characters are found again in the path they were put in', () => {
  const name = fc.string({ unit: 'binary', minLength: 1, maxLength: 12 }).filter((text) => !text.includes('/'))
  const { read } = parseTemplate('x/{lora}/{checkpoint}/*')
  fc.assert(
    fc.property(name, name, (lora, checkpoint) => {
      expect(read(`x/${lora}/${checkpoint}/1.png`)).toEqual({ lora, checkpoint })
    }),
  )
})

/** Processor time, which other programs on the machine do not lengthen. */
function milliseconds(work: () => void): number {
  const before = process.cpuUsage()
  work()
  return process.cpuUsage(before).user / 1000
}

test.each([
  [`{lora}/{checkpoint}/${'a'.repeat(500)}`, 'has 520 characters, more than 500'],
  [`{lora}/{checkpoint}/${'*a'.repeat(15)}`, 'has 17 stars and placeholders, more than 16'],
  [`{lora}/{checkpoint}/${'**/a/'.repeat(16)}*`, 'has 19 stars and placeholders, more than 16'],
  [`{lora}/{checkpoint}/${'a/'.repeat(40)}`, 'has 43 parts between its slashes, more than 32'],
])('a template that could make a run slow is refused: %s', (template, problem) => {
  expect(templateProblem(template, rule)).toBe(problem)
})

test('a text of a megabyte is no template, which is found in no time', () => {
  for (const unit of ['{', '[', '*a', '/', '!', '{lora}', '[!]', ' '])
    expect(milliseconds(() => templateProblem(unit.repeat(2 ** 20 / unit.length), rule))).toBeLessThan(200)
})

test('the worst template that is taken reads the worst name in a few milliseconds', () => {
  const template = `${'*a'.repeat(14)}{lora}a{checkpoint}b`
  expect(templateProblem(template, rule)).toBeUndefined()
  const { read } = parseTemplate(template)
  const time = milliseconds(() => {
    for (let round = 0; round < 20; round++) expect(read('a'.repeat(255))).toBeUndefined()
  })
  expect(time / 20).toBeLessThan(20)
})

test('a name or a path that no file system can hold, as a commit can have it, is none', () => {
  const { read, leadsInto } = parseTemplate('{lora}/**/{checkpoint}/*')
  expect(read(`ink/v1/${'a'.repeat(255)}`)).toEqual({ lora: 'ink', checkpoint: 'v1' })
  expect(read(`ink/v1/${'a'.repeat(256)}`)).toBeUndefined()
  expect(read(`ink/v1/${'a'.repeat(100_000)}`)).toBeUndefined()
  const deep = 'a/'.repeat(2040)
  expect(read(`${deep}b`)).toEqual({ lora: 'a', checkpoint: 'a' })
  expect(read(`${deep}${deep}b`)).toBeUndefined()
  expect(leadsInto(`${deep}b`)).toBe(true)
  expect(leadsInto(`${deep}${deep}b`)).toBe(false)
})

test('a key takes a hundred templates', () => {
  const samples = Array.from({ length: 100 }, (_, index) => `${index}/{lora}/{checkpoint}/*`)
  const source = (lines: readonly string[]) => ({ values: { samples: lines }, where: () => 'here' })
  expect(parseConfig(source(samples)).samples).toHaveLength(100)
  expect(() => parseConfig(source([...samples, '!x/*']))).toThrow('here: there are 101 templates, more than 100')
  const long = `{lora}/{checkpoint}/${'x'.repeat(2 ** 20)}`
  expect(() => parseConfig(source([long]))).toThrow(
    /^here: the template .{200}… has 1048596 characters, more than 500$/,
  )
})
