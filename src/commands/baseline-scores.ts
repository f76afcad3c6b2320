import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises'
import { basename, dirname, join, posix, relative, resolve } from 'node:path'
import { UserError } from '../errors.ts'
import { readEvidence } from '../evidence/scores-csv/read.ts'
import type { Candidate } from '../github/base-commit.ts'
import { isInside } from '../lib/inside.ts'
import type { BaseScores } from '../scores/base-scores.ts'
import { checkHash, readScores } from '../scores/read.ts'
import { type CommitTree, openCommit } from '../trees/commit.ts'
import { openGit, repositoryBelow } from '../trees/git.ts'
import type { ObjectsPlace } from '../trees/own-repository.ts'

type Place = ObjectsPlace & Readonly<{ workspace: string; other?: string | undefined }>

/**
 * The scores of another run, with the scores.csv beside them. Where there are `candidates`, a committed file is read from the first of
 * them that can be had: a pull request could change a file of its own. Throws a UserError that says what is wrong.
 */
export async function openScores(file: string, candidates: readonly Candidate[], place: Place): Promise<BaseScores> {
  const path = resolve(place.workspace, file)
  if (candidates.length === 0 || !isInside(place.checkout, path)) return readBoth(path)
  const below = place.other ?? repositoryBelow(place.checkout, dirname(path))
  if (below !== undefined) throw ownRepository(below)
  const tree = await openFirst(candidates, place)
  try {
    const name = relative(place.checkout, path).replaceAll('\\', '/')
    const text = await tree.readText(name)
    // What an earlier step made is of no commit.
    const isMade = text === undefined && existsSync(path) && !(await isCommitted(path, place))
    return isMade ? await readBoth(path) : await readCopy(name, tree, place)
  } finally {
    await tree.close()
  }
}

/** What lies in such a folder is of no commit of the outer repository, and a pull request can choose it. */
export function ownRepository(subject: string): UserError {
  const problem = 'is a repository of its own, whose files are not in the base commit'
  return new UserError({
    subject,
    problem,
    fix: 'Commit the files to the repository of the workflow, or run the workflow in that one.',
  })
}

async function readBoth(path: string): Promise<BaseScores> {
  const scores = await readScores(path)
  const table = join(dirname(path), 'scores.csv')
  await checkHash(table, scores)
  return { scores, evidence: await readEvidence(table, { metric: scores.metric }) }
}

async function openFirst(candidates: readonly Candidate[], place: Place): Promise<CommitTree> {
  const [first, ...others] = candidates
  try {
    return await openCommit(first!.commit, '', place)
  } catch (cause) {
    if (others.length === 0) throw cause
    return openFirst(others, place)
  }
}

/** Under its own name, or that of the file which it leads to over links. */
async function isCommitted(path: string, { checkout, path: programs }: Place): Promise<boolean> {
  const git = openGit(checkout, programs)
  const [root, real] = [await realpath(checkout), await realpath(path)]
  const names = [relative(checkout, path), ...(isInside(root, real) ? [relative(root, real)] : [])]
  return (await git('--literal-pathspecs', 'ls-files', '-z', '--', ...names)) !== ''
}

async function readCopy(name: string, tree: CommitTree, { temporary }: Place): Promise<BaseScores> {
  await mkdir(temporary, { recursive: true })
  const folder = await mkdtemp(join(temporary, 'style-gate-baseline-'))
  const names = [name, posix.join(posix.dirname(name), 'scores.csv')]
  try {
    for (const own of names) await writeFile(join(folder, basename(own)), await textOf(own, tree))
    return await readBoth(join(folder, basename(name)))
  } catch (cause) {
    // A reader knows the file by its place in the repository.
    const nameOf = (subject: string): string => names.find((own) => join(folder, basename(own)) === subject) ?? subject
    if (!(cause instanceof UserError)) throw cause
    throw new UserError(cause.problems.map((own) => ({ ...own, subject: nameOf(own.subject) })))
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function textOf(name: string, tree: CommitTree): Promise<string> {
  const fix = 'Commit scores.json and scores.csv of one run to the base branch, or name a commit.'
  const text = await tree.readText(name)
  if (text === undefined) throw new UserError({ subject: name, problem: 'is not in the base commit', fix })
  return text
}
