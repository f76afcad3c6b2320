import { readFileSync } from 'node:fs'
import sharp from 'sharp'
import { expect, test } from 'vitest'
import { decode } from '../../src/images/decode.ts'
import { MINIATURE_SIDE, miniatureOf } from '../../src/images/miniature.ts'
import { DIFFERENT, isCopy } from '../../src/records/copies.ts'
import { likeness, type Prepared, prepare } from '../../src/records/likeness.ts'

const DEMO = new URL('../../examples/model-repo/', import.meta.url)
const picture = (path: string): Buffer => readFileSync(new URL(path, DEMO))

async function prepared(bytes: Buffer): Promise<Prepared> {
  const miniature = await miniatureOf(await decode(bytes))
  expect(miniature).toHaveLength(MINIATURE_SIDE ** 2)
  return prepare(miniature)
}

test('a picture is like its mirror image, and not like another', async () => {
  const bytes = picture('references/woodblock/woodblock-1.jpg')
  const one = await prepared(bytes)
  expect(isCopy(likeness(one, await prepared(await sharp(bytes).flop().png().toBuffer())), 0)).toBe(true)
  expect(likeness(one, await prepared(picture('references/woodblock/woodblock-2.jpg')))).toBeLessThan(DIFFERENT)
})
