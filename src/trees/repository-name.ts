import { existsSync } from 'node:fs'
import { basename, join } from 'node:path'
import { isFolderName } from '../config/folder-names.ts'
import { openGit, originUrl } from './git.ts'

/** What a repository is called where it came from, else its folder; `root` is absolute, and `programs` where git is looked for. */
export async function repositoryName(root: string, programs: string | undefined): Promise<string> {
  const address = existsSync(join(root, '.git')) ? await originUrl(openGit(root, programs)) : ''
  const [, name = ''] = /([^/:\\]+?)(?:\.git)?\/*$/.exec(address) ?? []
  return [name, basename(root)].map((own) => own.normalize('NFC')).find(isFolderName) ?? 'repository'
}
