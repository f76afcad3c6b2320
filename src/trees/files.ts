import type { Names } from '../config/steps.ts'
import { parseTemplate, type Template } from '../config/template.ts'
import type { Problem } from '../errors.ts'
import { byCodePoint } from '../lib/order.ts'
import type { FoundFile } from './tree.ts'

// What a path says by itself, in a folder and in a commit alike.

const PICTURE = /\.(?:png|jpe?g|jfif|webp|avif|tiff?|gif)$/i
export const FORMATS = '.png .jpg .jpeg .jfif .webp .avif .tif .tiff .gif'

/** All files, hidden ones too. One list, so that a tree looks for them once. */
export const EVERYTHING: readonly Template[] = [parseTemplate('**/*')]

/** Folders and files that systems and programs keep beside pictures, and that hold what looks like some. */
const OF_SYSTEMS = /(?:^|\/)(?:@eaDir|__MACOSX|\.ipynb_checkpoints|\._[^/]*|Thumbs\.db)(?:\/|$)/i

/** Whether it is taken for a picture. Editors, notebooks and macOS keep copies under names with a leading dot; a template can ask for such. */
export function isPicture(path: string, templates: readonly Template[]): boolean {
  const asked = templates.some((own) => !own.excludes && own.segments.some((segment) => segment.startsWith('.')))
  return PICTURE.test(path) && !isOfSystem(path) && (asked || !/(?:^|\/)\./.test(path))
}

export function isOfSystem(path: string): boolean {
  return OF_SYSTEMS.test(path)
}

/** True where a template matches and no exclude does. */
export function isMatch(path: string, templates: readonly Template[]): boolean {
  const matching = templates.filter((template) => template.read(path) !== undefined)
  return matching.length > 0 && !matching.some(({ excludes }) => excludes)
}

/** How the templates name a file. */
export function nameFile(path: string, templates: readonly Template[]): FoundFile['names'] | Problem {
  const [names, ...others] = namesIn(path, templates)
  if (names !== undefined && others.length === 0) return names
  const problem = names === undefined ? 'fits no template' : 'fits two templates that name it differently'
  return { subject: path, problem, fix: 'Make the templates tell files apart, or exclude it with a ! line.' }
}

/** The different ways in which they do. */
function namesIn(path: string, templates: readonly Template[]): readonly FoundFile['names'][] {
  const readings = templates
    .filter(({ excludes }) => !excludes)
    .map((template) => template.read(path))
    .filter((names) => names !== undefined)
    .map(inOrder)
  return [...new Map(readings.map((names) => [JSON.stringify(names), names])).values()]
}

function inOrder(groups: Names): FoundFile['names'] {
  return Object.fromEntries(Object.entries(groups).toSorted(([a], [b]) => byCodePoint(a, b)))
}

/** No placeholder has a name that a problem has. */
export function isProblem(names: FoundFile['names'] | Problem): names is Problem {
  return 'problem' in names
}
