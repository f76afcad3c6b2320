import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { choosePictures } from '../../src/report/html/pictures/choose.ts'
import { sizeOfWebp } from '../../src/report/html/pictures/size.ts'
import { CHANGED } from '../support/changed.ts'
import { chosen, type DrawnLora, reportOf, sectionOf, WEBP } from '../support/page-pictures.ts'

const samples = (name: string, count: number, loss = 1) =>
  Array.from({ length: count }, (_, index) => ({ path: `${name}/${index}`, prompt: `p${index}`, seed: '1', loss }))

const lora = (name: string, more: Partial<DrawnLora> = {}): DrawnLora => ({
  lora: name,
  references: [`${name}/r0`, `${name}/r1`],
  controls: { c: [`${name}/c0`, `${name}/c1`] },
  pairs: { a: samples(`${name}/a`, 4), b: samples(`${name}/b`, 4, 2) },
  ...more,
})

/** As many bytes as let so many pictures in. */
const ROOM = 23 + Math.ceil(WEBP.length / 3) * 4 + 1050
const pathsOf = (shown: ReturnType<typeof chosen>) => [...shown.now.keys()]

test('pictures never take more bytes than there are, and what is left out is counted', () => {
  const bytes = fc.uint8Array({ maxLength: 3000 })
  fc.assert(
    fc.property(fc.array(bytes, { minLength: 12, maxLength: 12 }), fc.nat(40_000), (pictures, room) => {
      const report = reportOf([lora('x')])
      const thumbnails = new Map([...report.thumbnails.keys()].map((path, index) => [path, pictures[index]!]))
      const { now, before, left } = chosen({ ...report, thumbnails }, room)
      const total = [...now.values(), ...before.values()].reduce((sum, { length }) => sum + length, 0)
      expect(total + now.size * 400).toBeLessThanOrEqual(room)
      expect(now.size + left).toBe(thumbnails.size)
    }),
  )
})

test('each LoRA has its typical reference beside its typical sample before any has more', () => {
  const report = reportOf([lora('x'), lora('y')])
  expect(pathsOf(chosen(report, 4 * ROOM))).toEqual(['x/r0', 'x/a/1', 'y/r0', 'y/a/1'])
})

test('of LoRAs that the page has no section of, those on a card have their faces, and nothing else takes room', () => {
  const report = reportOf(Array.from({ length: 9 }, (_, index) => lora(`x${index}`)))
  const sections = [sectionOf(report, report.scores.rankings[8]!)]
  const paths = pathsOf(choosePictures(report, sections, 1e6))
  expect(new Set(paths.map((path) => path.split('/')[0]))).toEqual(new Set(['x0', 'x1', 'x2', 'x3', 'x4', 'x5', 'x8']))
  expect(paths.filter((path) => path.startsWith('x0/'))).toEqual(['x0/r0', 'x0/a/1'])
  expect(paths.filter((path) => path.startsWith('x8/'))).toHaveLength(12)
})

test('what changed comes before the examples, on both sides, and counts twice where the grid has it too', () => {
  const [picture] = CHANGED.changes.pictures
  const changed = { ...picture, role: 'sample', what: 'changed', path: 'x/b/2', before: 'old' } as const
  const report = reportOf([lora('x')], {
    thumbnailsBefore: new Map([['old', WEBP]]),
    changed: { changes: { ...CHANGED.changes, pictures: [changed], broken: [] } },
  })
  const { now, before } = chosen(report, 5 * ROOM)
  expect([...now.keys()]).toEqual(['x/r0', 'x/a/1', 'x/b/2'])
  expect([...before.keys()]).toEqual(['old'])
  expect(chosen(report, 4 * ROOM).before.size).toBe(0)
})

test('a rival that is nearer comes with what it is nearer than, before other samples', () => {
  const rival = samples('b', 6, 2).map((sample, index) => (index === 4 ? { ...sample, loss: 0.5 } : sample))
  const report = reportOf([lora('x', { pairs: { a: samples('a', 6), b: rival } })])
  const examples = ['x/r0', 'a/2', 'a/0', 'a/5', 'b/0', 'b/2', 'b/5']
  expect(pathsOf(chosen(report, 9 * ROOM))).toEqual([...examples, 'a/4', 'b/4'])
})

test('rows of the grid come whole or not at all', () => {
  const pairs = { a: samples('a', 20), b: samples('b', 20, 2), c: samples('c', 20, 3) }
  const { now } = chosen(reportOf([lora('x', { pairs })]), 26 * ROOM)
  const examples = new Set([0, 9, 19])
  const counts = Array.from(
    { length: 20 },
    (_, row) => ['a', 'b', 'c'].filter((name) => now.has(`${name}/${row}`)).length,
  )
  expect(counts.filter((_, row) => !examples.has(row)).every((count) => count === 0 || count === 3)).toBe(true)
  expect(counts.filter((count) => count === 3).length).toBeGreaterThan(3)
})

test('checkpoints after the eighth wait for all others', () => {
  const pairs = Object.fromEntries(Array.from({ length: 40 }, (_, index) => [`k${index}`, samples(`k${index}`, 2)]))
  const paths = pathsOf(chosen(reportOf([lora('x', { pairs })]), 1000 * ROOM))
  expect(paths.length).toBe(84)
  const far = paths.findIndex((path) => path.startsWith('k8/'))
  expect(far).toBeGreaterThan(paths.indexOf('k7/1'))
  expect(far).toBeGreaterThan(paths.indexOf('x/c0'))
})

test('without pictures nothing is shown and nothing is left', () => {
  const report = reportOf([lora('x')], { thumbnails: new Map() })
  expect(chosen(report, 1e6)).toEqual({ now: new Map(), before: new Map(), left: 0 })
})

test('the size of a WebP of each kind is read, and of nothing else', () => {
  const uri = (bytes: Buffer) => `data:image/webp;base64,${bytes.toString('base64')}`
  expect(sizeOfWebp(uri(WEBP))).toEqual({ width: 1, height: 1 })
  const head = (kind: string, ...bytes: readonly number[]) =>
    Buffer.concat([Buffer.from(`RIFF0000WEBP${kind}0000`), Buffer.from(bytes), Buffer.alloc(20)])
  expect(sizeOfWebp(uri(head('VP8L', 0x2f, 0xff, 0x80, 0x1f, 0)))).toEqual({ width: 256, height: 127 })
  expect(sizeOfWebp(uri(head('VP8X', 0, 0, 0, 0, 0xff, 0, 0, 0x7f, 0, 0)))).toEqual({ width: 256, height: 128 })
  expect(sizeOfWebp(uri(Buffer.from('GIF89a')))).toBeUndefined()
})
