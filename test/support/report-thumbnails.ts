import { readdirSync, readFileSync } from 'node:fs'
import sharp from 'sharp'
import { thumbnailOf } from '../../src/images/thumbnail.ts'

const DEMO = new URL('../../examples/model-repo/', import.meta.url)

const FOLDERS = ['references/', 'controls/', 'samples/'] as const

const pools = new Map<string, Promise<readonly Uint8Array[]>>()

/** A thumbnail for each path: those of the demo's pictures of the same kind, one after the other and again from the first, from `first` on. */
export async function thumbnailsFor(paths: readonly string[], first = 0): Promise<ReadonlyMap<string, Uint8Array>> {
  const thumbnails = new Map<string, Uint8Array>()
  for (const folder of FOLDERS) {
    const own = paths.filter((path) => (FOLDERS.find((name) => path.startsWith(name)) ?? 'samples/') === folder)
    if (own.length === 0) continue
    const pool = pools.get(folder) ?? demoThumbnails(folder)
    pools.set(folder, pool)
    const pictures = await pool
    own.forEach((path, index) => thumbnails.set(path, pictures[(first + index) % pictures.length]!))
  }
  return thumbnails
}

async function demoThumbnails(folder: string): Promise<readonly Uint8Array[]> {
  const inside = new URL(folder, DEMO)
  const paths = readdirSync(inside, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.jpg'))
  return Promise.all(
    paths.toSorted().map(async (path) => {
      const picture = sharp(readFileSync(new URL(path, inside))).removeAlpha()
      const { data, info } = await picture.raw().toBuffer({ resolveWithObject: true })
      return thumbnailOf({ ...info, data })
    }),
  )
}
