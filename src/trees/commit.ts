import type { Template } from '../config/template.ts'
import { type Problem, UserError } from '../errors.ts'
import { once } from '../lib/once.ts'
import { byCodePoint } from '../lib/order.ts'
import { isLfsPointer, MOST_OF_POINTER } from './lfs-pointer.ts'
import { LINK, linksOf, resolve } from './links.ts'
import { isMatch, isPicture, isProblem, nameFile } from './files.ts'
import { lfsName } from './folder.ts'
import { type Entry, type Objects, openObjects } from './objects.ts'
import type { ObjectsPlace } from './own-repository.ts'
import {
  type ContentId,
  type Found,
  type FoundFile,
  type PictureFile,
  type ReadFile,
  sidecarOf,
  type Tree,
} from './tree.ts'

/** The working directory as it is at a commit. */
export type CommitTree = Tree &
  Readonly<{
    /** The text of a file; undefined where the commit has none. Throws a UserError where it cannot be had. */
    readText: (path: string) => Promise<string | undefined>
    /** The names of a file's content, by git and by Git LFS; undefined where the commit has no file there. Throws as `readText` does. */
    namesOf: (path: string) => Promise<readonly string[] | undefined>
    close: () => Promise<void>
  }>

/** Longer sidecars are read one by one. */
const MOST_READ_TOGETHER = 2 ** 16

