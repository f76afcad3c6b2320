import { readdirSync, readFileSync } from 'node:fs'
import sharp from 'sharp'
import { thumbnailOf } from '../../src/images/thumbnail.ts'

const DEMO = new URL('../../examples/model-repo/', import.meta.url)

let made: Promise<readonly Uint8Array[]> | undefined

/** A thumbnail for each path: those of the demo's pictures, one after the other and again from the first, from `first` on. */
export async function thumbnailsFor(paths: readonly string[], first = 0): Promise<ReadonlyMap<string, Uint8Array>> {
  if (paths.length === 0) return new Map()
  made ??= demoThumbnails()
  const pool = await made
  return new Map(paths.map((path, index) => [path, pool[(first + index) % pool.length]!]))
}

async function demoThumbnails(): Promise<readonly Uint8Array[]> {
  const paths = readdirSync(DEMO, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.jpg'))
  return Promise.all(
    paths.toSorted().map(async (path) => {
      const picture = sharp(readFileSync(new URL(path, DEMO))).removeAlpha()
      const { data, info } = await picture.raw().toBuffer({ resolveWithObject: true })
      return thumbnailOf({ ...info, data })
    }),
  )
}
