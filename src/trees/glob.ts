import { relative, sep } from 'node:path'
import { create } from '@actions/glob'
import { byCodePoint } from '../lib/order.ts'
import type { Template } from '../config/template.ts'
import { type Problem, reasonOf, UserError } from '../errors.ts'

export type Matches = Readonly<{ paths: readonly string[]; problems: readonly Problem[] }>

/**
 * The only file that knows @actions/glob. Paths below `root` that the templates match and no exclude does, relative, with `/`,
 * sorted. Links are followed; one that matches and leads nowhere is among the paths, a folder that does is a problem.
 */
export async function matchFiles(root: string, templates: readonly Template[]): Promise<Matches> {
  if (sep === '/' && /[\\\n]/.test(root))
    throw new UserError({
      subject: root,
      problem: 'the working directory has a backslash or a line break in its name',
      fix: 'Rename the folder.',
    })
  const patterns = patternsOf(root, templates)
  const search = async (followSymbolicLinks: boolean, omitBrokenSymbolicLinks: boolean): Promise<readonly string[]> => {
    const options = {
      implicitDescendants: false,
      matchDirectories: false,
      followSymbolicLinks,
      omitBrokenSymbolicLinks,
    }
    const files = await withoutDebugLines(async () => (await create(patterns, options)).glob())
    return files.map((file) => toRelative(root, file)).toSorted(byCodePoint)
  }
  try {
    return { paths: await search(true, false), problems: [] }
  } catch (cause) {
    // It stops at the first bad link. Without following links all of them are found, but no files in linked folders.
    const followed = await search(true, true).catch(() => [])
    const unlinked = await search(false, true).catch(() => [])
    const paths = [...new Set([...followed, ...unlinked])].toSorted(byCodePoint)
    const culprit = toRelative(root, /'(.*)'/s.exec(reasonOf(cause))?.[1] ?? root)
    return { paths, problems: paths.includes(culprit) ? [] : [unsearchable(culprit, reasonOf(cause))] }
  }
}

/** Excludes come last, wherever they stand: for the library a later line wins. */
function patternsOf(root: string, templates: readonly Template[]): string {
  const prefix = root.replaceAll(/[[?*]/g, '[$&]').split(sep).join('/')
  return templates
    .toSorted((a, b) => Number(a.excludes) - Number(b.excludes))
    .map((template) => `${template.excludes ? '!' : ''}${prefix}/${template.glob}`)
    .join('\n')
}

function toRelative(root: string, file: string): string {
  return relative(root, file).split(sep).join('/')
}

function unsearchable(subject: string, reason: string): Problem {
  // What Node makes of bytes that are no UTF-8; with it the name cannot be opened.
  if (subject.includes('\ufffd'))
    return {
      subject,
      problem: 'has a name that is not UTF-8',
      fix: 'Rename it, such as by convmv, and commit it again.',
    }
  if (/broken symbolic link|ELOOP/.test(reason)) return deadLink(subject)
  const fix = 'Make it readable, remove it, or exclude it with a ! line.'
  return { subject, problem: `cannot be searched (${reason})`, fix }
}

/** A link to what is not there, or to itself. */
export function deadLink(subject: string): Problem {
  const fix = 'Restore what it points to, remove it, or exclude it with a ! line.'
  return { subject, problem: 'is a link that leads nowhere', fix }
}

/** The library writes a workflow command for the log of each search; on a command line that is litter. */
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
