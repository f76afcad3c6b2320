import { existsSync } from 'node:fs'
import { lstat, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { CONFIG_FILE } from '../config/file.ts'
import { workflowNotices } from '../config/workflow-notices.ts'
import type { Notice } from '../lib/notice.ts'
import { repositoryAbove } from '../trees/git.ts'
import { readGitStatus } from '../trees/git-status.ts'
import { uncommittedNotices } from '../trees/uncommitted.ts'
import { findWorkflows } from './find-workflows.ts'
import { ownAddress } from './own-address.ts'

type Place = Readonly<{
  /** Absolute, every link resolved. */
  workspace: string
  /** The file that was called. */
  script: string
  /** Where programs are looked for. */
  programs: string | undefined
}>

type Pictures = Readonly<{ paths: readonly string[]; isPointers: boolean }>

export type RepositoryFindings = Readonly<{
  isRepository: boolean
  notices: readonly Notice[]
  /** What is as it should be. */
  good: readonly string[]
}>

/** What the repository of a folder does to a run: what is not committed, and the workflows. */
export async function lookUpRepository(
  { workspace, script, programs }: Place,
  { paths, isPointers }: Pictures,
): Promise<RepositoryFindings> {
  const root = repositoryAbove(workspace)
  const isRepository = existsSync(join(root, '.git'))
  const isLfs = isPointers || (await hasLfs(root))
  const index = { workspace, repository: root, programs }
  const status = isRepository ? await readGitStatus(index, isLfs) : undefined
  const files = [...paths, ...(existsSync(join(workspace, CONFIG_FILE)) ? [CONFIG_FILE] : [])]
  const uncommitted = status === undefined ? [] : uncommittedNotices(files, status)
  const workflows = await findWorkflows({ root, own: await ownAddress({ script, root, programs }) })
  const ofWorkflows = workflowNotices(workflows, isLfs)
  const isCommitted = status !== undefined && files.length > 0 && uncommitted.length === 0
  return {
    isRepository,
    notices: [...uncommitted, ...ofWorkflows],
    good: [
      ...(isCommitted ? ['All pictures are committed.'] : []),
      ...(ofWorkflows.length === 0 ? ['Every workflow that runs the action gives it what it needs.'] : []),
    ],
  }
}

const MOST_BYTES = 1 << 16

/** Whether git is told to keep some files by Git LFS. */
async function hasLfs(root: string): Promise<boolean> {
  const path = join(root, '.gitattributes')
  const stats = await lstat(path).catch(() => undefined)
  if (stats?.isFile() !== true || stats.size > MOST_BYTES) return false
  return /\bfilter=lfs\b/.test(await readFile(path, 'utf8').catch(() => ''))
}
