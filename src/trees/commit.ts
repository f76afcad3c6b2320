import { posix } from 'node:path'
import type { Template } from '../config/template.ts'
import { type Problem, UserError } from '../errors.ts'
import { byCodePoint } from '../lib/order.ts'
import { isLfsPointer } from './lfs-pointer.ts'
import { isMatch, isPicture, isProblem, nameFile } from './files.ts'
import { lfsName } from './folder.ts'
import { type Entry, type Objects, openObjects } from './objects.ts'
import type { ObjectsPlace } from './own-repository.ts'
import { type ContentId, type Found, type FoundFile, type ReadFile, sidecarOf, type Tree } from './tree.ts'

/** The working directory as it is at a commit. */
export type CommitTree = Tree &
  Readonly<{
    /** The text of a file; undefined where the commit has none. Throws a UserError where it cannot be had. */
    readText: (path: string) => Promise<string | undefined>
    close: () => Promise<void>
  }>

/** Pointers of Git LFS are shorter, and pictures longer. */
const MOST_OF_POINTER = 1024

/** Reads the pictures of a commit without checking it out. `folder` is the working directory in the repository, '' for the repository itself. */
export async function openCommit(commit: string, folder: string, place: ObjectsPlace): Promise<CommitTree> {
  const objects = await openObjects(commit, place)
  const prefix = folder === '' ? '' : `${folder}/`
  const below = objects.entries.filter(({ path }) => path.startsWith(prefix))
  const entries = new Map(below.map((entry) => [entry.path.slice(prefix.length), entry]))
  return {
    find: async (templates) => findIn({ entries, objects }, templates),
    readText: async (path) => {
      const entry = entries.get(path)
      return entry?.type === 'blob' ? (await about(path, objects.readBlob(entry.id))).toString() : undefined
    },
    close: objects.close,
  }
}

type Commit = Readonly<{ entries: ReadonlyMap<string, Entry>; objects: Objects }>

async function findIn(commit: Commit, templates: readonly Template[]): Promise<Found> {
  const { entries, objects } = commit
  const astray = [...entries].filter(([path, entry]) => leadsAstray(path, entry, templates))
  const matches = [...entries.keys()].filter((path) => isMatch(path, templates) && isPicture(path, templates))
  const resolved = await Promise.all(matches.map(async (path) => ({ path, entry: await resolve(path, commit) })))
  const there = resolved.flatMap(({ path, entry }) => (entry === undefined ? [] : [{ path, entry }]))
  const ids = there.map(({ entry }) => entry.id)
  const sizes = await objects.sizesOf(ids)
  objects.expect(ids)
  const small = await objects.readAll(ids.filter((id) => (sizes.get(id) ?? Infinity) <= MOST_OF_POINTER))
  const located = there.map(({ path, entry }) => {
    const names = nameFile(path, templates)
    if (isProblem(names)) return names
    return fileAt({ path, entry, isHere: sizes.has(entry.id), small: small.get(entry.id) }, names, commit)
  })
  return {
    files: located.filter((own) => 'names' in own).toSorted((a, b) => byCodePoint(a.path, b.path)),
    passedOver: [],
    problems: [
      ...astray.map(([path, entry]) => astrayProblem(path, entry)),
      ...located.filter((own) => 'problem' in own),
    ],
  }
}

/** A submodule, or a link to a folder, on the way to pictures: what is behind it is not in this commit, or under another name. */
function leadsAstray(path: string, { type, mode }: Entry, templates: readonly Template[]): boolean {
  const isOnTheWay = templates.some((own) => !own.excludes && own.leadsInto(path))
  const isExcluded = templates.some((own) => own.excludes && own.read(path) !== undefined)
  return isOnTheWay && !isExcluded && (type === 'commit' || (mode === LINK && !isPicture(path, templates)))
}

const LINK = '120000'

function astrayProblem(subject: string, { type }: Entry): Problem {
  if (type === 'commit')
    return {
      subject,
      problem: 'is a submodule, whose pictures are not in the base commit',
      fix: 'Commit them to this repository.',
    }
  return { subject, problem: 'is a link to a folder at the base commit', fix: 'Commit the folder itself.' }
}

/** The file itself, where it is a link the file that this leads to; undefined where that is not in the commit. */
async function resolve(path: string, { entries, objects }: Commit): Promise<Entry | undefined> {
  const entry = entries.get(path)!
  if (entry.mode !== LINK) return entry.type === 'blob' ? entry : undefined
  const target = await objects.readBlob(entry.id).catch(() => undefined)
  const found = target && entries.get(posix.join(posix.dirname(path), target.toString()))
  return found?.type === 'blob' && found.mode !== LINK ? found : undefined
}

type Located = Readonly<{
  path: string
  entry: Entry
  isHere: boolean
  /** What it holds, where that is little: it may be a pointer of Git LFS. */
  small: Buffer | undefined
}>

function fileAt(located: Located, names: FoundFile['names'], commit: Commit): FoundFile {
  const { path, entry } = located
  const { entries, objects } = commit
  const sidecar = 'checkpoint' in names ? entries.get(sidecarOf(path)) : undefined
  if (sidecar !== undefined) objects.expect([sidecar.id])
  return {
    path,
    names,
    content: contentBy(located, objects),
    read: bounded(async () => about(path, readPicture(entry, objects))),
    sidecar: sidecar && bounded(async () => objects.readBlob(sidecar.id)),
  }
}

/** The name by git, and that by Git LFS where it is a pointer, for which a large file need not be read. Read once. */
function contentBy({ entry, isHere, small }: Located, { readBlob }: Objects): FoundFile['content'] {
  let known: Promise<ContentId> | undefined
  const named = async (): Promise<ContentId> => {
    // What is not here may be a pointer as well.
    const bytes = isHere ? small : await readBlob(entry.id).catch(() => undefined)
    const sha256 = bytes && pointedAt(bytes)
    return { names: [`git ${entry.id}`, ...(sha256 === undefined ? [] : [lfsName(sha256)])] }
  }
  return async () => (known ??= named())
}

async function readPicture({ id }: Entry, { readBlob, readLfs }: Objects): Promise<Buffer> {
  const bytes = await readBlob(id)
  const sha256 = pointedAt(bytes)
  return sha256 === undefined ? bytes : readLfs(sha256, bytes)
}

/** The same, with a failure told of this file. */
async function about(subject: string, reading: Promise<Buffer>): Promise<Buffer> {
  return reading.catch((cause: unknown) => {
    throw cause instanceof UserError ? new UserError(cause.problems.map((own) => ({ ...own, subject }))) : cause
  })
}

/** What a pointer of Git LFS states of its picture; undefined for any other file. */
function pointedAt(bytes: Buffer): string | undefined {
  return isLfsPointer(bytes) ? /^oid sha256:([0-9a-f]{64})$/m.exec(bytes.toString('latin1'))?.[1] : undefined
}

function bounded(read: () => Promise<Buffer>): ReadFile {
  return async (most) => {
    const bytes = await read()
    if (bytes.length > most) throw new RangeError(`${bytes.length} bytes`)
    return bytes
  }
}
