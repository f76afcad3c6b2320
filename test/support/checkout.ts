import { mkdtemp, realpath } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { change, git, initRepository } from './git.ts'
import { type Files, repository, SMALL } from './repository.ts'

type Changes = Parameters<typeof change>[1]
type Options = Readonly<{
  /** What both branches begin with. */
  start?: Files
  /** What others merged meanwhile. */
  meanwhile?: Changes
}>

/** A repository with a pull request, and the commits of it. */
export type PullRequested = Readonly<{
  root: string
  /** Where the branch began. */
  began: string
  /** The newest commit of the base branch. */
  base: string
  /** The newest commit of the pull request. */
  head: string
  /** What GitHub would make of the two. */
  merge: string
}>

/** A repository with a branch that makes changes, a base branch that has moved on, and the merge of both. */
export async function pullRequested(changes: Changes, options: Options = {}): Promise<PullRequested> {
  const { start = SMALL, meanwhile = { 'notes.txt': 'of others' } } = options
  const root = await repository(start)
  const began = initRepository(root)
  git(root, 'checkout', '--quiet', '-b', 'new')
  const head = await change(root, changes)
  git(root, 'checkout', '--quiet', 'main')
  const base = await change(root, meanwhile)
  git(root, 'checkout', '--quiet', '--detach')
  git(root, 'merge', '--quiet', '--no-ff', '--message', 'Merge', 'new')
  const merge = git(root, 'rev-parse', 'HEAD')
  git(root, 'checkout', '--quiet', 'main')
  return { root, began, base, head, merge }
}

/** Checks a commit out into a new folder as actions/checkout does: without a branch, and by default without its history. */
export async function checkoutOf(root: string, commit: string, ...options: readonly string[]): Promise<string> {
  const folder = await emptyClone()
  const fetch = ['fetch', '--quiet', '--no-tags', ...(options.length > 0 ? options : ['--depth=1'])]
  git(root, 'config', 'uploadpack.allowAnySHA1InWant', 'true')
  git(folder, ...fetch, `file://${root}`, commit)
  git(folder, 'checkout', '--quiet', '--detach', commit)
  return folder
}

async function emptyClone(): Promise<string> {
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'style-gate-checkout-')))
  git(folder, 'init', '--quiet')
  return folder
}
