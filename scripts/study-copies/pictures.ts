import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { decode } from '../../src/images/decode.ts'
import { miniatureOf } from '../../src/images/miniature.ts'
import type { Pixels } from '../../src/images/pixels.ts'
import { type Prepared, prepare } from '../../src/records/likeness.ts'

/** Pictures of one group are compared with each other; rows of the table are kinds of groups. */
export type Picture = Readonly<{ kind: string; group: string; path: string }>
export type Ready = Picture & Readonly<{ prepared: Prepared }>

/** The pictures under `folder`/KIND/GROUP. */
export function picturesUnder(folder: string): readonly Picture[] {
  const foldersIn = (path: string): readonly string[] => readdirSync(path).toSorted()
  return foldersIn(folder).flatMap((kind) =>
    foldersIn(join(folder, kind)).flatMap((group) => {
      const files = foldersIn(join(folder, kind, group)).filter((name) => /\.(png|jpe?g|webp)$/i.test(name))
      return files.map((name) => ({ kind, group: `${folder}/${group}`, path: join(folder, kind, group, name) }))
    }),
  )
}

export function demoPictures(): readonly Picture[] {
  const root = new URL('../../examples/model-repo/', import.meta.url).pathname
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.jpg'))
  return files.toSorted().map((path) => ({ kind: 'the demo', group: 'demo', path: join(root, path) }))
}

export async function pixelsOf({ path }: Picture): Promise<Pixels> {
  return decode(readFileSync(path))
}

export async function preparedOf(pixels: Pixels): Promise<Prepared> {
  return prepare(await miniatureOf(pixels))
}

/** Without those of which nothing is left in grey on white, such as icons: there is nothing to compare. */
export async function readAll(pictures: readonly Picture[]): Promise<readonly Ready[]> {
  const all: Ready[] = []
  for (const picture of pictures) {
    const prepared = await preparedOf(await pixelsOf(picture))
    if (prepared.forms) all.push({ ...picture, prepared })
  }
  return all
}

/** `count` of them at equal steps. */
export function spread<T>(all: readonly T[], count: number): readonly T[] {
  const step = Math.max(1, all.length / count)
  return Array.from({ length: Math.min(count, all.length) }, (_, index) => all[Math.floor(index * step)]!)
}
