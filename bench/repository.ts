import { mkdir, mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import sharp from 'sharp'
import { randomFor } from '../src/lib/random.ts'

const SOURCE = fileURLToPath(new URL('../test/reference/images/article-size.png', import.meta.url))

/** A model repository of `count` different PNGs of 640 × 960, a sixth of them references and controls. */
export async function makeRepository(count: number): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), 'style-gate-bench-'))
  const { width, height } = await sharp(SOURCE).metadata()
  const held = Math.min(Math.ceil(count / 6), 12)
  for (let index = 0; index < count; index++) {
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
