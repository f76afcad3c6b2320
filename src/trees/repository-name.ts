import { existsSync } from 'node:fs'
import { basename, join } from 'node:path'
import { isFolderName } from '../config/folder-names.ts'
import { openGit } from './git.ts'

/** What a repository is called where it came from, else its folder; `root` is absolute, and `programs` where git is looked for. */
export async function repositoryName(root: string, programs: string | undefined): Promise<string> {
  const ask = async (): Promise<string> => openGit(root, programs)('config', '--get', 'remote.origin.url')
  const address = existsSync(join(root, '.git')) ? await ask().catch(() => '') : ''
  const [, name = ''] = /([^/:\\]+?)(?:\.git)?\/*$/.exec(address.trim()) ?? []
  return [name, basename(root)].map((own) => own.normalize('NFC')).find(isFolderName) ?? 'repository'
}
