import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { toChanges } from '../../src/scores/to-changes.ts'
import { changesBetween, type Place } from '../../src/trees/changes.ts'
import { removalsOf } from '../../src/trees/removals.ts'
import { treeChange } from '../../src/verdict/change/change.ts'

/** A sample of a pair, or a picture of a set, by its path, with one name of its content. */
function place(path: string, content: string, names: readonly string[] = [content]): Place {
  const [kind = '', owner = '', checkpoint = ''] = path.split('/')
  const role = kind === 'samples' ? 'sample' : kind === 'references' ? 'reference' : 'control'
  return { path, role, owner, checkpoint: role === 'sample' ? checkpoint : '', names }
}

const told = (before: readonly Place[], after: readonly Place[]): readonly string[] =>
  changesBetween(before, after).map(
    ({ what, path, before: old }) => `${what} ${path}${what === 'renamed' ? ` from ${old}` : ''}`,
  )

describe('changed pictures', () => {
  test('a picture with a new content is changed, one on one side alone is added or removed, by path', () => {
    const before = [
      place('samples/ink/a/1.png', 'x'),
      place('samples/ink/a/2.png', 'y'),
      place('controls/d/1.png', 'z'),
    ]
    const after = [
      place('samples/ink/a/1.png', 'w'),
      place('samples/ink/a/2.png', 'y'),
      place('references/ink/9.png', 'v'),
    ]
    expect(told(before, after)).toEqual([
      'removed controls/d/1.png',
      'added references/ink/9.png',
      'changed samples/ink/a/1.png',
    ])
  })

  test('two files hold the same where they share one of the names of their content', () => {
    const pointer = place('samples/ink/a/1.png', '', ['git of the pointer', 'lfs of the picture'])
    const picture = place('samples/ink/a/1.png', '', ['git of the picture', 'lfs of the picture'])
    expect(told([pointer], [picture])).toEqual([])
  })

  test('a file that cannot be read is like no other, not even another such', () => {
    expect(told([place('samples/ink/a/1.png', '', [])], [place('samples/ink/a/1.png', '', [])])).toEqual([
      'changed samples/ink/a/1.png',
    ])
    expect(told([place('samples/ink/a/1.png', '', [])], [place('samples/ink/a/2.png', '', [])])).toEqual([
      'removed samples/ink/a/1.png',
      'added samples/ink/a/2.png',
    ])
  })

  test('a picture that moved is renamed, from its own pair rather than from another', () => {
    const before = [place('samples/ink/b/1.png', 'x'), place('samples/ink/a/1.png', 'x')]
    expect(told(before, [place('samples/ink/a/7.png', 'x')])).toEqual([
      'renamed samples/ink/a/7.png from samples/ink/a/1.png',
      'removed samples/ink/b/1.png',
    ])
    expect(told(before.slice(0, 1), [place('samples/ink/a/7.png', 'x')])).toEqual([
      'renamed samples/ink/a/7.png from samples/ink/b/1.png',
    ])
  })

  test('a reference that becomes a control is no renamed picture', () => {
    expect(told([place('references/ink/1.png', 'x')], [place('controls/d/1.png', 'x')])).toEqual([
      'added controls/d/1.png',
      'removed references/ink/1.png',
    ])
  })

  test('one picture is renamed once, and its copy is added', () => {
    const after = [place('samples/ink/a/8.png', 'x'), place('samples/ink/a/9.png', 'x')]
    expect(told([place('samples/ink/a/1.png', 'x')], after)).toEqual([
      'renamed samples/ink/a/8.png from samples/ink/a/1.png',
      'added samples/ink/a/9.png',
    ])
  })

  test('what is taken from one side and given to the other makes them equal, and there and back the counts swap', () => {
    const places = fc.uniqueArray(
      fc.tuple(fc.constantFrom('a', 'b'), fc.integer({ min: 1, max: 5 }), fc.constantFrom('x', 'y', 'z')),
      { selector: ([pair, number]) => `${pair}/${number}`, maxLength: 8 },
    )
    const toPlaces = (own: readonly (readonly [string, number, string])[]): readonly Place[] =>
      own.map(([pair, number, content]) => place(`samples/ink/${pair}/${number}.png`, content))
    fc.assert(
      fc.property(places, places, (one, other) => {
        const [before, after] = [toPlaces(one), toPlaces(other)]
        const count = (from: readonly Place[], to: readonly Place[], what: string): number =>
          changesBetween(from, to).filter((own) => own.what === what).length
        expect(after.length - before.length).toBe(count(before, after, 'added') - count(before, after, 'removed'))
        expect(count(before, after, 'added')).toBe(count(after, before, 'removed'))
        expect(count(before, after, 'renamed')).toBe(count(after, before, 'renamed'))
        expect(changesBetween(before, before)).toEqual([])
      }),
    )
  })

  test('of 2 000 changed pictures 200 are listed and the rest is counted', () => {
    const numbers = Array.from({ length: 2000 }, (_, index) => index)
    const pathOf = (index: number): string => `samples/ink/${index % 40}/${index}.png`
    const before = [...numbers.map((own) => place(pathOf(own), `old ${own}`)), place('controls/d/1.png', 'gone')]
    const after = numbers.map((own) => place(pathOf(own), `new ${own}`))
    const changes = toChanges(treeChange({ pictures: changesBetween(before, after), removals: [] }))
    expect(changes.pictures).toHaveLength(200)
    expect(changes.more).toBe(1801)
    expect(changes.counts.toSorted((a, b) => b.changed - a.changed)).toEqual([
      { role: 'sample', added: 0, removed: 0, changed: 2000, renamed: 0 },
      { role: 'control', added: 0, removed: 1, changed: 0, renamed: 0 },
    ])
  })
})

