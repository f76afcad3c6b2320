import { readFileSync } from 'node:fs'
import { crc32 } from 'node:zlib'
import sharp from 'sharp'
import { describe, expect, test } from 'vitest'
import { decode } from '../../src/images/decode.ts'
import { readHeader } from '../../src/images/header.ts'
import type { Pixels } from '../../src/images/pixels.ts'
import { undecodable } from '../../src/records/undecodable.ts'
import { gifOf } from '../support/gif.ts'
import { picture } from '../support/pictures.ts'
import { referenceFolder } from '../support/reference.ts'
import { tiffOf } from '../support/tiff.ts'

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

describe('a TIFF of other samples is refused in words', () => {
  const NUMBERS = 'instead of integers of 8 or 16 bits'
  const COLOURS = 'instead of RGB, grey or CMYK'

  test.each([
    ['floating-point numbers', tiffOf({ bits: 32, more: { 339: [3, 3] } }), `floating-point numbers ${NUMBERS}`],
    ['half precision', tiffOf({ bits: 16, more: { 339: [3] } }), `floating-point numbers ${NUMBERS}`],
    [
      'double precision',
      tiffOf({ bits: 64, samples: 1, photometric: 1, more: { 339: [3] } }),
      `floating-point numbers ${NUMBERS}`,
    ],
    ['32 bits', tiffOf({ bits: 32 }), `numbers of 32 bits ${NUMBERS}`],
    ['12 bits', tiffOf({ bits: 12 }), `numbers of 12 bits ${NUMBERS}`],
    ['signed numbers', tiffOf({ more: { 339: [2] } }), `signed numbers ${NUMBERS}`],
    ['complex numbers', tiffOf({ bits: 64, more: { 339: [6] } }), `complex numbers ${NUMBERS}`],
    ['CIELab', tiffOf({ photometric: 8 }), `CIELab colours ${COLOURS}`],
    ['CIELab, big end first', tiffOf({ bits: 16, photometric: 8, order: 'MM' }), `CIELab colours ${COLOURS}`],
    ['CIELab in a BigTIFF', tiffOf({ photometric: 8, big: true }), `CIELab colours ${COLOURS}`],
    ['YCbCr', tiffOf({ photometric: 6, more: { 530: [1, 1] } }), `YCbCr values without JPEG ${COLOURS}`],
    ['other inks', tiffOf({ samples: 4, photometric: 5, more: { 332: [2] } }), `other inks ${COLOURS}`],
    ['a sensor', tiffOf({ samples: 1, photometric: 32803 }), `the raw values of a sensor ${COLOURS}`],
    ['what has no name', tiffOf({ photometric: 99 }), `values of the photometric interpretation 99 ${COLOURS}`],
  ])('%s', (_, file, words) => {
    expect(undecodable(file)).toEqual([`holds ${words}`, 'Save it as RGB of 8 bits.'])
  })

  test.each([
    ['RGB', tiffOf({})],
    ['RGB, big end first', tiffOf({ order: 'MM' })],
    ['RGB in a BigTIFF', tiffOf({ big: true })],
    ['RGB in a BigTIFF, big end first', tiffOf({ big: true, order: 'MM' })],
    ['RGB of 16 bits', tiffOf({ bits: 16, more: { 339: [1] } })],
    ['RGB with alpha', tiffOf({ samples: 4, more: { 338: [2] } })],
    ['grey', tiffOf({ samples: 1, photometric: 1 })],
    ['grey of 4 bits', tiffOf({ bits: 4, samples: 1, photometric: 1 })],
    ['black and white', tiffOf({ bits: 1, samples: 1, photometric: 0 })],
    ['CMYK', tiffOf({ samples: 4, photometric: 5 })],
  ])('but not %s', async (_, file) => {
    expect(undecodable(file)).toBeUndefined()
    expect(await decode(file)).toMatchObject({ width: 2, height: 2 })
  })
})

