import { mkdir, mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import sharp from 'sharp'

const SOURCE = fileURLToPath(new URL('../test/reference/images/article-size.png', import.meta.url))

/** A model repository of `count` different PNGs of 640 × 960, a sixth of them references and controls. */
export async function makeRepository(count: number): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), 'style-gate-bench-'))
  const { data, info } = await sharp(SOURCE).raw().toBuffer({ resolveWithObject: true })
  const row = info.width * info.channels
  const held = Math.min(Math.ceil(count / 6), 12)
  for (let index = 0; index < count; index++) {
    // The same painting, rolled by some rows: as hard to decode as any, and never the same twice.
    const cut = ((index * 7) % info.height) * row
    const rolled = Buffer.concat([data.subarray(cut), data.subarray(0, cut)])
    const { width, height, channels } = info
    rolled[0] = index & 255
    rolled[1] = index >> 8
    const path = join(root, pathOf(index, held))
    await mkdir(dirname(path), { recursive: true })
    await writeFile(path, await sharp(rolled, { raw: { width, height, channels } }).png().toBuffer())
  }
  return root
}

function pathOf(index: number, held: number): string {
  if (index < held / 2) return `references/style/${index}.png`
  if (index < held) return `controls/other/${index}.png`
  return `samples/style/checkpoint-${index % 3}/${index}.png`
}
