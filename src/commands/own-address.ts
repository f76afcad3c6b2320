import { existsSync } from 'node:fs'
import { realpath } from 'node:fs/promises'
import { dirname, join, relative, sep } from 'node:path'
import { UNKNOWN_ACTION } from '../config/starter-workflow.ts'
import { isInside } from '../lib/inside.ts'
import { type Git, openGit, originUrl } from '../trees/git.ts'

type Place = Readonly<{
  /** The file that was called. */
  script: string
  /** The repository that the workflow is for; an absolute path, every link resolved. */
  root: string
  /** Where programs are looked for. */
  programs: string | undefined
}>

/** How a workflow names the action that this program belongs to: by its folder in the same repository, or by where its clone came from. */
export async function ownAddress({ script, root, programs }: Place): Promise<string> {
  const own = await realpath(script).then(
    (file) => dirname(dirname(file)),
    () => undefined,
  )
  if (own === undefined || !existsSync(join(own, 'action.yml'))) return UNKNOWN_ACTION
  if (own !== root && existsSync(join(own, '.git'))) return addressOf(openGit(own, programs))
  return isInside(root, own) ? `./${relative(root, own).split(sep).join('/')}` : UNKNOWN_ACTION
}

/** By the tag v1, where the clone has it, else by its commit. */
async function addressOf(git: Git): Promise<string> {
  const ask = async (...args: readonly string[]): Promise<string> => (await git(...args).catch(() => '')).trim()
  const name = githubName(await originUrl(git))
  if (name === undefined) return UNKNOWN_ACTION
  const tag = await ask('rev-parse', '--verify', '--quiet', 'refs/tags/v1')
  const commit = tag === '' ? await ask('rev-parse', '--verify', '--quiet', 'HEAD') : 'v1'
  return commit === '' ? UNKNOWN_ACTION : `${name}@${commit}`
}

/** `OWNER/REPO` of an address on GitHub, with or without a user before it. */
export function githubName(url: string): string | undefined {
  const [, name] =
    /^(?:https:\/\/(?:[^/@]+@)?|ssh:\/\/git@|git@)github\.com[/:]([a-z\d-]+\/[\w.-]+?)(?:\.git)?\/?$/i.exec(url) ?? []
  return name
}
