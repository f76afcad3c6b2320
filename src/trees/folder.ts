import { open, realpath, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { isInside } from '../lib/inside.ts'
import { byCodePoint } from '../lib/order.ts'
import type { Names } from '../config/steps.ts'
import type { Template } from '../config/template.ts'
import type { Problem } from '../errors.ts'
import { deadLink, matchFiles } from './find.ts'
import { type FoundFile, type ReadFile, sidecarOf, type Tree } from './tree.ts'

const PICTURE = /\.(?:png|jpe?g|webp|avif|tiff?|gif)$/i
export const FORMATS = '.png .jpg .jpeg .webp .avif .tif .tiff .gif'

/** The working directory. A link is followed, and a file whose real place is outside is a problem. */
export function folderTree(workspace: string): Tree {
  const find: Tree['find'] = async (templates) => {
    if (templates.length === 0) return { files: [], passedOver: [], problems: [] }
    const root = await realpath(workspace)
    const { paths, problems } = await matchFiles(root, templates)
    const isPicture = (path: string): boolean => PICTURE.test(path) && !isHidden(path, templates)
    const pictures = paths.filter(isPicture)
    const located = await Promise.all(pictures.map((path) => locate(root, path, templates)))
    const files = located.filter((result) => 'names' in result)
    const sidecars = new Set(files.flatMap(({ path, sidecar }) => (sidecar === undefined ? [] : [sidecarOf(path)])))
    return {
      files,
      passedOver: paths.filter((path) => !isPicture(path) && !sidecars.has(path)),
      problems: [...problems, ...located.filter((result) => 'problem' in result)],
    }
  }
  return { find }
}

/** Editors, notebooks and macOS keep copies under names with a leading dot. A template can ask for such names. */
function isHidden(path: string, templates: readonly Template[]): boolean {
  const asked = templates.some((own) => !own.excludes && own.segments.some((segment) => segment.startsWith('.')))
  return !asked && /(?:^|\/)\./.test(path)
}

async function locate(root: string, path: string, templates: readonly Template[]): Promise<FoundFile | Problem> {
  const refuse = (problem: string, fix: string): Problem => ({ subject: path, problem, fix })
  const file = await realpath(join(root, path)).catch(() => undefined)
  if (file === undefined) return deadLink(path)
  if (!isInside(root, file)) return refuse('is a link out of the working directory', 'Commit the file itself.')
  if (!(await stat(file)).isFile())
    return refuse('is not a regular file', 'Replace it by one, remove it, or exclude it with a ! line.')
  const [names, ...others] = namesIn(path, templates)
  if (names === undefined || others.length > 0) {
    const problem = names === undefined ? 'fits no template' : 'fits two templates that name it differently'
    return refuse(problem, 'Make the templates tell files apart, or exclude it with a ! line.')
  }
  const sidecar = 'checkpoint' in names ? await locateSidecar(root, sidecarOf(path)) : undefined
  if (typeof sidecar === 'object') return sidecar
  return { path, read: readerOf(file), sidecar: sidecar === undefined ? undefined : readerOf(sidecar), names }
}

/** Absolute; undefined where there is none. */
async function locateSidecar(root: string, path: string): Promise<string | Problem | undefined> {
  const file = await realpath(join(root, path)).catch(() => undefined)
  if (file === undefined || (isInside(root, file) && (await stat(file)).isFile())) return file
  const problem = 'is a link out of the working directory, or no regular file'
  return { subject: path, problem, fix: 'Commit the file itself, or remove it.' }
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

/** The different ways in which the templates name a file. */
function namesIn(path: string, templates: readonly Template[]): readonly FoundFile['names'][] {
  const readings = templates
    .filter(({ excludes }) => !excludes)
    .map((template) => template.read(path))
    .filter((names) => names !== undefined)
    .map(normalised)
  return [...new Map(readings.map((names) => [JSON.stringify(names), names])).values()]
}

/** In one order; and the same name typed on another system may be composed differently. */
function normalised(groups: Names): FoundFile['names'] {
  const entries = Object.entries(groups).map(([name, value]) => [name, value.normalize('NFC')] as const)
  return Object.fromEntries(entries.toSorted(([a], [b]) => byCodePoint(a, b)))
}
