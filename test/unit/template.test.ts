import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseTemplate, templateProblem } from '../../src/config/template.ts'

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

test('names made of any characters are found again in the path they were put in', () => {
  const name = fc.string({ unit: 'binary', minLength: 1, maxLength: 12 }).filter((text) => !text.includes('/'))
  const { read } = parseTemplate('x/{lora}/{checkpoint}/*')
  fc.assert(
    fc.property(name, name, (lora, checkpoint) => {
      expect(read(`x/${lora}/${checkpoint}/1.png`)).toEqual({ lora, checkpoint })
    }),
  )
})
