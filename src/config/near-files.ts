import { lstat, readdir } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import { byCodePoint } from '../lib/order.ts'
import type { Notice } from '../lib/notice.ts'
import { CONFIG_FILE } from './file.ts'

/** More would hide the rest of a report. */
const MOST_FILES = 10

/** What was meant to be the configuration file: other cases, a dot before it, another ending. */
const NEAR_NAME = /^\.?style[-_ ]?gate\.ya?ml$/i

const NOT_READ =
  'This file is not read: the configuration is style-gate.yml in the working directory. Move what it says there, and remove it.'
const OF_ANOTHER =
  'Only style-gate.yml in the working directory is read. What the one above it says counts for other working directories alone.'

/**
 * Files that somebody may take for the configuration and that are not read: of nearly the right name, or in another place. `root` is
 * the folder of the repository, which the working directory lies in; both absolute. A folder that cannot be read holds none.
 */
export async function nearFileNotices(workspace: string, root: string): Promise<readonly Notice[]> {
  const folders = [...new Set([workspace, root].flatMap((folder) => [folder, join(folder, '.github')]))]
  const found = (await Promise.all(folders.map(nearFilesIn))).flat()
  const right = join(workspace, CONFIG_FILE)
  const hasOwn = await exists(right)
  // Where case means nothing a file of another case is the right one, and no second can stand beside it.
  const isRight = (path: string): boolean =>
    path === right || (hasOwn && !found.includes(right) && path.toLowerCase() === right.toLowerCase())
  const isOfAnother = (path: string): boolean => hasOwn && path === join(root, CONFIG_FILE)
  return found
    .filter((path) => !isRight(path))
    .slice(0, MOST_FILES)
    .map((path): Notice => {
      const subjects = [relative(workspace, path).replaceAll(sep, '/')]
      return isOfAnother(path)
        ? { level: 'notice', text: OF_ANOTHER, subjects }
        : { level: 'warning', text: NOT_READ, subjects }
    })
}

async function nearFilesIn(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => [])
  return entries
    .filter((entry) => NEAR_NAME.test(entry.name) && !entry.isDirectory())
    .map(({ name }) => join(folder, name))
    .toSorted(byCodePoint)
}

async function exists(path: string): Promise<boolean> {
  return lstat(path).then(
    () => true,
    () => false,
  )
}
