import { parseTemplate, type Template } from '../config/template.ts'
import { nearName } from '../lib/near-name.ts'
import type { Notice } from '../lib/notice.ts'
import { quote } from '../lib/quote.ts'
import { EVERYTHING } from './files.ts'
import { type Places, TEMPLATES } from './place-keys.ts'
import type { Tree } from './tree.ts'

/**
 * Folders with pictures whose names are nearly those that templates of a key begin with, where these find none. A folder that `chosen`
 * templates name is meant as it is called.
 */
export async function nearFolderNotices(
  places: Places,
  chosen: Places,
  tree: Pick<Tree, 'paths' | 'folders'>,
): Promise<readonly Notice[]> {
  const wanted = new Set([places, chosen].flatMap((own) => TEMPLATES.flatMap((key) => headsOf(own[key]))))
  const empty = await Promise.all(
    TEMPLATES.map(async (key) => ((await tree.paths(places[key])).length === 0 ? headsOf(places[key]) : [])),
  )
  const idle = empty.flat()
  // The top alone is listed: a repository can hold far more than pictures.
  const folders = idle.length === 0 ? [] : await tree.folders()
  const near = folders.flatMap((folder) => {
    const meant = wanted.has(folder) ? undefined : nearName(folder, idle)
    return meant === undefined ? [] : [{ folder, meant }]
  })
  const found = await Promise.all(near.map(async (own) => ((await holdsPictures(own.folder, tree)) ? [own] : [])))
  return found.flat().map(({ folder, meant }): Notice => {
    const text = `Nothing is in ${quote(`${meant}/`)}, and there is a folder with nearly that name. Rename it to ${quote(meant)} if it was meant.`
    return { level: 'warning', text, subjects: [`${folder}/`] }
  })
}

async function holdsPictures(folder: string, tree: Pick<Tree, 'paths'>): Promise<boolean> {
  // What would mean something else in a template is looked for among all.
  const templates = PLAIN.test(folder) ? [parseTemplate(`${folder}/**/*`)] : EVERYTHING
  return (await tree.paths(templates)).some((path) => path.startsWith(`${folder}/`))
}

/** A name that is itself in a template. */
const PLAIN = /^(?![!\s])[^{}*?[\]\\,]*[^{}*?[\]\\,\s]$/

/** The folders that templates begin with, as far as they are plain names. */
function headsOf(templates: readonly Template[]): readonly string[] {
  const heads = templates.filter(({ excludes }) => !excludes).map(({ segments }) => segments[0] ?? '')
  return [...new Set(heads.filter((head) => /^[^{}*?[\]]+$/.test(head)))]
}
