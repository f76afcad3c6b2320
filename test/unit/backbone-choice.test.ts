import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { backboneChoice } from '../../src/config/backbone-choice.ts'

const REVISION = 'a1'.repeat(20)

test.each([
  ['vgg16', { kind: 'shipped', name: 'vgg16' }],
  [
    'vgg19',
    {
      kind: 'hub',
      name: 'vgg19',
      place: { repository: 'timm/vgg19.tv_in1k', revision: undefined, file: 'model.safetensors' },
    },
  ],
  [
    `hf:some-one/n.e_t@${REVISION}`,
    {
      kind: 'hub',
      name: undefined,
      place: { repository: 'some-one/n.e_t', revision: REVISION, file: 'model.safetensors' },
    },
  ],
  [
    `hf:a/b@${REVISION}:sub/..x/c.safetensors`,
    { kind: 'hub', name: undefined, place: { repository: 'a/b', revision: REVISION, file: 'sub/..x/c.safetensors' } },
  ],
  ['../weights/vgg.safetensors', { kind: 'file', name: undefined, path: '../weights/vgg.safetensors' }],
  ['C:\\weights\\vgg.safetensors', { kind: 'file', name: undefined, path: 'C:\\weights\\vgg.safetensors' }],
])('%s says where weights are', (text, choice) => {
  expect(backboneChoice.parse(text)).toEqual(choice)
})

test.each([
  `hf:../..@${REVISION}`,
  `hf:a/b/c@${REVISION}`,
  `hf:a@${REVISION}`,
  'hf:a/b@main/../../x',
  `hf:a/b@${REVISION.toUpperCase()}`,
  `hf:a/b@${REVISION}:../../../secret`,
  `hf:a/b@${REVISION}:c/./d`,
  `hf:a/b@${REVISION}:c//d`,
  `hf:a/b@${REVISION}:/c`,
  `hf:a/b@${REVISION}:`,
  `hf:a/b@${REVISION}:c?d`,
  `hf:a/b@${REVISION}\n`,
  'https://hub.example/vgg.safetensors',
  ' ',
  'a\0b',
])('%j is no place of weights', (text) => {
  expect(backboneChoice.safeParse(text).success).toBe(false)
})

test('no place on the Hub leads out of its repository, whatever is written', () => {
  const piece = fc.constantFrom('.', '..', '/', '\\', ':', '@', 'a', '%2e', '~', '\n', '?', '#', REVISION)
  const text = fc.array(piece, { maxLength: 9 }).map((pieces) => pieces.join(''))
  const written = fc.tuple(text, text, text).map(([name, revision, file]) => `hf:${name}@${revision}:${file}`)
  const near = fc.tuple(text, text).map(([name, file]) => `hf:a${name}/b@${REVISION}:a${file}`)
  fc.assert(
    fc.property(fc.oneof(written, near), (own) => {
      const { data } = backboneChoice.safeParse(own)
      if (data === undefined) return
      expect(data.kind).toBe('hub')
      if (data.kind !== 'hub') return
      const { repository, file } = data.place
      expect(repository.split('/')).toHaveLength(2)
      for (const part of [...repository.split('/'), ...file.split('/')]) expect(part).toMatch(/^(?!\.+$)[\w.-]+$/)
    }),
    { numRuns: 2000 },
  )
})
