import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import * as fc from 'fast-check'
import sharp from 'sharp'
import { describe, expect, test } from 'vitest'
import { decode } from '../../src/images/decode.ts'
import { flattenOnWhite } from '../../src/images/flatten.ts'
import { resize } from '../../src/images/resize.ts'
import { targetSize } from '../../src/images/target-size.ts'
import { reference, referenceFolder } from '../support/reference.ts'

test.each(reference.resize)(
  'a picture of $from becomes $to bit for bit as by Pillow',
  ({ from, pixels, to, resized }) => {
    const picture = { width: from[0], height: from[1], data: Uint8Array.from(pixels) }
    const result = resize(picture, { width: to[0], height: to[1] })
    expect([result.width, result.height]).toEqual(to)
    expect([...result.data]).toEqual(resized)
  },
)

test.each(Object.entries(reference.decoded))('%s decodes bit for bit as by Pillow', async (name, { size, sha256 }) => {
  const { width, height, data } = await decode(readFileSync(new URL(`images/${name}`, referenceFolder)))
  expect([width, height]).toEqual(size)
  expect(createHash('sha256').update(data).digest('hex')).toBe(sha256)
})

describe('resize', () => {
  const side = fc.integer({ min: 1, max: 24 })

  test('keeps a flat picture flat at every size', () => {
    fc.assert(
      fc.property(side, side, side, side, fc.nat(255), (width, height, newWidth, newHeight, grey) => {
        const data = new Uint8Array(width * height * 3).fill(grey)
        const result = resize({ width, height, data }, { width: newWidth, height: newHeight })
        expect(result.data).toEqual(new Uint8Array(newWidth * newHeight * 3).fill(grey))
      }),
    )
  })

  test('leaves a picture of the right size as it is', () => {
    const picture = { width: 2, height: 1, data: Uint8Array.of(1, 2, 3, 4, 5, 6) }
    expect(resize(picture, { width: 2, height: 1 })).toBe(picture)
  })
})

test('alpha goes to white, rounded to the nearest', () => {
  const pixels = Uint8Array.of(0, 100, 255, 255, 0, 100, 255, 0, 0, 100, 201, 128)
  expect([...flattenOnWhite(pixels)]).toEqual([0, 100, 255, 255, 255, 255, 127, 177, 228])
})

test('the short side is met and the long side cut to an integer', () => {
  expect(targetSize({ width: 640, height: 961 }, { shortSide: 512 })).toEqual({ width: 512, height: 768 })
  expect(targetSize({ width: 1000, height: 333 }, { shortSide: 512 })).toEqual({ width: 1537, height: 512 })
  expect(targetSize({ width: 1, height: 9 }, { width: 512, height: 768 })).toEqual({ width: 512, height: 768 })
  expect(targetSize({ width: 64, height: 50_000 }, { shortSide: 512 })).toBeUndefined()
})

describe('a picture of 16 bits with a profile', () => {
  const deep = new URL('deep/', referenceFolder)
  const values = JSON.parse(readFileSync(new URL('srgb.json', deep), 'utf8')) as Record<string, number[]>

  // Rounding of two implementations: 1. Without the profile, or by another one, values are off by 20 and more.
  test.each(Object.entries(values))('%s has the colours that LittleCMS gives', async (name, srgb) => {
    const { data } = await decode(readFileSync(new URL(name, deep)))
    expect(Math.max(...srgb.map((value, at) => Math.abs(data[at]! - value)))).toBeLessThanOrEqual(1)
  })

  test.each([10, 12] as const)('is an AVIF of %i bits as well', async (bitdepth) => {
    const red = sharp({ create: { width: 16, height: 16, channels: 3, background: { r: 230, g: 20, b: 40 } } })
    const { data } = await decode(
      await red.withIccProfile('srgb').avif({ bitdepth, quality: 95, chromaSubsampling: '4:4:4' }).toBuffer(),
    )
    // A lossy file.
    expect(Math.max(...[230, 20, 40].map((value, at) => Math.abs(data[at]! - value)))).toBeLessThanOrEqual(3)
  })
})
