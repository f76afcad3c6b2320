import { readFileSync } from 'node:fs'
import { assert, property, uint8Array } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { CHANGES } from '../../scripts/study-copies/changes.ts'
import { decode } from '../../src/images/decode.ts'
import { MINIATURE_SIDE, miniatureOf } from '../../src/images/miniature.ts'
import { DIFFERENT, isCopy, mayBeCopy } from '../../src/records/copies.ts'
import { likeness, type Prepared, prepare } from '../../src/records/likeness.ts'

const ROOT = new URL('../../', import.meta.url)
const read = (path: string): Buffer => readFileSync(new URL(path, ROOT))

async function prepared(bytes: Buffer): Promise<Prepared> {
  return prepare(await miniatureOf(await decode(bytes)))
}

const PICTURES = [
  'examples/model-repo/references/woodblock/woodblock-1.jpg',
  'examples/model-repo/references/pointillism/pointillism-2.jpg',
  'examples/model-repo/controls/doodle/page-1.jpg',
  'test/reference/images/square-444.jpg',
]

const originals = Promise.all(
  PICTURES.map(async (path) => {
    const pixels = await decode(read(path))
    return { path, pixels, prepared: prepare(await miniatureOf(pixels)) }
  }),
)

describe('likeness', () => {
  test.each(Object.entries(CHANGES))('finds a copy: %s', async (_, change) => {
    for (const original of await originals) {
      const alike = likeness(original.prepared, prepare(await miniatureOf(await change(original.pixels))))
      expect(mayBeCopy(alike), `${original.path}: ${alike}`).toBe(true)
    }
  })

  test('is 1 for the same picture', async () => {
    for (const { prepared: one } of await originals) expect(likeness(one, one)).toBeCloseTo(1, 6)
  })

  test('is low for different pictures, also of one style and of one pair', async () => {
    const samples = ['00001-577215664', '00002-2718281828', '00003-3141592653', '00004-1618033988'].map(
      (name) => `examples/model-repo/samples/woodblock/papermoon_v3/${name}.jpg`,
    )
    const all = await Promise.all([...PICTURES, ...samples].map(async (path) => prepared(read(path))))
    for (const [index, one] of all.entries())
      for (const other of all.slice(0, index)) expect(likeness(one, other)).toBeLessThan(DIFFERENT)
  })

  test('of one scene in the hands of two checkpoints is no copy', async () => {
    const [one, other] = await Promise.all(
      ['papermoon_v3', 'northlight_v2'].map(async (checkpoint) =>
        prepared(read(`examples/model-repo/samples/woodblock/${checkpoint}/00002-2718281828.jpg`)),
      ),
    )
    expect(mayBeCopy(likeness(one!, other!))).toBe(false)
  })

  test('of fine patterns goes by the pattern, and of flat pictures by their grey', () => {
    const side = MINIATURE_SIDE
    const made = (grey: (x: number, y: number) => number): Prepared =>
      prepare(Uint8Array.from({ length: side ** 2 }, (_, at) => grey(at % side, Math.floor(at / side))))
    const [across, down] = [made((x) => 255 * ((x >> 2) & 1)), made((_, y) => 255 * ((y >> 2) & 1))]
    expect(likeness(across, across)).toBeCloseTo(1, 6)
    expect(likeness(across, down)).toBeLessThan(DIFFERENT)
    expect(
      likeness(
        across,
        made(() => 127),
      ),
    ).toBe(0)
    expect(
      likeness(
        made(() => 127),
        made(() => 127),
      ),
    ).toBe(1)
    expect(
      likeness(
        made(() => 127),
        made(() => 60),
      ),
    ).toBe(0)
  })

  test('does not depend on the order', () => {
    const miniature = uint8Array({ minLength: 64, maxLength: 64 }).map((coarse) =>
      // Blocks with a slope inside, so that some of them are alike and get registered.
      prepare(
        Uint8Array.from({ length: 32 ** 2 }, (_, at) => {
          const [x, y] = [at % 32, Math.floor(at / 32)]
          return ((coarse[Math.floor(y / 4) * 8 + Math.floor(x / 4)]! >> 1) + x + y) & 255
        }),
      ),
    )
    assert(
      property(miniature, miniature, (one, other) => {
        const alike = likeness(one, other)
        expect(likeness(other, one)).toBe(alike)
        expect(alike).toBeGreaterThanOrEqual(-1)
        expect(alike).toBeLessThanOrEqual(1 + 1e-6)
      }),
      { numRuns: 200 },
    )
  })

  test('does not depend on the order of a picture and its copy', async () => {
    for (const { pixels, prepared: one } of await originals) {
      const other = prepare(await miniatureOf(await CHANGES['cropped by 5 % on the left']!(pixels)))
      expect(likeness(other, one)).toBe(likeness(one, other))
    }
  })

  test('of flat pictures is known: 1 for one brightness, else 0', async () => {
    const flat = (value: number): Prepared => prepare(new Uint8Array(MINIATURE_SIDE ** 2).fill(value))
    expect(likeness(flat(90), flat(90))).toBe(1)
    expect(likeness(flat(90), flat(120))).toBe(0)
    expect(likeness(flat(90), await prepared(read(PICTURES[0]!)))).toBe(0)
  })
})

test('a miniature has one size, whatever the picture has, and is the same each time', async () => {
  const bytes = read('test/reference/images/portrait.png')
  const miniature = await miniatureOf(await decode(bytes))
  expect(miniature).toHaveLength(MINIATURE_SIDE ** 2)
  expect(await miniatureOf(await decode(bytes))).toEqual(miniature)
})

test('a copy is one by both limits', () => {
  expect(isCopy(1, 0)).toBe(true)
  expect(isCopy(1, 1)).toBe(false)
  expect(isCopy(DIFFERENT, 0)).toBe(false)
})
