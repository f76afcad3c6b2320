import { readdirSync } from 'node:fs'
import * as fc from 'fast-check'
import sharp from 'sharp'
import { describe, expect, test } from 'vitest'
import { readExif } from '../../src/settings/carriers/exif.ts'
import { decodeUserComment } from '../../src/settings/carriers/user-comment.ts'
import {
  commentBlock,
  type Encoding,
  gifWith,
  jpegWith,
  jpegWithXmp,
  type Order,
  pngChunk,
  pngText,
  replaceBlock,
  type TextKind,
  tiff,
  tiffFile,
  userComment,
  webpWith,
  withChunks,
  xmpPacket,
} from '../support/metadata.ts'
import { picture } from '../support/pictures.ts'
import { EXPECTED, plain, readPicture, settingsFolder, TEXTS, type Tool, TOOLS } from '../support/settings.ts'

const SIZE = { width: 32, height: 48 }
const base = picture({ seed: 1, ...SIZE })
const [png, jpeg, webp, gif] = await Promise.all([
  base.clone().png().toBuffer(),
  base.clone().jpeg().toBuffer(),
  base.clone().webp().toBuffer(),
  base.clone().gif().toBuffer(),
])
/** A block that sharp wrote, as long as any here, whose place another one takes. */
const avif = await base
  .clone()
  .avif({ effort: 0 })
  .withExif({ IFD0: { ImageDescription: 'x'.repeat(8000) } })
  .toBuffer()
const avifBlock = (await sharp(avif).metadata()).exif!.subarray(6)

const A1111 = TEXTS.a1111.comment!

async function expectTool(tool: Tool, name: string, bytes?: Buffer): Promise<void> {
  const { settings, faults } = await readPicture(name, bytes)
  expect(faults).toEqual([])
  expect(plain(settings)).toEqual(plain(EXPECTED[tool]))
}

describe('of pictures that Pillow wrote', () => {
  const files = readdirSync(settingsFolder).filter((name) => !/\.(?:json|py|md)$/.test(name))

  test('there are those of every tool', () => {
    expect(new Set(files.map((name) => name.split(/[.-]/)[0]))).toEqual(new Set(TOOLS))
    expect(files.length).toBeGreaterThan(35)
  })

  test.each(files)('%s says what it should', async (name) => {
    await expectTool(name.split(/[.-]/)[0] as Tool, name)
  })
})

