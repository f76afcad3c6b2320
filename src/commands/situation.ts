import { mkdtemp, writeFile } from 'node:fs/promises'
import { basename, dirname, isAbsolute, join, posix, relative, resolve } from 'node:path'
import { CONFIG_FILE, parseConfigFile } from '../config/file.ts'
import { parseConfig, type Source } from '../config/parse.ts'
import type { Config } from '../config/schema.ts'
import { UserError } from '../errors.ts'
import { readEvidence } from '../evidence/scores-csv/read.ts'
import { type Candidate, mergeBase } from '../github/base-commit.ts'
import { isInside } from '../lib/inside.ts'
import type { Against } from '../scores/hold-against.ts'
import { checkHash, readScores } from '../scores/read.ts'
import { type BaseName, sentenceOf } from '../trees/base.ts'
import type { Templates } from '../trees/collect.ts'
import { type CommitTree, openCommit } from '../trees/commit.ts'
import { openGit } from '../trees/git.ts'
import type { ObjectsPlace } from '../trees/objects.ts'
import type { OpenSituation } from './configure.ts'

/** A run that is held against nothing. */
export const ALONE: OpenSituation = {
  against: null,
  accepted: null,
  waiver: null,
  acceptLabel: null,
  close: async () => {},
}

export type BasePlace = ObjectsPlace &
  Readonly<{
    /** The working directory, absolute, and in its repository. */
    workspace: string
    folder: string
    /** Flags or inputs, which win over the file of the base. */
    source: Source
  }>

type OpenAgainst = Readonly<{ against: Against | null; close: () => Promise<void> }>

const NOTHING: OpenAgainst = { against: null, close: async () => {} }

/**
 * What the key `baseline` names. `candidates` are what the event is to be held against, the best first; a file inside the repository is
 * read from the first of them, so that a pull request cannot choose what it is held against.
 */
export async function openAgainst(
  config: Config,
  candidates: readonly Candidate[],
  place: BasePlace,
): Promise<OpenAgainst> {
  const { baseline } = config
  if (baseline === 'none') return NOTHING
  if (baseline === 'auto') return openFirst(candidates, null, { config, place })
  if (/\.json$/i.test(baseline)) return openScores(baseline, candidates, place)
  const found = await resolveRef(baseline, place).catch((cause: unknown) => unreadBy(cause))
  const name = { kind: 'ref', commit: null, name: baseline, note: null } as const
  if ('unread' in found) return { ...NOTHING, against: { name, side: found } }
  return openFirst([found], baseline, { config, place })
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
      const tree = await openCommit(candidate.commit, place.folder, place)
      const { templates, note } = await templatesAt(tree, config, place.source)
      const notes = [candidate.note, note].filter((own) => own !== null).join(' ')
      const about = { ...candidate, name, note: notes || null }
      return { against: { name: about, side: { tree, templates } }, close: tree.close }
    } catch (cause) {
      failed = { ...NOTHING, against: { name: { ...candidate, name }, side: unreadBy(cause) } }
    }
  }
  return failed
}

function unreadBy(cause: unknown): Readonly<{ unread: string }> {
  if (cause instanceof UserError) return { unread: sentenceOf(cause) }
  throw cause
}

const TEMPLATES = ['samples', 'references', 'controls', 'samples-without-lora'] as const

/** Where the base's pictures are, by its own file; an input wins. By the head's file where that of the base cannot be used. */
async function templatesAt(
  tree: Pick<CommitTree, 'readText'>,
  config: Config,
  source: Source,
): Promise<Readonly<{ templates: Templates; note: string | null }>> {
  try {
    const file = await parseConfigFile((await tree.readText(CONFIG_FILE)) ?? '')
    const values = Object.fromEntries(
      TEMPLATES.filter((key) => Object.hasOwn(file.values, key)).map((key) => [key, file.values[key]]),
    )
    return { templates: parseConfig({ ...file, values }, pickTemplates(source)), note: null }
  } catch (cause) {
    if (!(cause instanceof UserError)) throw cause
    const note = `The base's ${CONFIG_FILE} cannot be read (${cause.problems[0]?.problem ?? ''}), so its pictures were found by this one's templates.`
    return { templates: config, note }
  }
}

function pickTemplates({ values, where }: Source): Source {
  const names: readonly string[] = TEMPLATES
  return { values: Object.fromEntries(Object.entries(values).filter(([key]) => names.includes(key))), where }
}

/** The merge base of a ref and what is checked out: what others did there meanwhile is not this one's doing. */
async function resolveRef(ref: string, { checkout, path }: BasePlace): Promise<Candidate> {
  const git = openGit(checkout, path)
  const fix = 'Give a branch, a tag or a commit that the checkout has; git fetch brings them.'
  const commit = await git('rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`).catch(() => {
    throw new UserError({ subject: 'baseline', problem: `${ref} is no commit that the checkout knows`, fix })
  })
  const base = await mergeBase(git, commit.trim(), 'HEAD')
  const note = `Where the history of ${ref} parts from this one is not known, so it is held against ${ref} itself.`
  return { kind: 'ref', commit: base ?? commit.trim(), note: base === undefined ? note : null }
}

/** The scores of another run, with the scores.csv beside them. */
async function openScores(file: string, [candidate]: readonly Candidate[], place: BasePlace): Promise<OpenAgainst> {
  const name: BaseName = { kind: 'file', commit: null, name: file, note: null }
  try {
    const path = resolve(place.workspace, file)
    const isCommitted = candidate !== undefined && !isAbsolute(file) && isInside(place.workspace, path)
    const real = isCommitted ? await copyFromBase(file, candidate, place) : path
    const scores = await readScores(real)
    const table = join(dirname(real), 'scores.csv')
    await checkHash(table, scores)
    const evidence = await readEvidence(table, { metric: scores.metric })
    return { ...NOTHING, against: { name, side: { scores, evidence } } }
  } catch (cause) {
    return { ...NOTHING, against: { name, side: unreadBy(cause) } }
  }
}

/** A pull request could change a file of its own. */
async function copyFromBase(file: string, { commit }: Candidate, place: BasePlace): Promise<string> {
  const tree = await openCommit(commit, place.folder, place)
  try {
    const folder = await mkdtemp(join(place.temporary, 'style-gate-baseline-'))
    const path = relative(place.workspace, resolve(place.workspace, file)).replaceAll('\\', '/')
    for (const [from, to] of [
      [path, basename(path)],
      [posix.join(posix.dirname(path), 'scores.csv'), 'scores.csv'],
    ] as const) {
      const text = await tree.readText(from)
      const fix = 'Commit scores.json and scores.csv of one run to the base branch, or name a commit.'
      if (text === undefined) throw new UserError({ subject: from, problem: 'is not in the base commit', fix })
      await writeFile(join(folder, to), text)
    }
    return join(folder, basename(path))
  } finally {
    await tree.close()
  }
}