describe('a file that is no picture that can be read is told by its first bytes', () => {
  const png = (start: string): Buffer => Buffer.from(`${start}\0\0\0\rIHDR`, 'latin1')
  const media = (...brands: readonly string[]): Buffer =>
    Buffer.concat([
      Buffer.of(0, 0, 0, 12 + 4 * brands.length),
      Buffer.from(`ftyp${brands[0]}\0\0\0\0${brands.slice(1).join('')}`),
      Buffer.alloc(9),
    ])

  test.each([
    ['CRLF to LF', '\u0089PNG\n\u001a\n'],
    ['LF to CRLF', '\u0089PNG\r\r\n\u001a\r\n'],
    ['LF to CRLF, as git does it', '\u0089PNG\r\n\u001a\r\n'],
    ['CRLF to CR', '\u0089PNG\r\u001a\r'],
    ['LF to CR', '\u0089PNG\r\r\u001a\r'],
  ])('a PNG after a conversion of line ends: %s', (_, start) => {
    expect(undecodable(png(start))).toEqual([
      'is a PNG that a conversion of line ends has damaged',
      'Put `*.png -text` into .gitattributes, and commit the original again.',
    ])
  })

  test('a PNG that went through a text', async () => {
    const [problem] = undecodable(Buffer.from(png('\u0089PNG\r\n\u001a\n').toString('utf8'))) ?? []
    expect(problem).toContain('written as text in UTF-8')
    expect(undecodable(png('\u0089PNG\r\n\u001a\n'))).toBeUndefined()
  })

  test('a HEIC picture and an animated AVIF, but no AVIF', () => {
    for (const file of [media('heic', 'mif1', 'heic'), media('mif1', 'mif1', 'heic'), media('hevc')])
      expect(undecodable(file)).toEqual(['is a HEIC picture, which is not read', 'Save it as PNG, JPEG, WebP or AVIF.'])
    expect(undecodable(media('avis', 'avif', 'mif1'))?.[0]).toBe('is an animated AVIF, which is not read')
    for (const file of [media('avif', 'mif1', 'miaf'), media('mif1', 'avif')]) expect(undecodable(file)).toBeUndefined()
  })
})

describe('what a header says of frames and profiles is so', () => {
  const conversions = async (file: Buffer): Promise<readonly string[]> => (await readHeader(file)).conversions
  const PROFILE = 'an embedded colour profile'
  const DEEP = 'more than 8 bits a channel'
  const withProfile = (jpeg: Buffer, profile: Buffer): Buffer => {
    const length = Buffer.alloc(2)
    length.writeUInt16BE(profile.length + 16)
    const segment = [Buffer.of(0xff, 0xe2), length, Buffer.from('ICC_PROFILE\0\u0001\u0001'), profile]
    return Buffer.concat([jpeg.subarray(0, 2), ...segment, jpeg.subarray(2)])
  }

  test('a profile that changes the colours is told', async () => {
    const wide = readFileSync(new URL('deep/wide.tif', referenceFolder))
    expect(await conversions(wide)).toEqual([DEEP, PROFILE])
    const grey = readFileSync(new URL('deep/grey.png', referenceFolder))
    expect(await conversions(grey)).toEqual([DEEP, PROFILE])
    expect(await conversions(await picture({ seed: 1 }).withIccProfile('p3').jpeg().toBuffer())).toEqual([PROFILE])
  })

  test('numbers of 10 bits are not called 16', async () => {
    expect(await conversions(await picture({ seed: 1 }).avif({ bitdepth: 10 }).toBuffer())).toEqual([DEEP])
  })

  test('but none that is of no use, or that of sRGB', async () => {
    const jpeg = await picture({ seed: 1 }).jpeg().toBuffer()
    const { icc } = await sharp(await picture({ seed: 1 }).withIccProfile('p3').png().toBuffer()).metadata()
    expect(await conversions(withProfile(jpeg, icc!))).toEqual([PROFILE])
    expect(await conversions(withProfile(jpeg, icc!.subarray(0, 200)))).toEqual([])
    expect(await conversions(withProfile(jpeg, Buffer.from('no profile')))).toEqual([])
    const grey = await picture({ seed: 1 }).toColourspace('b-w').jpeg().toBuffer()
    expect(await conversions(withProfile(grey, icc!))).toEqual([])
    expect(await conversions(await picture({ seed: 1 }).withIccProfile('srgb').png().toBuffer())).toEqual([])
  })

  test('an animated PNG has its frames', async () => {
    const png = await picture({ seed: 1 }).png().toBuffer()
    const control = Buffer.from('\0\0\0\u0008acTL\0\0\0\u0003\0\0\0\0\0\0\0\0', 'latin1')
    control.writeUInt32BE(crc32(control.subarray(4, 16)), 16)
    const animated = Buffer.concat([png.subarray(0, 33), control, png.subarray(33)])
    expect((await readHeader(animated)).frames).toBe(3)
    expect((await readHeader(png)).frames).toBe(1)
  })
})

describe('an AVIF is turned by its irot, as in browsers (ISO/IEC 23000-22), never by its EXIF', () => {
  const turned = async (): Promise<Buffer> =>
    picture({ seed: 1, width: 64, height: 32 }).withMetadata({ orientation: 6 }).avif().toBuffer()

  test('both', async () => {
    const file = await turned()
    expect(await readHeader(file)).toMatchObject({ width: 32, height: 64 })
    expect(await decode(file)).toMatchObject({ width: 32, height: 64 })
  })

  test('EXIF alone', async () => {
    const file = await turned()
    file.write('free', file.indexOf('irot'), 'latin1')
    expect(await readHeader(file)).toMatchObject({ width: 64, height: 32 })
    expect(await decode(file)).toMatchObject({ width: 64, height: 32 })
  })
})
