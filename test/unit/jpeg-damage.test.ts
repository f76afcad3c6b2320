import { readFileSync } from 'node:fs'
import sharp, { type Sharp } from 'sharp'
import { describe, expect, test } from 'vitest'
import { isDamagedJpeg } from '../../src/images/jpeg-damage.ts'
import { referenceFolder } from '../support/reference.ts'

const painting = readFileSync(new URL('images/portrait.png', referenceFolder))
const look = (): Sharp => sharp(painting).resize(144, 216)
const restart = (name: string): Buffer => readFileSync(new URL(`restart/${name}`, referenceFolder))

const FORMS: Readonly<Record<string, () => Promise<Buffer>>> = {
  'of 4:2:0': () => look().jpeg().toBuffer(),
  'of 4:4:4': () => look().jpeg({ chromaSubsampling: '4:4:4', quality: 95 }).toBuffer(),
  'in grey': () => look().toColourspace('b-w').jpeg().toBuffer(),
  'in CMYK': () => look().toColourspace('cmyk').jpeg().toBuffer(),
  'in a progressive order': () => look().jpeg({ progressive: true }).toBuffer(),
  'with restart markers': async () => restart('rows.jpg'),
  'in a progressive order with restart markers': async () => restart('progressive.jpg'),
}

/** Where the data of the first scan begin. */
function dataAt(file: Buffer): number {
  const at = file.indexOf(Buffer.of(0xff, 0xda))
  return at + 2 + file.readUInt16BE(at + 2)
}

const DAMAGES: Readonly<Record<string, (file: Buffer) => Buffer>> = {
  'a lost block': (file) => {
    const at = dataAt(file) + 1500
    return Buffer.concat([file.subarray(0, at), file.subarray(at + 1024)])
  },
  'a hole of zeros': (file) => Buffer.from(file).fill(0, dataAt(file) + 1500, dataAt(file) + 2524),
  'zeros at the end': (file) => Buffer.from(file).fill(0, file.length - 1000, file.length - 2),
  'an early end': (file) => Buffer.concat([file.subarray(0, -1000), Buffer.of(0xff, 0xd9)]),
}

describe.each(Object.entries(FORMS))('a JPEG %s', (_, made) => {
  test('is not damaged', async () => {
    expect(await isDamagedJpeg(await made())).toBe(false)
  })

  test.each(Object.entries(DAMAGES))('is damaged by %s', async (_name, damage) => {
    expect(await isDamagedJpeg(damage(await made()))).toBe(true)
  })
})

describe('what stands beside the data of a JPEG is no damage', () => {
  const segment = (marker: number, data: string): Buffer => {
    const body = Buffer.from(data, 'latin1')
    return Buffer.concat([Buffer.of(0xff, marker, (body.length + 2) >> 8, (body.length + 2) & 255), body])
  }
  const inside = (file: Buffer, part: Buffer): Buffer => Buffer.concat([file.subarray(0, 2), part, file.subarray(2)])

  test.each<[string, (file: Buffer) => Buffer]>([
    ['bytes behind its end', (file) => Buffer.concat([file, Buffer.from('trailing bytes')])],
    ['zeros before its end', (file) => Buffer.concat([file.subarray(0, -2), Buffer.alloc(500), file.subarray(-2)])],
    ['another picture behind its end', (file) => Buffer.concat([file, file])],
    ['a thumbnail in its EXIF', (file) => inside(file, segment(0xe1, `Exif\0\0${file.toString('latin1')}`))],
    ['the marker of Adobe', (file) => inside(file, segment(0xee, 'Adobe\0\u0064\0\0\0\0\u0001'))],
    ['a comment', (file) => inside(file, segment(0xfe, 'made by hand'))],
    ['bytes between its segments', (file) => inside(file, Buffer.of(1, 2, 3, 0xff, 0xff))],
  ])('%s', async (_, change) => {
    expect(await isDamagedJpeg(change(await look().jpeg().toBuffer()))).toBe(false)
  })

  test('nor is any other file', async () => {
    expect(await isDamagedJpeg(await look().png().toBuffer())).toBe(false)
    expect(await isDamagedJpeg(Buffer.alloc(0))).toBe(false)
  })
})
