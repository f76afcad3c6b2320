import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findCopies, type Seen, shownOf } from '../../src/evidence/copies.ts'
import type { Compared, Target } from '../../src/evidence/evidence.ts'
import { type HeldTarget, targetSets, targetsOf } from '../../src/evidence/targets.ts'
import { targetCopyNotices } from '../../src/evidence/target-notices.ts'
import { parseConfig } from '../../src/config/parse.ts'
import { mergeCopies, mergeReferences } from '../../src/evidence/merge-copies.ts'
import { sketchOf } from '../support/sketches.ts'

function seen(path: string, looks: number, { width = 512, identity = path } = {}): Seen {
  return { path, identity, size: { width, height: 512 }, sketch: sketchOf(looks) }
}

const near = async (): Promise<number> => Promise.resolve(0.001)
const all = (): boolean => true

describe('copies', () => {
  test('are pictures that look alike and are near by the network', async () => {
    const pictures = [seen('a', 1), seen('b', 2), seen('c', 1)]
    const found = await findCopies(pictures, { among: all, gramCos: near })
    expect(found.map((pair) => pair.map(({ path }) => path))).toEqual([['a', 'c']])
    const far = async (): Promise<number> => Promise.resolve(0.9)
    expect(await findCopies(pictures, { among: all, gramCos: far })).toEqual([])
    expect(await findCopies(pictures, { among: () => false, gramCos: near })).toEqual([])
  })

  test('of one picture are tied with as few comparisons as can be', async () => {
    const asked: string[] = []
    const gramCos = async (a: Seen, b: Seen): Promise<number> => {
      asked.push(`${a.path}${b.path}`)
      return Promise.resolve(0)
    }
    const pictures = Array.from({ length: 12 }, (_, index) => seen(String(index), 1))
    const found = await findCopies(pictures, { among: all, gramCos })
    expect(found).toHaveLength(11)
    expect(asked).toHaveLength(11)
    expect(shownOf(found).size).toBe(11)
  })

  test('are looked for within a bound, however many pictures only look alike', async () => {
    let asked = 0
    const gramCos = async (): Promise<number> => {
      asked++
      return Promise.resolve(1)
    }
    const pictures = Array.from({ length: 40 }, (_, index) => seen(String(index), 1))
    expect(await findCopies(pictures, { among: all, gramCos })).toEqual([])
    expect(asked).toBeLessThanOrEqual(3 * 40)
  })

  test('show the one with the most pixels, then that of the least identity', () => {
    const [small, large, other] = [seen('a', 1), seen('b', 1, { width: 600 }), seen('c', 1)]
    expect(shownOf([[small, large]])).toEqual(new Map([['a', 'b']]))
    expect(
      shownOf([
        [other, small],
        [small, large],
      ]),
    ).toEqual(
      new Map([
        ['a', 'b'],
        ['c', 'b'],
      ]),
    )
    expect(shownOf([[seen('x', 1, { identity: '2' }), seen('y', 1, { identity: '1' })]])).toEqual(new Map([['x', 'y']]))
  })
})

describe('the controls of a LoRA', () => {
  const held = (path: string, set: string, role: Target['role'], looks: number): HeldTarget => ({
    ...seen(path, looks),
    role,
    set,
    thumbnail: undefined,
    cross: false,
  })
  const [first, second, alone] = [
    held('1', 'doodle', 'control', 1),
    held('2', 'kitty', 'control', 1),
    held('3', 'kitty', 'control', 2),
  ]
  const [own, other] = [held('4', 'ink', 'reference', 3), held('5', 'oil', 'reference', 1)]
  const config = parseConfig()

  test('count one picture in one of the sets that have it, in a cross-control last, and say so', () => {
    const targets = [own, other, first, second, alone]
    const copies = [
      [other, first],
      [other, second],
      [first, second],
    ] as const
    const run = { targets, copies, shown: new Map<string, string>() }
    const { controls } = targetsOf('ink', run, { config })
    expect(controls.map(({ path }) => path)).toEqual(['1', '3'])
    expect(targetSets(targetsOf('ink', run, { config })).map(({ set, pictures }) => [set, pictures])).toEqual([
      ['ink', 1],
      ['doodle', 1],
      ['kitty', 1],
    ])
    expect(targetCopyNotices(run)).toContainEqual({
      level: 'warning',
      text: 'One picture in two controls counts in one of them.',
      subjects: ['2 ≈ 1'],
    })
  })
})

