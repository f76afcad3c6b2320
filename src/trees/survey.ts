import { byCheckpoint } from '../config/axes.ts'
import { type LayoutName, OWN_LAYOUT } from '../config/layouts.ts'
import type { Config } from '../config/schema.ts'
import type { Settings } from '../config/starter.ts'
import type { Problem } from '../errors.ts'
import { byCodePoint } from '../lib/order.ts'
import { allPairs, namesByMetadata } from './by-metadata.ts'
import { choosePlaces } from './choose-places.ts'
import { collect } from './collect.ts'
import type { Collection, PictureSet } from './collection.ts'
import { type Lack, lacksOf } from './lacking.ts'
import type { Search } from './look-up.ts'

type Counted = Readonly<{ name: string; pictures: number }>

/** What a folder has of that which a run needs. */
export type Survey = Readonly<{
  /** By which samples were found; undefined where none did, or their place was given. */
  layout: LayoutName | undefined
  /** By LoRA, then by checkpoint. */
  pairs: readonly Readonly<{ lora: string; checkpoint: string; samples: number }>[]
  references: readonly Counted[]
  controls: readonly Counted[]
  /** The LoRA that nobody named. */
  nameless: string | undefined
  lacks: readonly Lack[]
  /** What else would stop a run. */
  problems: readonly Problem[]
  /** Keys that make a run find the same. */
  settings: Settings
}>

type ConfiguredSearch = Pick<Search, 'tree'> & Readonly<{ places: Config }>

/** Looks up the pictures of a folder as a run would, and where their metadata tell more, by these. Decodes none. */
export async function survey(config: Config, { tree, naming }: Pick<Search, 'tree' | 'naming'>): Promise<Survey> {
  const search: Search = { places: config, tree, naming }
  const { places, layout } = await choosePlaces(config, tree)
  const before = await collect(search)
  const proposed =
    config.layout === 'auto' ? await namesByMetadata(search, { places, layout, collection: before }) : undefined
  const isOwn = layout === undefined || layout === OWN_LAYOUT
  const found = await surveyOf(proposed?.collection ?? before, { ...search, places: config })
  return {
    ...found,
    layout: proposed === undefined ? (layout ?? givenLayout(config)) : undefined,
    settings: proposed?.settings ?? (isOwn ? {} : { layout }),
  }
}

/** What was found is told as it is: nothing is proposed. */
export async function surveyOf(collection: Collection, search: ConfiguredSearch): Promise<Survey> {
  const { places: config } = search
  const loras = [...new Set(allPairs(collection).map(({ lora }) => lora))].toSorted(byCodePoint)
  const nameless = collection.unclaimed.lora
  return {
    layout: collection.layout ?? givenLayout(config),
    pairs: allPairs(collection)
      .map(({ lora, checkpoint, samples }) => ({ lora, checkpoint, samples: samples.length }))
      .toSorted((a, b) => byCodePoint(a.lora, b.lora) || byCheckpoint(a.checkpoint, b.checkpoint)),
    references: collection.references.map(counted),
    controls: collection.controls.map(counted),
    nameless,
    lacks: lacksOf({ ...collection, loras, nameless }, config),
    problems: await otherProblems(collection, search),
    settings: {},
  }
}

function givenLayout({ layout }: Config): LayoutName | undefined {
  return layout === 'auto' ? undefined : layout
}

function counted({ name, pictures }: PictureSet): Counted {
  return { name, pictures: pictures.length }
}

/** Where there is no reference at all, what lacks says so. */
async function otherProblems(
  { problems, references, notScored }: Collection,
  { places, tree }: Pick<Search, 'places' | 'tree'>,
): Promise<readonly Problem[]> {
  const isNone = references.length === 0 && (await tree.paths(places.references)).length === 0
  const loras = new Set(notScored.map(({ lora }) => lora))
  return isNone ? problems.filter(({ subject }) => !loras.has(subject)) : problems
}
