import { appendFile, lstat, mkdir, readFile, realpath, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { ignoreAddition, IGNORE_FILE, isIgnored } from '../config/ignored.ts'
import { reasonOf, UserError } from '../errors.ts'
import { isInside } from '../lib/inside.ts'
import type { StarterFile } from '../report/terminal/init.ts'
import { openGit } from '../trees/git.ts'

/** A file that may be written: where it belongs in the repository, with `/`, and its text or what is put at its end. */
export type Planned = StarterFile & Readonly<{ text: string }>

/** A file of its own: what is there stays, under one of these names as well. `root` has every link resolved. */
export async function planNew(root: string, path: string, text: string): Promise<Planned> {
  const others = path.endsWith('.yml') ? [path.replace(/yml$/, 'yaml')] : []
  for (const own of [path, ...others]) if (await exists(join(root, own))) return { path: own, state: 'there', text: '' }
  return { path, state: (await isFree(root, path)) ? 'new' : 'unsafe', text }
}

type Ignored = Readonly<{
  line: string
  /** A file that the line is to leave out, in the repository. */
  example: string
  programs: string | undefined
}>

/** A line of the file by which git leaves others out, unless one of its lines does it already. */
export async function planIgnored(root: string, { line, example, programs }: Ignored): Promise<Planned> {
  const place = join(root, IGNORE_FILE)
  const file = await lstat(place).catch(() => undefined)
  const planned = { path: IGNORE_FILE, text: ignoreAddition('', line), line }
  const isLine = !/\p{Cc}/u.test(line)
  if (file === undefined && isLine)
    return { ...planned, state: (await isCovered(root, example, programs)) ? 'covered' : 'new' }
  // git itself follows no link here.
  if (file?.isFile() !== true || !isLine) return { ...planned, state: 'unsafe' }
  const text = await readFile(place, 'utf8')
  if (isIgnored(text, line) || (await isCovered(root, example, programs))) return { ...planned, state: 'covered' }
  return { ...planned, state: 'longer', text: ignoreAddition(text, line) }
}

/** By a pattern of the repository's, as git reads it. */
async function isCovered(root: string, path: string, programs: string | undefined): Promise<boolean> {
  const said = await openGit(root, programs)('check-ignore', '--verbose', '--', `./${path}`).catch(() => '')
  // What .git holds counts on this machine alone; a pattern with ! asks for the file.
  return /^(?:[^:]*\/)?\.gitignore:\d+:(?!!)/.test(said)
}

/** Writes what is new, and puts what is to be added at the end of what is there. Nothing is written over. */
export async function writePlanned(root: string, files: readonly Planned[]): Promise<void> {
  for (const { path, state, text } of files) {
    const place = join(root, path)
    try {
      if (state === 'longer') await appendFile(place, text)
      if (state !== 'new') continue
      await mkdir(dirname(place), { recursive: true })
      await writeFile(place, text, { flag: 'wx' })
    } catch (cause) {
      const fix = 'Make its folder writable, or write the file by hand.'
      throw new UserError({ subject: path, problem: `cannot be written (${reasonOf(cause)})`, fix }, { cause })
    }
  }
}

/** Whether the folders on the way are folders of the repository, so far as they are there. */
async function isFree(root: string, path: string): Promise<boolean> {
  const folder = dirname(join(root, path))
  if (!isInside(root, folder)) return false
  const stats = await lstat(folder).catch(() => undefined)
  if (folder === root) return true
  if (stats === undefined) return isFree(root, dirname(path))
  return stats.isDirectory() && (await realpath(folder)) === folder
}

async function exists(path: string): Promise<boolean> {
  return lstat(path).then(
    () => true,
    () => false,
  )
}
