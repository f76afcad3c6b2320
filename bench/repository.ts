import { mkdir, mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import sharp from 'sharp'
import type { Size } from '../src/images/pixels.ts'
import { randomFor } from '../src/lib/random.ts'

const SOURCE = fileURLToPath(new URL('../test/reference/images/article-size.png', import.meta.url))
const OWN: Size = { width: 640, height: 960 }

/** A model repository of `count` different PNGs, a sixth of them references and controls. */
export async function makeRepository(count: number, sizeOf: (index: number) => Size = () => OWN): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), 'style-gate-bench-'))
  const held = Math.min(Math.ceil(count / 6), 12)
  for (let index = 0; index < count; index++) {
    const { width, height } = sizeOf(index)
    // The same painting in another light: as hard to decode as any, and no copy of another one.
    const { below } = randomFor(index, 'light')
    const light = Uint8Array.from({ length: 8 * 12 }, () => below(256))
    const grid = sharp(light, { raw: { width: 8, height: 12, channels: 1 } })
    const input = await grid.resize(width, height, { fit: 'fill' }).png().toBuffer()
    const path = join(root, pathOf(index, held))
    await mkdir(dirname(path), { recursive: true })
    await writeFile(
      path,
      await sharp(SOURCE)
        .resize(width, height, { fit: 'fill' })
        .composite([{ input, blend: 'multiply' }])
        .png()
        .toBuffer(),
    )
  }
  return root
}

function pathOf(index: number, held: number): string {
  if (index < held / 2) return `references/style/${index}.png`
  if (index < held) return `controls/other/${index}.png`
  return `samples/style/checkpoint-${index % 3}/${index}.png`
}
