import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { open, readdir, realpath, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { isInside } from '../lib/inside.ts'
import { once } from '../lib/once.ts'
import { START } from '../lib/signatures.ts'
import { findAbsent, type Index } from './absent.ts'
import type { Template } from '../config/template.ts'
import type { Problem } from '../errors.ts'
import { isPicture, isProblem, nameFile } from './files.ts'
import { deadLink, type Matches, matchFiles } from './find.ts'
import { type ContentId, type FoundFile, type ReadFile, sidecarOf, type Tree } from './tree.ts'

/** The working directory. A link is followed, and a file whose real place is outside is a problem. */
export function folderTree(workspace: string, index?: Omit<Index, 'workspace'>): Tree {
  const walk = async (templates: readonly Template[]): Promise<Walked> => {
    const root = await realpath(workspace)
    return { root, ...(await matchFiles(root, templates)) }
  }
  // Where to look is found by looking: what was chosen is not looked for again.
  const walked = new Map<readonly Template[], Promise<Walked>>()
  const match = async (templates: readonly Template[]): Promise<Walked> => {
    const known = walked.get(templates) ?? walk(templates)
    walked.set(templates, known)
    return known
  }
  const find: Tree['find'] = async (templates, withSidecars) => {
    if (templates.length === 0) return { files: [], passedOver: [], problems: [] }
    const { root, paths, problems } = await match(templates)
    const pictures = paths.filter((path) => isPicture(path, templates))
    const located = await Promise.all(pictures.map((path) => locate(path, { root, templates, withSidecars })))
    const files = located.filter((result) => 'names' in result)
    const sidecars = new Set(files.flatMap(({ path, sidecar }) => (sidecar === undefined ? [] : [sidecarOf(path)])))
    return {
      files,
      passedOver: paths
        .filter((path) => !isPicture(path, templates) && !sidecars.has(path))
        .map((path) => ({ path, start: async () => startOf(root, path) })),
      problems: [...problems, ...located.filter((result) => 'problem' in result)],
    }
  }
  const absent: Tree['absent'] = async (templates) =>
    index === undefined ? [] : findAbsent(templates, { workspace, ...index })
  const paths: Tree['paths'] = async (templates) => {
    const found = await match(templates)
    return found.paths.filter((path) => isPicture(path, templates))
  }
  const folders: Tree['folders'] = async () => {
    const entries = await readdir(workspace, { withFileTypes: true }).catch(() => [])
    return entries.filter((own) => own.isDirectory() || own.isSymbolicLink()).map(({ name }) => name)
  }
  return { find, paths, folders, absent }
}

/** What templates match, and the real place of the folder. */
type Walked = Matches & Readonly<{ root: string }>

type Wanted = Readonly<{ root: string; templates: readonly Template[]; withSidecars: boolean }>

async function locate(path: string, { root, templates, withSidecars }: Wanted): Promise<FoundFile | Problem> {
  const refuse = (problem: string, fix: string): Problem => ({ subject: path, problem, fix })
  const file = await realpath(join(root, path)).catch(() => undefined)
  if (file === undefined) return deadLink(path)
  if (!isInside(root, file)) return refuse('is a link out of the working directory', 'Commit the file itself.')
  if (!(await stat(file)).isFile())
    return refuse('is not a regular file', 'Replace it by one, remove it, or exclude it with a ! line.')
  const names = nameFile(path, templates)
  if (isProblem(names)) return names
  const sidecar = withSidecars ? await locateSidecar(root, sidecarOf(path)) : undefined
  if (typeof sidecar === 'object') return sidecar
  const own = sidecar === undefined ? undefined : readerOf(sidecar)
  return { path, content: contentBy(file), read: readerOf(file), sidecar: own, names }
}

/** Absolute; undefined where there is none. */
async function locateSidecar(root: string, path: string): Promise<string | Problem | undefined> {
  const file = await realpath(join(root, path)).catch(() => undefined)
  if (file === undefined || (isInside(root, file) && (await stat(file)).isFile())) return file
  const problem = 'is a link out of the working directory, or no regular file'
  return { subject: path, problem, fix: 'Commit the file itself, or remove it.' }
}

/** None of what leads out of the working directory is read. */
async function startOf(root: string, path: string): Promise<Buffer> {
  const read = async (): Promise<Buffer> => {
    const file = await realpath(join(root, path))
    if (!isInside(root, file) || !(await stat(file)).isFile()) return Buffer.alloc(0)
    const handle = await open(file)
    try {
      const { buffer, bytesRead } = await handle.read(Buffer.alloc(START), 0, START)
      return buffer.subarray(0, bytesRead)
    } finally {
      await handle.close()
    }
  }
  return read().catch(() => Buffer.alloc(0))
}

function readerOf(file: string): ReadFile {
  return async (most) => {
    const handle = await open(file)
    try {
      const { size } = await handle.stat()
      if (size > most) throw new RangeError(`${size} bytes`)
      return await handle.readFile()
    } finally {
      await handle.close()
    }
  }
}

/** Both names that git can have for a file, by SHA-1 and by SHA-256, and that of Git LFS. Read once, piece by piece. */
function contentBy(file: string): FoundFile['content'] {
  return once(async () => contentOf(file).catch(() => ({ names: [] })))
}

/** The same, of a file at an absolute path. Throws what the file system throws. */
export async function contentOf(file: string): Promise<ContentId> {
  const { size } = await stat(file)
  const hashes = ['sha1', 'sha256'].map((algorithm) => createHash(algorithm).update(`blob ${size}\0`))
  const plain = createHash('sha256')
  const all = [...hashes, plain]
  // Some files of a system have no size and no end.
  const pieces: AsyncIterable<Buffer> | [] = size === 0 ? [] : createReadStream(file, { end: size - 1 })
  for await (const piece of pieces) for (const hash of all) hash.update(piece)
  return { names: [...hashes.map((hash) => `git ${hash.digest('hex')}`), lfsName(plain.digest('hex'))] }
}

/** A picture as Git LFS names it. */
export function lfsName(sha256: string): string {
  return `lfs ${sha256}`
}
