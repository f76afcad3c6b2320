import { inLayout } from '../config/in-layout.ts'
import { type Layout, layoutOf, type LayoutName, LAYOUT_NAMES, OWN_LAYOUT } from '../config/layouts.ts'
import { parseTemplates, type Template } from '../config/template.ts'
import type { Notice } from '../lib/notice.ts'
import { isSheetName } from './contact-sheets.ts'
import { EVERYTHING, isMatch } from './files.ts'
import { sourcesOf } from './nothing-there.ts'
import { type Places, TEMPLATES } from './place-keys.ts'
import type { Tree } from './tree.ts'

type Chosen = Readonly<{
  places: Places
  /** Undefined where nothing was chosen. */
  layout: LayoutName | undefined
  notices: readonly Notice[]
}>

/** What a tree tells by its paths. */
type Paths = Pick<Tree, 'paths' | 'absent'>

/**
 * Where `layout` is auto: our own folders where they hold anything, else the first layout that finds a picture, of which the user is told.
 * One that is preferred comes first.
 */
export async function choosePlaces(places: Places, tree: Paths, preferred?: LayoutName): Promise<Chosen> {
  const asked: Chosen = { places, layout: undefined, notices: [] }
  if (places.layout !== 'auto') return asked
  const isOwn = preferred === undefined || preferred === OWN_LAYOUT
  if (isOwn && (await isAnyThere(places.samples, tree))) return { ...asked, layout: OWN_LAYOUT }
  const left = (await tree.absent([EVERYTHING])).filter(({ why }) => why === 'sparse')
  const paths = [...(await tree.paths(EVERYTHING)), ...left.map(({ path }) => path)]
  const found = new Map(LAYOUT_NAMES.map((name) => [name, foundBy(layoutOf(name), { paths, places })]))
  const fitting = LAYOUT_NAMES.filter((name) => found.get(name)!.length > 0)
  const chosen = fitting.find((name) => name === preferred) ?? fitting[0]
  if (chosen === undefined) return asked
  const taken = new Set(found.get(chosen))
  const others = fitting.filter((name) => found.get(name)!.some((path) => !taken.has(path)))
  return {
    layout: chosen,
    places: { ...places, ...inLayout(chosen, places), layout: 'auto' },
    notices: chosen === OWN_LAYOUT ? [] : [chosenNotice(chosen, taken, others)],
  }
}

/** All by which pictures may be looked for, however it will be chosen. */
export function possibleTemplates(places: Places): readonly (readonly Template[])[] {
  const own = TEMPLATES.map((key) => places[key])
  if (places.layout !== 'auto') return own
  return [...own, ...LAYOUT_NAMES.map((name) => templatesOf(layoutOf(name)))]
}

async function isAnyThere(templates: readonly Template[], tree: Paths): Promise<boolean> {
  return (await tree.paths(templates)).length > 0 || (await tree.absent([templates])).length > 0
}

type There = Readonly<{ paths: readonly string[]; places: Places }>

/** Pictures that `auto` may take for a layout's samples; none where it does not fit. */
function foundBy(layout: Layout, { paths, places: { references } }: There): readonly string[] {
  const templates = templatesOf(layout)
  const found = paths.filter((path) => !isSheetName(path) && isMatch(path, templates))
  if (layout.isOfReferences !== true) return found
  const withReferences = lorasNamed(paths, references)
  return [...lorasNamed(found, templates)].some((lora) => withReferences.has(lora)) ? found : []
}

function templatesOf({ samples }: Layout): readonly Template[] {
  return samples.flatMap(parseTemplates)
}

function lorasNamed(paths: readonly string[], templates: readonly Template[]): ReadonlySet<string> {
  const readers = templates.filter(({ excludes }) => !excludes)
  return new Set(paths.flatMap((path) => readers.flatMap(({ read }) => read(path)?.lora?.normalize('NFC') ?? [])))
}

/** Of a layout with many lines, those by which something was found. */
function chosenNotice(name: LayoutName, taken: ReadonlySet<string>, others: readonly LayoutName[]): Notice {
  const own = sourcesOf(templatesOf(layoutOf(OWN_LAYOUT)))
  const used = templatesOf(layoutOf(name)).filter(({ read }) => [...taken].some((path) => read(path) !== undefined))
  const besides = others.length === 0 ? '' : ` (${others.join(', ')} would find others)`
  return {
    level: 'notice',
    text: `No picture matches ${own}, so samples were found by the layout ${name}${besides}: ${sourcesOf(used)}. Write "layout: ${name}" into style-gate.yml to keep it.`,
    subjects: [],
  }
}
