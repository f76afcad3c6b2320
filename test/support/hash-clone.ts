import { readdir } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import { byCodePoint } from '../../src/lib/order.ts'
import { sha256OfFile } from '../../src/lib/sha256.ts'

/** SHA-256 of every file below .git, by its path there with `/`, sorted: equal before and after what leaves a clone as it was. */
export async function hashClone(root: string): Promise<ReadonlyMap<string, string>> {
  const folder = join(root, '.git')
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => !entry.isDirectory()).map(({ parentPath, name }) => join(parentPath, name))
  const hashes = new Map<string, string>()
  for (const file of files.toSorted(byCodePoint))
    hashes.set(relative(folder, file).split(sep).join('/'), await sha256OfFile(file))
  return hashes
}
