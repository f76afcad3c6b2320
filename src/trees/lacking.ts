import { posix } from 'node:path'
import { GOOD_CONTROLS, GOOD_REFERENCES, LEAST_CONTROLS } from '../config/enough.ts'
import { folderOf } from '../config/folder-names.ts'
import type { Config } from '../config/schema.ts'
import type { PictureSet } from './collection.ts'
import { placeOf } from './target-place.ts'

/** Pictures that a run can do little without. */
export type Lack = Readonly<{
  what: 'references' | 'controls'
  /** Whose references; undefined where no LoRA is known, and of controls. */
  lora: string | undefined
  /** Where they belong, in the working directory: a folder, or a template where none can be told. */
  place: string
  have: number
  /** What a run needs to judge at all, and what is enough for most. */
  least: number
  enough: number
}>

type There = Readonly<{
  /** Those that have samples. */
  loras: readonly string[]
  references: readonly PictureSet[]
  controls: readonly PictureSet[]
  /** The LoRA that nobody named: its references need no folder of that name. */
  nameless: string | undefined
}>

type Keys = Readonly<Pick<Config, 'references' | 'controls' | 'cross-controls' | 'names' | 'r-min'>>

/** The references of each LoRA, then the control pictures, where there are fewer than a run needs. */
export function lacksOf({ loras, references, controls, nameless }: There, keys: Keys): readonly Lack[] {
  const least = keys['r-min']
  const owners: readonly (string | undefined)[] = loras.length > 0 ? loras : noLora(references)
  const folder = (lora: string | undefined): string | undefined =>
    lora === undefined || (lora === nameless && references.length === 0) ? undefined : folderOf(lora, keys.names)
  const shared = placeOf(keys.references, 'lora', undefined)
  const ofReferences = owners.map((lora): Lack => {
    const pictures = references.filter(({ name }) => name === lora).flatMap((own) => own.pictures)
    return {
      what: 'references',
      lora,
      place: allIn(shared, pictures) ? shared : placeOf(keys.references, 'lora', folder(lora)),
      have: pictures.length,
      least,
      enough: Math.max(least, GOOD_REFERENCES),
    }
  })
  const cross = (lora: string): number =>
    keys['cross-controls'] ? picturesOf(references.filter(({ name }) => name !== lora)) : 0
  const have = picturesOf(controls) + (loras.length === 0 ? 0 : Math.min(...loras.map(cross)))
  const place = placeOf(keys.controls, 'control', OTHER)
  const ofControls: Lack = {
    what: 'controls',
    lora: undefined,
    place,
    have,
    least: LEAST_CONTROLS,
    enough: GOOD_CONTROLS,
  }
  return [...ofReferences, ofControls].filter((lack) => lack.have < lack.least)
}

/** A name for a control that says what it should be. */
const OTHER = 'another-artist'

/** Where there is no sample yet: those that have references, or somebody. */
function noLora(references: readonly PictureSet[]): readonly (string | undefined)[] {
  return references.length > 0 ? references.map(({ name }) => name) : [undefined]
}

/** Those that are there have no folder of their own, so the others need none. */
function allIn(folder: string, pictures: PictureSet['pictures']): boolean {
  return pictures.length > 0 && pictures.every(({ path }) => `${posix.dirname(path)}/` === folder)
}

function picturesOf(sets: readonly PictureSet[]): number {
  return sets.flatMap(({ pictures }) => pictures).length
}
