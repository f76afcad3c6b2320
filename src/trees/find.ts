import { realpath, stat } from 'node:fs/promises'
import { basename, posix, relative, sep } from 'node:path'
import { create, type GlobOptions } from '@actions/glob'
import { isInside } from '../lib/inside.ts'
import { byCodePoint } from '../lib/order.ts'
import type { Template } from '../config/template.ts'
import { type Problem, reasonOf } from '../errors.ts'
import { isMatch } from './files.ts'

export type Matches = Readonly<{ paths: readonly string[]; problems: readonly Problem[] }>

/** A file or folder: its relative path, where it is, and the real places of the folders it was reached through. */
type Entry = Readonly<{ path: string; place: string; above: readonly string[] }>

/** `root` is where the search stays. */
type Wanted = Readonly<{ root: string; templates: readonly Template[] }>

const NONE: Matches = { paths: [], problems: [] }

/**
 * The only file that knows @actions/glob. Paths below `root` that the templates match and no exclude does, relative, with `/`,
 * sorted. Links are followed; one that matches and leads nowhere is among the paths, a folder that does is a problem.
 */
export async function matchFiles(root: string, templates: readonly Template[]): Promise<Matches> {
  const patterns = templates
    .filter(({ excludes }) => !excludes)
    .map(({ segments }) => segments.map(patternOf).join('/'))
  const options = { implicitDescendants: false, matchDirectories: false, omitBrokenSymbolicLinks: false }
  const files = await glob(root, patterns, options).catch(() => undefined)
  // The library stops at the first bad link or folder. To find them all takes longer.
  const { paths, problems } =
    files === undefined
      ? await search({ path: '', place: root, above: [] }, root, { root, templates })
      : { paths: files.map((file) => toPath(root, file)).filter((path) => isMatch(path, templates)), problems: [] }
  return { paths: paths.toSorted(byCodePoint), problems }
}

/** Runs the library on patterns below a folder. A line holds one pattern and is trimmed, and not every backslash is escaped well. */
async function glob(folder: string, patterns: readonly string[], options: GlobOptions): Promise<readonly string[]> {
  const lines = patterns.map((pattern) => `${literal(folder.split(sep).join('/'))}/${pattern}`)
  const globber = await create(lines.map((line) => line.replaceAll(/[\\\n]|\s$/g, '?')).join('\n'), options)
  return (await globber.glob()).filter((place) => isInside(folder, place))
}

/**
 * A part of a template for the library, which may match more: it has one star for all that is no plain text at the beginning
 * or the end, since many stars would make the library slow.
 */
function patternOf(segment: string): string {
  const [start = ''] = /^[^{*?[]*/.exec(segment) ?? []
  const [end = ''] = /[^}*?\]]*$/.exec(segment.slice(start.length)) ?? []
  if (segment === '**') return segment
  return start === segment ? literal(segment) : `${literal(start)}*${literal(end)}`
}

function literal(text: string): string {
  return text.replaceAll(/[[?*]/g, '[$&]')
}

function toPath(root: string, file: string): string {
  return relative(root, file).split(sep).join('/')
}

/** Lets the library look up one folder alone, so that it follows no link, and it is known where it fails. */
async function search({ path, above }: Entry, folder: string, wanted: Wanted): Promise<Matches> {
  const depth = path === '' ? 0 : path.split('/').length
  const patterns = wanted.templates
    .filter((template) => !template.excludes && template.leadsInto(path))
    .map(({ segments }) => (segments.slice(0, depth + 1).includes('**') ? '*' : patternOf(segments[depth]!)))
  const options = { implicitDescendants: false, matchDirectories: true, followSymbolicLinks: false }
  try {
    const places = await glob(folder, [...new Set(patterns)], options)
    const entries = places.map((place) => ({
      path: posix.join(path, basename(place)),
      place,
      above: [...above, folder],
    }))
    const parts = await Promise.all(entries.map((entry) => visit(entry, wanted)))
    return { paths: parts.flatMap(({ paths }) => paths), problems: parts.flatMap(({ problems }) => problems) }
  } catch (cause) {
    const place = cause instanceof Error && 'path' in cause ? String(cause.path) : folder
    return unsearchable(posix.join(path, toPath(folder, place)), cause)
  }
}

/** The file itself where it matches, or what matches in the folder. */
async function visit(entry: Entry, { root, templates }: Wanted): Promise<Matches> {
  const asFile = isMatch(entry.path, templates) ? { paths: [entry.path], problems: [] } : NONE
  const leads = templates.some((template) => !template.excludes && template.leadsInto(entry.path))
  if (!leads && asFile === NONE) return NONE
  const { folder, cause } = await folderAt(entry.place)
  const isExcluded = templates.some((template) => template.excludes && template.read(entry.path) !== undefined)
  if (cause !== undefined) return isExcluded || asFile !== NONE ? asFile : unsearchable(entry.path, cause)
  if (folder === undefined) return asFile
  // A link to a folder that it lies in would lead round in a circle.
  if (!leads || entry.above.includes(folder)) return NONE
  if (isInside(root, folder)) return search(entry, folder, { root, templates })
  const fix = 'Commit the folder itself, or remove the link.'
  return { paths: [], problems: [{ subject: entry.path, problem: 'is a link out of the working directory', fix }] }
}

/** The real place of a folder; nothing of a file. */
async function folderAt(place: string): Promise<Readonly<{ folder?: string; cause?: unknown }>> {
  try {
    return (await stat(place)).isDirectory() ? { folder: await realpath(place) } : {}
  } catch (cause) {
    return { cause }
  }
}

function unsearchable(subject: string, cause: unknown): Matches {
  const code = cause instanceof Error && 'code' in cause ? cause.code : undefined
  return { paths: [], problems: [problemOf(subject, code, reasonOf(cause))] }
}

function problemOf(subject: string, code: unknown, reason: string): Problem {
  // What Node makes of bytes that are no UTF-8; with it the name cannot be opened.
  if (code === 'ENOENT' && subject.includes('\ufffd')) {
    const fix = 'Rename it, such as by convmv, and commit it again.'
    return { subject, problem: 'has a name that is not UTF-8', fix }
  }
  if (code === 'ENOENT' || code === 'ELOOP') return deadLink(subject)
  return { subject, problem: `cannot be searched (${reason})`, fix: 'Make it readable, or remove it.' }
}

/** A link to what is not there, or to itself. */
export function deadLink(subject: string): Problem {
  const fix = 'Restore what it points to, remove it, or exclude it with a ! line.'
  return { subject, problem: 'is a link that leads nowhere', fix }
}
