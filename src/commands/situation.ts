import type { Source } from '../config/parse.ts'
import type { Config } from '../config/schema.ts'
import { UserError } from '../errors.ts'
import { type Candidate, mergeBase } from '../github/base-commit.ts'
import type { Against } from '../scores/hold-against.ts'
import { findAbsent } from '../trees/absent.ts'
import { possibleTemplates } from '../trees/choose-places.ts'
import { sparseProblem } from '../trees/missing.ts'
import { sentenceOf, unreadBy } from '../trees/base.ts'
import { openCommit } from '../trees/commit.ts'
import { openGit, repositoryBelow } from '../trees/git.ts'
import type { ObjectsPlace } from '../trees/own-repository.ts'
import { remoteCommit } from '../trees/remote-ref.ts'
import { placesAt } from './base-places.ts'
import { openScores, ownRepository } from './baseline-scores.ts'
import type { OpenSituation } from './configure.ts'

/** A run that is held against nothing. */
export const ALONE: OpenSituation = {
  against: null,
  accepted: null,
  notOfPull: null,
  waiver: null,
  acceptLabel: null,
  surroundings: {},
  notOfBase: null,
  close: async () => {},
}

export type BasePlace = ObjectsPlace &
  Readonly<{
    /** The working directory, absolute, and in its repository. */
    workspace: string
    folder: string
    /** The checkout, where it is of another repository than the run. */
    other?: string | undefined
    /** Flags or inputs, which win over the file of the base. */
    source: Source
  }>

type OpenAgainst = Readonly<{ against: Against | null; close: () => Promise<void> }>

const NOTHING: OpenAgainst = { against: null, close: async () => {} }

/**
 * What the key `baseline` names. `candidates` are what the event is to be held against, the best first; a file inside the repository is
 * read from them, so that a pull request cannot choose what it is held against.
 */
export async function openAgainst(
  config: Config,
  candidates: readonly Candidate[],
  place: BasePlace,
): Promise<OpenAgainst> {
  const opened = await openNamed(config, candidates, place)
  const { against } = opened
  if (against === null || 'unread' in against.side) return opened
  const incomplete = await sparseSentence(config, place)
  if (incomplete === undefined) return opened
  await opened.close()
  return { ...NOTHING, against: { ...against, side: { unread: incomplete } } }
}

async function openNamed(config: Config, candidates: readonly Candidate[], place: BasePlace): Promise<OpenAgainst> {
  const { baseline } = config
  if (baseline === 'none') return NOTHING
  if (baseline === 'auto') return openFirst(candidates, null, { config, place })
  const named = { commit: null, name: baseline, note: null }
  if (/\.json$/i.test(baseline)) {
    const side = await openScores(baseline, candidates, place).catch(unreadBy)
    return { ...NOTHING, against: { name: { kind: 'file', ...named }, side } }
  }
  const found = await resolveRef(baseline, place).catch(unreadBy)
  if ('unread' in found) return { ...NOTHING, against: { name: { kind: 'ref', ...named }, side: found } }
  return openFirst([found], baseline, { config, place })
}

/** Why a sparse checkout cannot be held against a commit: pictures that it lacks would look removed. */
async function sparseSentence(config: Config, { checkout, path, workspace }: BasePlace): Promise<string | undefined> {
  const templates = possibleTemplates(config)
  const absent = await findAbsent(templates, { workspace, repository: checkout, programs: path })
  const problem = sparseProblem(absent)
  return problem && sentenceOf(new UserError(problem))
}

type Opening = Readonly<{ config: Config; place: BasePlace }>

async function openFirst(
  candidates: readonly Candidate[],
  name: string | null,
  { config, place }: Opening,
): Promise<OpenAgainst> {
  let failed: OpenAgainst = NOTHING
  for (const candidate of candidates) {
    try {
      refuseOddName(candidate)
      return await openCandidate(candidate, name, { config, place })
    } catch (cause) {
      const commit = FULL_NAME.test(candidate.commit) ? candidate.commit : null
      failed = { ...NOTHING, against: { name: { ...candidate, commit, name }, side: unreadBy(cause) } }
    }
  }
  return failed
}

/** As git writes it whole. */
const FULL_NAME = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/

function refuseOddName({ commit }: Candidate): void {
  if (FULL_NAME.test(commit)) return
  const problem = `names no commit (${commit.slice(0, 80)})`
  throw new UserError({ subject: 'the event', problem, fix: 'Give an event as GitHub writes it.' })
}

async function openCandidate(
  candidate: Candidate,
  name: string | null,
  { config, place }: Opening,
): Promise<OpenAgainst> {
  const below = place.other ?? repositoryBelow(place.checkout, place.workspace)
  if (below !== undefined) throw ownRepository(below)
  const tree = await openCommit(candidate.commit, place.folder, place)
  const { places, note } = await placesAt(tree, config, place.source)
  const notes = [candidate.note, note].filter((own) => own !== null).join(' ')
  return {
    against: { name: { ...candidate, name, note: notes || null }, side: { tree, places } },
    close: tree.close,
  }
}

/** The merge base of a ref and what is checked out: what others did there meanwhile is not this one's doing. */
async function resolveRef(ref: string, place: BasePlace): Promise<Candidate> {
  const git = openGit(place.checkout, place.path)
  const known = await git('rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`).catch(() => '')
  const commit = known.trim() || (await remoteCommit(ref, place).catch(() => undefined))
  if (commit === undefined) {
    const server = place.remote === undefined ? '' : ', nor the server'
    const fix = 'Give a branch, a tag or a commit that is there; git fetch brings them.'
    throw new UserError({ subject: 'baseline', problem: `${ref} is no commit that the checkout knows${server}`, fix })
  }
  const base = await mergeBase(git, commit, 'HEAD')
  const note = `Where the history of ${ref} parts from this one is not known, so it is held against ${ref} itself.`
  return { kind: 'ref', commit: base ?? commit, note: base === undefined ? note : null }
}
