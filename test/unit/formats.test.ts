import { describe, expect, test } from 'vitest'
import { decode } from '../../src/images/decode.ts'
import { readHeader } from '../../src/images/header.ts'
import type { Pixels } from '../../src/images/pixels.ts'
import { gifOf } from '../support/gif.ts'

/** Rows of pixels: `.` is white, `r` red, `#` anything else. */
function drawn({ width, data }: Pixels): readonly string[] {
  const letters = Array.from({ length: data.length / 3 }, (_, at) => {
    const [red, green, blue] = data.subarray(3 * at)
    return red !== 255 ? '#' : green === 255 && blue === 255 ? '.' : green === 0 && blue === 0 ? 'r' : '#'
  })
  return Array.from({ length: letters.length / width }, (_, y) => letters.slice(y * width, (y + 1) * width).join(''))
}

describe('what the first frame of a GIF does not cover is white, as in browsers', () => {
  const small = { left: 1, top: 1, width: 2, height: 1, colour: 1 }
  const square = { width: 4, height: 3 }

  test('beside a frame that is smaller than the screen', async () => {
    expect(drawn(await decode(gifOf(square, [small])))).toEqual(['....', '.rr.', '....'])
    expect(drawn(await decode(gifOf(square, [small], 0)))).toEqual(['....', '.rr.', '....'])
    expect(drawn(await decode(gifOf(square, [small], 1)))).toEqual(['....', '....', '....'])
  })

  test('whatever later frames cover', async () => {
    const whole = { left: 0, top: 0, ...square, colour: 3 }
    expect(drawn(await decode(gifOf(square, [small, whole])))).toEqual(['....', '.rr.', '....'])
    expect(drawn(await decode(gifOf(square, [{ ...whole, colour: 1 }, small])))).toEqual(['rrrr', 'rrrr', 'rrrr'])
  })

  test('beside a frame that reaches beyond the screen', async () => {
    expect(drawn(await decode(gifOf(square, [{ ...small, left: 3, top: 2 }])))).toEqual(['.....', '.....', '...rr'])
  })

  test('on a screen of a common size too', async () => {
    const screen = { width: 640, height: 480 }
    const file = gifOf(screen, [small])
    expect(await readHeader(file)).toMatchObject(screen)
    const { data, ...size } = await decode(file)
    expect(size).toEqual(screen)
    // Of three values a white pixel adds 765, and a red one 255.
    expect(data.reduce((sum, value) => sum + value, 0)).toBe((640 * 480 - 2) * 765 + 2 * 255)
  })
})