describe('removed pairs and sets', () => {
  const file = { path: '', content: async () => ({ names: [] }), read: async () => Buffer.alloc(0) }
  const sample = { ...file, prompt: undefined, seed: undefined }
  const pair = (lora: string, checkpoint: string, samples = 2) => ({
    lora,
    checkpoint,
    samples: Array.from({ length: samples }, () => sample),
  })
  const set = (name: string) => ({ name, pictures: [file, file, file] })
  type Side = Parameters<typeof removalsOf>[0]
  const side = (own: Partial<Side>): Side => ({ pairs: [], notScored: [], references: [], controls: [], ...own })
  const BASE = side({
    pairs: [pair('ink', 'a'), pair('ink', 'b', 3), pair('oil', 'a', 4), pair('oil', 'b')],
    references: [set('ink'), set('oil')],
    controls: [set('doodle')],
  })

  test('a pair, a LoRA with all its pairs, and a control are told, each once', () => {
    expect(removalsOf(BASE, side({ pairs: [pair('ink', 'a', 1)], references: [set('ink')] }))).toEqual([
      { what: 'lora', name: 'oil', checkpoint: null, pictures: 6 },
      { what: 'pair', name: 'ink', checkpoint: 'b', pictures: 3 },
      { what: 'control', name: 'doodle', checkpoint: null, pictures: 3 },
    ])
  })

  test('a LoRA whose references are gone is still there, and not scored', () => {
    const { pairs, controls } = BASE
    const head = side({
      pairs: pairs.filter(({ lora }) => lora === 'ink'),
      notScored: pairs.filter(({ lora }) => lora === 'oil'),
      references: [set('ink')],
      controls,
    })
    expect(removalsOf(BASE, head)).toEqual([{ what: 'references', name: 'oil', checkpoint: null, pictures: 3 }])
  })

  test('single pictures, and what the head has more, are no removals', () => {
    const { pairs, references, controls } = BASE
    const fewer = pairs.map(({ lora, checkpoint }) => pair(lora, checkpoint, 1))
    const more = { pairs: [...fewer, pair('new', 'a')], references: [...references, set('new')], controls }
    expect(removalsOf(BASE, side(more))).toEqual([])
  })
})
