import pMap from 'p-map'
import type { LayoutName } from '../config/layouts.ts'
import type { Settings } from '../config/starter.ts'
import { parseTemplate, parseTemplates, templateProblem } from '../config/template.ts'
import { groupBy } from '../lib/group-by.ts'
import { byCodePoint } from '../lib/order.ts'
import { collect } from './collect.ts'
import type { Collection } from './collection.ts'
import { isSheetName } from './contact-sheets.ts'
import { EVERYTHING, isMatch } from './files.ts'
import type { Search } from './look-up.ts'
import type { Places } from './place-keys.ts'

// Samples whose folders do not tell what made them, and whose own metadata do.

/** Another way to name the samples: what it finds, and the keys that ask for it. */
export type Proposal = Readonly<{ collection: Collection; settings: Settings }>

/** What was found without it. */
export type Before = Readonly<{ places: Places; layout: LayoutName | undefined; collection: Collection }>

/** Undefined where the metadata tell no more than the folders do. */
export async function namesByMetadata(search: Search, before: Before): Promise<Proposal | undefined> {
  const pairs = allPairs(before.collection).length
  const asked = before.places['group-by'] !== undefined || before.places.checkpoint !== undefined
  if (asked || pairs > 1 || before.places['samples-without-lora'].length > 0) return undefined
  const wanted = pairs === 1 ? ofPair(before) : await ofFolders(search)
  const tried = await pMap(wanted, async (keys) => attempt(search, before.places, keys), { concurrency: 1 })
  const good = tried.filter(({ collection }) => allPairs(collection).length > pairs)
  // Several LoRAs in the metadata are several LoRAs; else the one that folders name.
  return good.find(({ collection }) => lorasOf(collection) > 1) ?? good[0]
}

/** Either a layout as it was found, or lines of their own. */
type Keys = Readonly<{ layout?: LayoutName; samples?: readonly string[]; 'group-by': 'metadata'; lora?: string }>

async function attempt(search: Search, found: Places, settings: Keys): Promise<Proposal> {
  const { samples, lora } = settings
  const places: Places = {
    ...found,
    'group-by': 'metadata',
    layout: undefined,
    samples: samples?.flatMap(parseTemplates) ?? found.samples,
    lora: lora ?? found.lora,
  }
  return { collection: await collect({ ...search, places }), settings }
}

/** The same samples: the checkpoint by metadata and the LoRA as it was, or both by metadata. */
function ofPair({ places, layout, collection: { references, unclaimed } }: Before): readonly Keys[] {
  const lines = [...new Set(places.samples.map(({ source }) => source))]
  const without = (...names: readonly string[]): Keys => {
    const samples = names.reduce((all, name) => all.map((line) => line.replaceAll(`{${name}}`, '*')), lines)
    const isSame = layout !== undefined && samples.every((line, index) => line === lines[index])
    return { ...(isSame ? { layout } : { samples }), 'group-by': 'metadata' }
  }
  const both = without('checkpoint', 'lora')
  if (lines.some((line) => line.includes('{lora}'))) return [without('checkpoint'), both]
  const [only, ...others] = references
  const isOnly = only !== undefined && others.length === 0 && unclaimed.lora !== undefined
  return isOnly ? [{ ...both, lora: only.name }, both] : [both]
}

/** Pictures of a folder that are asked before all of them. */
const MOST_ASKED = 5

/** All folders with pictures whose metadata name a checkpoint and a LoRA. */
async function ofFolders({ places, tree, naming }: Search): Promise<readonly Keys[]> {
  const targets = [...places.references, ...places.controls]
  const paths = (await tree.paths(EVERYTHING)).filter((path) => !isSheetName(path) && !isMatch(path, targets))
  const folders = groupBy(paths, (path) => (path.includes('/') ? path.slice(0, path.indexOf('/')) : ''))
  const names = [...folders.keys()].filter((name) => !TARGETS.has(name)).toSorted(byCodePoint)
  const found = await pMap(
    names,
    async (name) => {
      const template = templateOf(name)
      if (templateProblem(template, { required: [], optional: [] }) !== undefined) return []
      const { files } = await tree.find([parseTemplate(template)], true)
      const told = await Promise.all(files.slice(0, MOST_ASKED).map(async (file) => naming.told(file)))
      const isNamed = told.some((own) => !('problem' in own) && own.checkpoint !== undefined && own.loras.length > 0)
      return isNamed ? [template] : []
    },
    { concurrency: 1 },
  )
  const samples = found.flat()
  return samples.length === 0 ? [] : [{ samples, 'group-by': 'metadata' }]
}

const TARGETS: ReadonlySet<string> = new Set(['references', 'controls'])

/** What would mean something else in a template is any character there. */
function templateOf(folder: string): string {
  if (folder === '') return '*'
  return `${folder.replaceAll(/[{}[\]*?,\\\p{Cc}]|^[!\s]|\s$/gu, '?')}/**/*`
}

/** Also those that have no references. */
export function allPairs({ pairs, notScored }: Pick<Collection, 'pairs' | 'notScored'>): Collection['pairs'] {
  return [...pairs, ...notScored]
}

function lorasOf(collection: Collection): number {
  return new Set(allPairs(collection).map(({ lora }) => lora)).size
}
