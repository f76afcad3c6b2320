import type { BaseFile } from '../config/guard.ts'
import { LINK } from '../trees/links.ts'

/** The mode of a submodule in a tree. */
const SUBMODULE = '160000'

/** The folders that a file lies in, the outermost first: `a` and `a/b` for `a/b/c.yml`. */
export function foldersAbove(path: string): readonly string[] {
  const segments = path.split('/').slice(0, -1)
  return segments.map((_, index) => segments.slice(0, index + 1).join('/'))
}

/** Whether what lies behind an entry of this mode is not in the commit, or under another name. */
export function isAstray(mode: string): boolean {
  return mode === SUBMODULE || mode === LINK
}

/** Such a folder keeps a file from being read, which does not tell that it is not there. */
export function astray(folder: string, mode: string): BaseFile {
  return { unread: `${folder} is a ${mode === LINK ? 'link' : 'submodule'} there` }
}
