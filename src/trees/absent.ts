import { existsSync, readdirSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import type { Template } from '../config/template.ts'
import { isMatch, isPicture } from './files.ts'
import { openGit } from './git.ts'
import type { Absent } from './tree.ts'

type IndexEntry = Readonly<{ tag: string; mode: string; path: string }>

const SUBMODULE = '160000'

/** Where the index of a working directory is, and git. */
export type Index = Readonly<{
  workspace: string
  /** Its repository, absolute. */
  repository: string
  /** Where programs are looked for. */
  programs: string | undefined
}>

/** What is absent of that which the templates of each key look for; nothing where there is no repository. */
export async function findAbsent(
  templates: readonly (readonly Template[])[],
  index: Index,
): Promise<readonly Absent[]> {
  const isThere = (path: string): boolean => existsSync(join(index.workspace, path))
  const entries = await listIndex(index).catch(() => [])
  return entries.flatMap(({ tag, mode, path }): readonly Absent[] => {
    if (mode === SUBMODULE)
      return leadsInto(path, templates.flat()) && isEmpty(join(index.workspace, path))
        ? [{ path, why: 'submodule' }]
        : []
    // S: the file is to be skipped in the folder.
    const isWanted = tag === 'S' && templates.some((own) => isMatch(path, own) && isPicture(path, own))
    return isWanted && !isThere(path) ? [{ path, why: 'sparse' }] : []
  })
}

/** True for a folder that is not there, too. One that something else than git has filled is not empty. */
function isEmpty(folder: string): boolean {
  try {
    return readdirSync(folder).length === 0
  } catch {
    return true
  }
}

function leadsInto(path: string, templates: readonly Template[]): boolean {
  if (path === '') return true
  const isExcluded = templates.some(
    (own) => own.excludes && [path, `${path}/0`].some((each) => own.read(each) !== undefined),
  )
  return !isExcluded && templates.some((own) => !own.excludes && own.leadsInto(path))
}

/** Those of the working directory, by their paths in it. */
async function listIndex({ workspace, repository, programs }: Index): Promise<readonly IndexEntry[]> {
  const folder = relative(repository, workspace).replaceAll(sep, '/')
  const git = openGit(repository, programs)
  const where = folder === '' ? [] : ['--', folder]
  const lines = (await git('--literal-pathspecs', 'ls-files', '-t', '-s', '-z', ...where)).split('\0')
  return lines.flatMap((line) => {
    const [, tag, mode, path] = /^(\w) (\d+) \w+ \d\t([^]+)$/.exec(line) ?? []
    if (tag === undefined || mode === undefined || path === undefined) return []
    const isSelf = path === folder
    if (!isSelf && folder !== '' && !path.startsWith(`${folder}/`)) return []
    return [{ tag, mode, path: isSelf ? '' : path.slice(folder === '' ? 0 : folder.length + 1) }]
  })
}
