import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { git, initRepository } from '../support/git.ts'
import { infotext, withInfotext } from '../support/infotext.ts'
import { addFiles, FAST, type Files, repository, scoresOf } from '../support/repository.ts'
import { run } from '../support/run.ts'

// What a change does to names, and to keys and layouts that give them.

const REFERENCES: Files = { 'references/a.png': 901, 'references/b.png': 902 }
const SAMPLES: Files = { 'samples/alpha/1.png': 1, 'samples/alpha/2.png': 2, 'samples/beta/1.png': 3 }

type Change = Readonly<{ add?: Files; remove?: readonly string[] }>

/** The words of all pairs after a change, what is told as removed, and why the base is not known. */
async function heldAgainst(before: Files, { add = {}, remove = [] }: Change, args: readonly string[] = []) {
  const root = await repository(before)
  initRepository(root)
  git(root, 'tag', 'before')
  for (const path of remove) await rm(join(root, path), { recursive: true })
  await addFiles(root, add)
  const { code, said } = await run(root, [...FAST, '--baseline', 'before', ...args])
  expect(`${code} ${said}`).toBe('0 ')
  const { base, changes } = await scoresOf(root)
  return {
    unread: base!.unread,
    removals: changes!.removals.map(({ what, name }) => `${what} ${name}`),
    words: changes!.pairs.map(({ lora, checkpoint, word }) => `${checkpoint} × ${lora}: ${word}`),
  }
}

test.each<[string, Files, Files, string]>([
  ['changes', { 'style-gate.yml': 'lora: ink' }, { 'style-gate.yml': 'lora: other' }, 'other'],
  ['comes', {}, { 'style-gate.yml': 'lora: ink' }, 'ink'],
])('a LoRA whose key %s is one LoRA', async (_, before, add, lora) => {
  expect(await heldAgainst({ ...SAMPLES, ...REFERENCES, ...before }, { add })).toEqual({
    unread: null,
    removals: [],
    words: [`alpha × ${lora}: unchanged`, `beta × ${lora}: unchanged`],
  })
})

test('also where the key goes, and a picture with it', async () => {
  const before = { ...SAMPLES, ...REFERENCES, 'style-gate.yml': 'lora: ink' }
  const { words, removals } = await heldAgainst(before, {
    add: { 'samples/beta/1.png': 33 },
    remove: ['style-gate.yml'],
  })
  expect(removals).toEqual([])
  expect(words.map((word) => word.replace(/ × .*:/, ':'))).toEqual(['alpha: unchanged', 'beta: too few'])
})

test('folders that move into another layout are the same pairs', async () => {
  const before = {
    'samples/ink/alpha/1.png': 1,
    'samples/ink/beta/1.png': 3,
    'references/ink/a.png': 901,
    'references/ink/b.png': 902,
  }
  const change = { add: { 'samples/alpha/1.png': 1, 'samples/beta/1.png': 3 }, remove: ['samples/ink'] }
  expect(await heldAgainst(before, change)).toEqual({
    unread: null,
    removals: [],
    words: ['alpha × ink: unchanged', 'beta × ink: unchanged'],
  })
})

test('the first samples of a repository remove no references that lay there without a LoRA', async () => {
  expect(await heldAgainst(REFERENCES, { add: SAMPLES, remove: [] }, ['--lora', 'ink'])).toEqual({
    unread: null,
    removals: [],
    words: ['alpha × ink: new', 'beta × ink: new'],
  })
})

const made = async (seed: number, model: string) => withInfotext(seed, infotext({ model, seed: String(seed) }))
const BY_METADATA = { 'style-gate.yml': "samples: 'all/*'\ngroup-by: metadata\n" }

test('pictures that are grouped by metadata are held against each other, and unchanged ones cost nothing', async () => {
  const before = {
    'all/1.png': await made(1, 'alpha'),
    'all/2.png': await made(2, 'beta'),
    'all/3.png': await made(3, 'beta'),
    ...REFERENCES,
    ...BY_METADATA,
  }
  const { words } = await heldAgainst(before, { add: { 'all/3.png': await made(3, 'alpha') } })
  expect(words).toEqual(['alpha × ink_v2: too few', 'beta × ink_v2: fewer pictures'])
})

test('a base whose pictures name nothing is known all the same', async () => {
  const before = { 'all/1.png': 1, 'all/broken.png': 'x', ...REFERENCES, ...BY_METADATA }
  const add = { 'all/1.png': await made(1, 'alpha'), 'all/2.png': await made(2, 'alpha') }
  expect(await heldAgainst(before, { add, remove: ['all/broken.png'] })).toEqual({
    unread: null,
    removals: [],
    words: ['alpha × ink_v2: new'],
  })
})

test('samples that become contact sheets are a removed pair', async () => {
  const before = {
    'samples/ink/alpha/1.png': 1,
    'samples/ink/beta/1.png': 3,
    'references/ink/a.png': 901,
    'references/ink/b.png': 902,
  }
  const sheet = await withInfotext(9, infotext({ model: 'beta', loras: ['ink:1'] }), 128)
  const { words } = await heldAgainst(before, { add: { 'samples/ink/beta/1.png': sheet } })
  expect(words).toEqual(['alpha × ink: unchanged', 'beta × ink: removed'])
})