describe('of pictures that the tests wrote', () => {
  test.each(TOOLS)('the texts of a PNG by %s are read', async (tool) => {
    const chunks = Object.entries(TEXTS[tool].png).map(([keyword, text]) => pngText('iTXt', keyword, text))
    await expectTool(tool, `${tool}.png`, withChunks(png, chunks))
  })

  test.each<TextKind>(['tEXt', 'zTXt', 'iTXt', 'iTXt deflated'])(
    'a %s is read, also behind the pixels',
    async (kind) => {
      const chunk = pngText(kind, 'parameters', A1111)
      await expectTool('a1111', 'a.png', withChunks(png, [chunk]))
      await expectTool('a1111', 'a.png', withChunks(png, [chunk], 'behind'))
    },
  )

  test('a tEXt in Latin-1 is read, as the standard has it', async () => {
    const latin = pngText('tEXt', 'parameters', Buffer.from(A1111.replace('漢字', 'brûlé'), 'latin1'))
    const { settings } = await readPicture('a.png', withChunks(png, [latin]))
    expect(settings?.prompt).toBe('an inked café, brûlé street, masterpiece')
  })

  test.each(TOOLS.filter((tool) => 'comment' in TEXTS[tool]))(
    'the comment of %s is read in every container',
    async (tool) => {
      const block = commentBlock(TEXTS[tool].comment!, 'utf-16be')
      await expectTool(tool, 'a.jpg', jpegWith(jpeg, block))
      await expectTool(tool, 'a.webp', webpWith(webp, block, SIZE))
      await expectTool(tool, 'a.png', withChunks(png, [pngChunk('eXIf', block)]))
      await expectTool(tool, 'a.avif', replaceBlock(avif, avifBlock, block))
      await expectTool(tool, 'a.tiff', tiffFile(16, TEXTS[tool].comment!, 'II'))
      await expectTool(tool, 'a.tiff', tiffFile(16, TEXTS[tool].comment!, 'MM'))
      await expectTool(tool, 'a.gif', gifWith(gif, Buffer.from(TEXTS[tool].comment!)))
    },
  )

  test.each<[Encoding, Order]>([
    ['ascii', 'II'],
    ['utf-16be', 'II'],
    ['utf-16le', 'MM'],
    ['utf-16le with a mark', 'II'],
    ['undefined', 'MM'],
    ['bare', 'II'],
  ])('a comment in %s is read from a block in %s', async (encoding, order) => {
    await expectTool('a1111', 'a.jpg', jpegWith(jpeg, commentBlock(A1111, encoding, order)))
  })

  test('a graph of ComfyUI is read from the tags of the image, under whichever name', async () => {
    const graph = TEXTS.comfyui.png.prompt!
    for (const [tag, name] of [
      [0x010e, 'Prompt'],
      [0x010f, 'prompt'],
      [0x0110, 'Prompt'],
    ] as const) {
      const block = tiff('II', [[tag, 2, Buffer.from(`${name}: ${graph}\0`)]])
      await expectTool('comfyui', 'a.webp', webpWith(webp, block, SIZE))
    }
  })

  test('a comment that is an ASCII text by its type is read, as Fooocus writes it', async () => {
    const block = tiff('MM', [], [[0x9286, 2, Buffer.from(`${A1111}\0`)]])
    await expectTool('a1111', 'a.jpg', jpegWith(jpeg, block))
  })

  test('the comment of an XMP packet is read, from JPEG and PNG, as an element and as an attribute', async () => {
    const json = {
      c: 'an inked café, 漢字 street, masterpiece',
      uc: 'lowres & <blurry>',
      model: 'yesmix_v35_f16.ckpt',
      sampler: 'DPM++ 2M Karras',
      scale: 7.5,
      seed: 1234567890,
      size: '512x768',
      steps: 28,
      strength: 1,
      lora: [{ model: 'ink_v2_lora_f16.ckpt', weight: 0.8 }],
    }
    const packet = xmpPacket(JSON.stringify(json))
    const attribute = `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="r"><rdf:Description exif:UserComment='${JSON.stringify(json).replaceAll('&', '&amp;').replaceAll('<', '&lt;')}'/></rdf:RDF></x:xmpmeta>`
    for (const bytes of [
      jpegWithXmp(jpeg, packet),
      jpegWithXmp(jpeg, attribute),
      withChunks(png, [pngText('iTXt', 'XML:com.adobe.xmp', packet)]),
    ]) {
      const { settings, faults } = await readPicture(bytes[0] === 0xff ? 'a.jpg' : 'a.png', bytes)
      expect(faults).toEqual([])
      expect(plain(settings)).toMatchObject({
        tool: 'Draw Things',
        prompt: 'an inked café, 漢字 street, masterpiece',
        negativePrompt: 'lowres & <blurry>',
        sampler: 'DPM++ 2M',
        schedule: 'karras',
        size: { width: 512, height: 768 },
        networks: [{ kind: 'lora', name: 'ink_v2_lora_f16', weight: 0.8 }],
        checkpoint: { name: 'yesmix_v35_f16' },
      })
    }
  })

  test('texts of a PNG change no pixel', async () => {
    const { data } = await sharp(png).raw().toBuffer({ resolveWithObject: true })
    const { splitPng } = await import('../../src/images/png-texts.ts')
    const { picture: stripped, texts } = splitPng(withChunks(png, [pngText('zTXt', 'parameters', A1111)]))
    expect(stripped.equals(png)).toBe(true)
    expect(texts).toHaveLength(1)
    expect((await sharp(stripped).raw().toBuffer()).equals(data)).toBe(true)
  })
})

test('a comment in either order of bytes comes back, whatever its letters, where it has ASCII in it', () => {
  const letters = fc.string({ unit: 'grapheme', maxLength: 10 })
  fc.assert(
    fc.property(letters, fc.constantFrom<Encoding>('utf-16be', 'utf-16le'), (text, encoding) => {
      const whole = `Steps: 28, Sampler: Euler, CFG scale: 7, Model: ${text.replaceAll('\0', '')}`
      expect(decodeUserComment(userComment(whole, encoding))).toBe(whole)
    }),
  )
})

test('texts of a block come back', () => {
  const texts = fc.string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 200 })
  fc.assert(
    fc.property(texts, texts, fc.constantFrom<Order>('II', 'MM'), (make, comment, order) => {
      const block = tiff(order, [[0x010f, 2, Buffer.from(`${make}\0`)]], [[0x9286, 7, userComment(comment, 'ascii')]])
      const { byName, faults } = readExif(block)
      expect(faults).toEqual([])
      expect(byName.get('exif:Make')).toBe(make)
      expect(byName.get('exif:UserComment')).toBe(comment)
    }),
  )
})
