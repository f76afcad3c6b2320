import { mkdir, mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sharp from 'sharp'
import { describe, expect, test } from 'vitest'
import { parseTemplate } from '../../src/config/template.ts'
import { type OpenedPicture, pictureOpener } from '../../src/records/open.ts'
import { recordNotices } from '../../src/records/record.ts'
import { folderTree } from '../../src/trees/folder.ts'
import type { ReadFile } from '../../src/trees/tree.ts'
import { picture } from '../support/pictures.ts'

const OPTIONS = { size: { width: 64, height: 64 }, maxPixels: 1e8, thumbnails: true }

async function opened(bytes: Buffer, options = OPTIONS, sidecar?: ReadFile): Promise<OpenedPicture> {
  const file = { path: 'a.png', content: async () => ({ names: [] }), read: async () => bytes, sidecar }
  const result = await pictureOpener(options)(file)
  if (!('pixels' in result)) throw new Error(result.problem)
  return result
}

describe('the record of a picture', () => {
  test('does not depend on what the network is to see of it', async () => {
    const bytes = await picture({ seed: 1, width: 300, height: 200 }).png().toBuffer()
    const [one, other] = [await opened(bytes), await opened(bytes, { ...OPTIONS, size: { width: 32, height: 96 } })]
    expect(other.record).toEqual(one.record)
    expect(one.record).toMatchObject({
      size: { width: 300, height: 200 },
      frames: 1,
      conversions: [],
      damaged: false,
    })
    expect(await one.pixels()).toMatchObject({ width: 64, height: 64 })
  })

  test('is of the pixels, whatever file they are in', async () => {
    const source = picture({ seed: 2 })
    const [png, webp] = [await source.png().toBuffer(), await source.webp({ lossless: true }).toBuffer()]
    expect((await opened(webp)).record.identity).toBe((await opened(png)).record.identity)
    expect((await opened(await picture({ seed: 3 }).png().toBuffer())).record.identity).not.toBe(
      (await opened(png)).record.identity,
    )
  })

  test('holds the settings of the file beside it', async () => {
    const bytes = await picture({ seed: 4 }).png().toBuffer()
    const { record } = await opened(bytes, OPTIONS, async () => Buffer.from('{ "steps": 28 }'))
    expect(record.settings).toMatchObject({ settings: { tool: 'sidecar', steps: 28 }, faults: [] })
  })

  test('says of a file beside it that is too long, or cannot be read, that it is of no use', async () => {
    const bytes = await picture({ seed: 4 }).png().toBuffer()
    const faultsOf = async (cause: Error): Promise<readonly string[]> => {
      const { record } = await opened(bytes, OPTIONS, async () => Promise.reject(cause))
      return record.settings.faults.map(({ text }) => text)
    }
    expect(await faultsOf(new RangeError('1048577 bytes'))).toEqual(['it is longer than 1 MiB'])
    expect(await faultsOf(new Error('EACCES'))).toEqual(['it is no JSON object'])
  })

  test.each([
    [
      { width: 512, height: 768 },
      { width: 171, height: 256 },
    ],
    [
      { width: 900, height: 300 },
      { width: 256, height: 85 },
    ],
    [
      { width: 80, height: 40 },
      { width: 80, height: 40 },
    ],
  ])('has a WebP of a picture of %j, of %j', async (size, small) => {
    const bytes = await picture({ seed: 5, ...size })
      .png()
      .toBuffer()
    const { thumbnail } = (await opened(bytes)).record
    const { format, width, height } = await sharp(thumbnail).metadata()
    expect({ format, width, height }).toEqual({ format: 'webp', ...small })
    expect((await opened(bytes)).record.thumbnail).toEqual(thumbnail)
  })

  test('has a thumbnail that shows the same picture, and none where nobody asked for it', async () => {
    const red = await sharp({ create: { width: 300, height: 300, channels: 3, background: '#c02010' } })
      .png()
      .toBuffer()
    const { channels } = await sharp((await opened(red)).record.thumbnail).stats()
    // A lossy file of one colour: each channel stays within a few steps.
    expect(Math.max(...[192, 32, 16].map((value, index) => Math.abs(channels[index]!.mean - value)))).toBeLessThan(6)
    expect((await opened(red, { ...OPTIONS, thumbnails: false })).record.thumbnail).toBeUndefined()
  })
})

test('a JPEG with damaged data is opened, and a warning names it', async () => {
  const whole = await picture({ seed: 5 }).jpeg().toBuffer()
  const { record } = await opened(Buffer.concat([whole.subarray(0, -200), whole.subarray(-2)]))
  expect(record.size).toEqual({ width: 64, height: 64 })
  expect(recordNotices('a.jpg', record)).toEqual([
    { level: 'warning', text: expect.stringContaining('JPEG data are damaged') as string, subjects: ['a.jpg'] },
  ])
  expect(recordNotices('a.jpg', (await opened(whole)).record)).toEqual([])
})

test('a file of a tree is read whole, or refused by its size before it is read', async () => {
  const root = await mkdtemp(join(tmpdir(), 'style-gate-tree-'))
  await mkdir(join(root, 'art'))
  await writeFile(join(root, 'art/a.png'), 'twelve bytes')
  const { files } = await folderTree(root).find([parseTemplate('art/*')], true)
  expect(files.map(({ path }) => path)).toEqual(['art/a.png'])
  expect((await files[0]!.read(12)).toString()).toBe('twelve bytes')
  await expect(files[0]!.read(11)).rejects.toThrow(new RangeError('12 bytes'))
})

test('why a picture cannot be decoded is its own reason, whatever is decoded beside it', async () => {
  const look = picture({ seed: 9, width: 256, height: 256 })
  const cut = (bytes: Buffer): Buffer => bytes.subarray(0, bytes.length / 2)
  const broken = [
    cut(await look.png().toBuffer()),
    cut(await look.jpeg().toBuffer()),
    cut(await look.tiff({ compression: 'deflate' }).toBuffer()),
    cut(await look.webp().toBuffer()),
    Buffer.from('a text'),
  ]
  const open = pictureOpener(OPTIONS)
  const reason = async (bytes: Buffer): Promise<string> => {
    const result = await open({
      path: 'a',
      content: async () => ({ names: [] }),
      read: async () => bytes,
      sidecar: undefined,
    })
    return 'pixels' in result ? 'none' : result.problem
  }
  const alone: string[] = []
  for (const bytes of broken) alone.push(await reason(bytes))
  expect(new Set(alone).size).toBe(4)
  // Which texts meet is chance: enough of them that some do.
  const many = Array.from({ length: 60 }, () => broken).flat()
  expect(await Promise.all(many.map(reason))).toEqual(many.map((_, at) => alone[at % broken.length]))
})
