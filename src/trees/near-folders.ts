import type { Template } from '../config/template.ts'
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
  tree: Pick<Tree, 'paths'>,
): Promise<readonly Notice[]> {
  const keys = TEMPLATES.map((key) => ({ heads: headsOf(places[key]), templates: places[key] }))
  const wanted = new Set([...keys.flatMap(({ heads }) => heads), ...TEMPLATES.flatMap((key) => headsOf(chosen[key]))])
  const empty = await Promise.all(
    keys.map(async ({ heads, templates }) => ((await tree.paths(templates)).length === 0 ? heads : [])),
  )
  if (empty.flat().length === 0) return []
  const paths = await tree.paths(EVERYTHING)
  const folders = new Set(paths.filter((path) => path.includes('/')).map((path) => path.slice(0, path.indexOf('/'))))
  return [...folders].flatMap((folder): readonly Notice[] => {
    const meant = wanted.has(folder) ? undefined : nearName(folder, empty.flat())
    if (meant === undefined) return []
    const text = `Nothing is in ${quote(`${meant}/`)}, and there is a folder with nearly that name. Rename it to ${quote(meant)} if it was meant.`
    return [{ level: 'warning', text, subjects: [`${folder}/`] }]
  })
}

/** The folders that templates begin with, as far as they are plain names. */
function headsOf(templates: readonly Template[]): readonly string[] {
  const heads = templates.filter(({ excludes }) => !excludes).map(({ segments }) => segments[0] ?? '')
  return [...new Set(heads.filter((head) => /^[^{}*?[\]]+$/.test(head)))]
}