const reference = (path: string): Target => ({ path, role: 'reference', set: 'ink' })
const control = (path: string): Target => ({ path, role: 'control', set: 'doodle' })

function compared(path: string, ...losses: readonly (readonly [target: Target, loss: number])[]): Compared {
  return {
    path,
    prompt: path,
    seed: undefined,
    comparisons: losses.map(([target, loss]) => ({
      target,
      totals: { 'gram-mse': loss },
      ...(target.role === 'reference' && { layers: [loss / 2, loss / 2] }),
    })),
  }
}

describe('merging copies', () => {
  test('takes the mean of logarithms over all that are one, samples and targets', () => {
    const [r1, r2, c] = [reference('r1'), reference('r2'), control('c')]
    const pictures = [compared('a', [r1, 1], [r2, 4], [c, 9]), compared('b', [r1, 16], [r2, 4], [c, 1])]
    const merged = mergeCopies(
      pictures,
      new Map([
        ['a', 'b'],
        ['r1', 'r2'],
      ]),
    )
    expect(merged).toMatchObject([{ path: 'b', prompt: 'b' }])
    const [toReference, toControl] = merged[0]!.comparisons
    // (1·4·16·4)^¼ and (9·1)^½
    expect(toReference).toMatchObject({ target: r2 })
    expect(toReference!.totals['gram-mse']).toBeCloseTo(4, 12)
    expect(toReference!.layers!.map((value) => Number(value.toFixed(12)))).toEqual([2, 2])
    expect(toControl).toMatchObject({ target: c })
    expect(toControl!.totals['gram-mse']).toBeCloseTo(3, 12)
    expect(merged[0]!.comparisons).toHaveLength(2)
  })

  test('leaves out what copies of one reference are to each other, whichever of them comes first', () => {
    const [b, c, d, x] = [reference('b'), reference('c'), reference('d'), control('x')]
    const references = [
      compared('a', [b, 2], [c, 1e-9], [d, 3], [x, 10]),
      compared('b', [c, 8], [d, 5], [x, 20]),
      compared('c', [d, 12], [x, 40]),
      compared('d', [x, 30]),
    ]
    const merged = mergeReferences(references, new Map([['a', 'c']]))
    const losses = merged.map(({ path, comparisons }) => [
      path,
      comparisons.map(({ target, totals }) => [target.path, Number(totals['gram-mse']!.toFixed(9))]),
    ])
    expect(losses).toEqual([
      [
        'b',
        [
          ['c', 4],
          ['d', 5],
          ['x', 20],
        ],
      ],
      [
        'c',
        [
          ['d', 6],
          ['x', 20],
        ],
      ],
      ['d', [['x', 30]]],
    ])
  })

  test('changes nothing where there are none, and counts a picture once however often it is there', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 1e-9, max: 1, noNaN: true }), { minLength: 1, maxLength: 6 }), (losses) => {
        const target = reference('r')
        const pictures = losses.map((loss, index) => compared(String(index), [target, loss]))
        expect(mergeCopies(pictures, new Map())).toEqual(pictures)
        const twice = pictures.flatMap((picture) => [picture, { ...picture, path: `${picture.path} again` }])
        const shown = new Map(pictures.map(({ path }) => [`${path} again`, path]))
        const merged = mergeCopies(twice, shown)
        expect(merged.map(({ path }) => path)).toEqual(pictures.map(({ path }) => path))
        for (const [index, { comparisons }] of merged.entries())
          expect(comparisons[0]!.totals['gram-mse']! / losses[index]!).toBeCloseTo(1, 12)
      }),
    )
  })
})
