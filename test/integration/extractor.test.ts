import { expect, test } from 'vitest'
import { methodOf } from '../../src/backbone/method.ts'
import { openExtractor } from '../../src/backbone/session.ts'
import { openShipped, SHIPPED } from '../../src/backbone/weights/shipped.ts'
import { parseConfig } from '../../src/config/parse.ts'
import type { Pixels } from '../../src/images/pixels.ts'

const HEIGHT = 32
const ALIKE = { before: [] as Pixels[], threads: 2 }

/** The features of a picture of 32 × 32, as bytes, behind those of the pictures before it. */
async function bytesOf(size: string, { before, threads }: typeof ALIKE): Promise<Buffer> {
  const method = methodOf(parseConfig({ values: { size }, where: String }), SHIPPED)
  const { weights } = await openShipped(new URL('../../models/', import.meta.url)).read(method.layers)
  const { extract, release } = openExtractor({ ...method, weights, threads })
  for (const pixels of before) await extract(pixels)
  const features = await extract(pixelsOf(32))
  await release()
  return Buffer.concat(features.flatMap(({ gram, means }) => [gram, means].map((own) => Buffer.from(own.buffer))))
}

function pixelsOf(width: number): Pixels {
  return { width, height: HEIGHT, data: Uint8Array.from({ length: width * HEIGHT * 3 }, (_, at) => (at * 7919) % 256) }
}

test.each(['32x32', '32'])('with size %s, threads, however many a machine has, change no bit', async (size) => {
  const [one, many] = [await bytesOf(size, { ...ALIKE, threads: 1 }), await bytesOf(size, { ...ALIKE, threads: 65 })]
  expect(one.length).toBeGreaterThan(100_000)
  expect(one.equals(many)).toBe(true)
})

test('pictures of other sizes before it change no bit of a picture', async () => {
  const behind = await bytesOf('32', { ...ALIKE, before: [pixelsOf(75), pixelsOf(40), pixelsOf(32)] })
  expect(behind.equals(await bytesOf('32', ALIKE))).toBe(true)
})

test('a short side and an exact size give the same bits where the activations are a power of two in number', async () => {
  expect((await bytesOf('32', ALIKE)).equals(await bytesOf('32x32', ALIKE))).toBe(true)
})
