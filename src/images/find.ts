import { lstat, realpath } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import { create } from '@actions/glob'
import { byCodePoint } from '../config/order.ts'
import type { Placeholder, Template } from '../config/template.ts'
import { type Problem, reasonOf } from '../errors.ts'

const PICTURE = /\.(?:png|jpe?g|webp|avif|tiff?|gif)$/i

/** A picture file and what its path says. */
export type FoundFile = Readonly<{
  /** Relative to the workspace, with `/`. */
  path: string
  /** Absolute, every link resolved. */
  file: string
  names: Readonly<Partial<Record<Placeholder, string>>>
}>

export type Found = Readonly<{ files: readonly FoundFile[]; passedOver: number; problems: readonly Problem[] }>

/** Finds the files of one key's templates. Sorted by path, so that a run does not depend on the file system's order. */
export type FindFiles = (templates: readonly Template[]) => Promise<Found>

/** The only file that knows @actions/glob. Links are followed, and a file whose real place is outside is a problem. */
export function fileFinder(workspace: string): FindFiles {
  return async (templates) => {
    if (templates.length === 0) return { files: [], passedOver: 0, problems: [] }
    const root = await realpath(workspace)
    const { paths, problems } = await glob(root, templates)
    const pictures = paths.filter((path) => PICTURE.test(path))
    const located = await Promise.all(pictures.map((path) => locate(root, path, templates)))
    return {
      files: located.filter((result) => 'names' in result),
      passedOver: paths.length - pictures.length,
      problems: [...problems, ...located.filter((result) => 'problem' in result)],
    }
  }
}

async function glob(root: string, templates: readonly Template[]) {
  const prefix = root.replaceAll(/[[?*]/g, '[$&]').split(sep).join('/')
  const patterns = templates.map((template) => `${template.excludes ? '!' : ''}${prefix}/${template.glob}`).join('\n')
  const search = async (omitBrokenSymbolicLinks: boolean): Promise<readonly string[]> => {
    const options = { implicitDescendants: false, matchDirectories: false, omitBrokenSymbolicLinks }
    const files = await withoutDebugLines(async () => (await create(patterns, options)).glob())
    return files.map((file) => relative(root, file).split(sep).join('/')).toSorted(byCodePoint)
  }
  try {
    return { paths: await search(false), problems: [] }
  } catch (cause) {
    // It stops at the first link that leads nowhere, naming it; the second search passes such links over.
    const fix = 'Restore the file or folder that it points to, remove it, or exclude it with a ! line.'
    const subject = /'(.*)'/s.exec(reasonOf(cause))?.[1]
    const problem = subject === undefined ? reasonOf(cause) : 'is a link that leads nowhere'
    const path = subject === undefined ? patterns : relative(root, subject)
    return { paths: await search(true), problems: [{ subject: path, problem, fix }] }
  }
}

async function locate(root: string, path: string, templates: readonly Template[]): Promise<FoundFile | Problem> {
  const file = await realpath(join(root, path))
  const inside = file.startsWith(root.endsWith(sep) ? root : root + sep)
  if (!inside)
    return { subject: path, problem: 'is a link out of the working directory', fix: 'Commit the file itself.' }
  if (!(await lstat(file)).isFile())
    return { subject: path, problem: 'is not a regular file', fix: 'Remove it, or exclude it with a ! line.' }
  const names = templates
    .filter(({ excludes }) => !excludes)
    .map((template) => template.path.exec(path)?.groups)
    .filter((groups) => groups !== undefined)
  const distinct = new Set(names.map((groups) => JSON.stringify(groups, Object.keys(groups).toSorted(byCodePoint))))
  if (distinct.size !== 1) {
    const problem = distinct.size === 0 ? 'fits no template' : 'fits two templates that name it differently'
    return { subject: path, problem, fix: 'Make the templates tell files apart, or exclude it with a ! line.' }
  }
  return { path, file, names: normalised(names[0]!) }
}

/** The same name typed on another system may be composed differently. */
function normalised(groups: Readonly<Record<string, string>>): FoundFile['names'] {
  return Object.fromEntries(Object.entries(groups).map(([name, value]) => [name, value.normalize('NFC')]))
}

/** The glob library writes a workflow command for the log of each search; on a command line that is litter. */
async function withoutDebugLines<T>(search: () => Promise<T>): Promise<T> {
  const { stdout } = process
  const write = stdout.write.bind(stdout)
  stdout.write = (chunk: string | Uint8Array, ...rest: never[]) =>
    typeof chunk === 'string' && chunk.startsWith('::debug::') ? true : write(chunk, ...rest)
  try {
    return await search()
  } finally {
    stdout.write = write
  }
}