/** Reads the pictures of a commit without checking it out. `folder` is the working directory in the repository, '' for the repository itself. */
export async function openCommit(commit: string, folder: string, place: ObjectsPlace): Promise<CommitTree> {
  const objects = await openObjects(commit, place)
  const prefix = folder === '' ? '' : `${folder}/`
  const astray = objects.entries.find((entry) => `${folder}/`.startsWith(`${entry.path}/`) && isElsewhere(entry))
  if (astray) {
    await objects.close()
    throw new UserError(astrayProblem(astray.path, astray))
  }
  const below = objects.entries.filter(({ path }) => path.startsWith(prefix))
  const entries = new Map(below.map((entry) => [entry.path.slice(prefix.length), entry]))
  // Asked once, however many keys there are: a process takes longer than its answer.
  const sizes = once(async () => objects.sizesOf([...entries.values()].map(({ id }) => id)))
  const links = once(async () => linksOf(entries, objects))
  return {
    find: async (templates, withSidecars) =>
      findIn({ entries, objects, sizes: await sizes(), links: await links() }, templates, withSidecars),
    paths: async (templates) => picturesIn(entries, templates),
    folders: async () => [...new Set([...entries.keys()].flatMap((path) => /^(.+?)\//.exec(path)?.[1] ?? []))],
    // What it lacks of submodules is a problem that `find` tells of.
    absent: async () => [],
    readText: async (path) => {
      const entry = entries.get(path)
      return entry?.type === 'blob' ? (await about(path, objects.readBlob(entry.id))).toString() : undefined
    },
    namesOf: async (path) => {
      const entry = entries.get(path)
      if (entry === undefined || isElsewhere(entry)) return undefined
      const isLong = ((await objects.sizesOf([entry.id])).get(entry.id) ?? 0) > MOST_OF_POINTER
      const sha256 = isLong ? undefined : pointedAt(await about(path, objects.readBlob(entry.id)))
      return namesBy(entry, sha256)
    },
    close: objects.close,
  }
}

type Commit = Readonly<{ entries: ReadonlyMap<string, Entry>; objects: Objects }>

type Known = Commit &
  Readonly<{
    /** Of the blobs that are here, by id. */
    sizes: ReadonlyMap<string, number>
    /** Texts of links, by id. */
    links: ReadonlyMap<string, string>
  }>

function picturesIn(entries: Commit['entries'], templates: readonly Template[]): readonly string[] {
  return [...entries]
    .filter(([path, { type }]) => type === 'blob' && isMatch(path, templates) && isPicture(path, templates))
    .map(([path]) => path)
}

async function findIn(commit: Known, templates: readonly Template[], withSidecars: boolean): Promise<Found> {
  const { entries, objects, sizes, links } = commit
  const astray = [...entries].filter(([path, entry]) => leadsAstray(path, entry, templates))
  const resolved = picturesIn(entries, templates).map((path) => ({ path, entry: resolve(path, entries, links) }))
  const there = resolved.flatMap(({ path, entry }) => ('problem' in entry ? [] : [{ path, entry }]))
  const ids = there.map(({ entry }) => entry.id)
  objects.expect(ids)
  const sidecarAt = (path: string): Entry | undefined => (withSidecars ? entries.get(sidecarOf(path)) : undefined)
  const sidecars = there.flatMap(({ path }) => sidecarAt(path)?.id ?? [])
  objects.expect(sidecars)
  const isAtMost = (most: number) => (id: string) => (sizes.get(id) ?? Infinity) <= most
  const short = [...sidecars.filter(isAtMost(MOST_READ_TOGETHER)), ...ids.filter(isAtMost(MOST_OF_POINTER))]
  const small = await objects.readAll([...new Set(short)])
  const located = there.map(({ path, entry }) => {
    const names = nameFile(path, templates)
    if (isProblem(names)) return names
    return { ...fileAt({ path, entry, sidecar: sidecarAt(path), isHere: sizes.has(entry.id), small }, commit), names }
  })
  return {
    files: located.filter((own) => 'names' in own).toSorted((a, b) => byCodePoint(a.path, b.path)),
    passedOver: [],
    problems: [
      ...astray.map(([path, entry]) => astrayProblem(path, entry)),
      ...resolved.flatMap(({ entry }) => ('problem' in entry ? [entry] : [])),
      ...located.filter((own) => 'problem' in own),
    ],
  }
}

/** A submodule, or a link to a folder, on the way to pictures: what is behind it is not in this commit, or under another name. */
function leadsAstray(path: string, entry: Entry, templates: readonly Template[]): boolean {
  const isOnTheWay = templates.some((own) => !own.excludes && own.leadsInto(path))
  const isExcluded = templates.some((own) => own.excludes && own.read(path) !== undefined)
  return isOnTheWay && !isExcluded && isElsewhere(entry) && (entry.type === 'commit' || !isPicture(path, templates))
}

/** Where an entry is no file and no folder of the commit itself. */
function isElsewhere({ type, mode }: Entry): boolean {
  return type === 'commit' || mode === LINK
}

function astrayProblem(subject: string, { type }: Entry): Problem {
  if (type === 'commit')
    return {
      subject,
      problem: 'is a submodule, whose pictures are not in the base commit',
      fix: 'Commit them to this repository.',
    }
  return { subject, problem: 'is a link to a folder at the base commit', fix: 'Commit the folder itself.' }
}

type Located = Readonly<{
  path: string
  entry: Entry
  sidecar: Entry | undefined
  isHere: boolean
  /** Small blobs by id, which were read already: pointers of Git LFS, sidecars. */
  small: ReadonlyMap<string, Buffer>
}>

function fileAt(located: Located, { objects }: Commit): PictureFile {
  const { path, entry, sidecar, small } = located
  return {
    path,
    content: contentBy(located, objects),
    read: bounded(async () => about(path, readPicture(entry, objects))),
    sidecar: sidecar && bounded(async () => small.get(sidecar.id) ?? objects.readBlob(sidecar.id)),
  }
}

/** The name by git, and that by Git LFS where it is a pointer, for which a large file need not be read. Read once. */
function contentBy({ entry, isHere, small }: Located, { readBlob }: Objects): FoundFile['content'] {
  return once(async (): Promise<ContentId> => {
    // What is not here may be a pointer as well.
    const bytes = isHere ? small.get(entry.id) : await readBlob(entry.id).catch(() => undefined)
    const sha256 = bytes && pointedAt(bytes)
    return { names: namesBy(entry, sha256) }
  })
}

function namesBy({ id }: Entry, sha256: string | undefined): ContentId['names'] {
  return [`git ${id}`, ...(sha256 === undefined ? [] : [lfsName(sha256)])]
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
