import { readHeader } from '../images/header.ts'
import { splitPng } from '../images/png-texts.ts'
import { reasonOf } from '../errors.ts'
import type { Settings } from '../settings/settings.ts'
import type { Told, Untold } from '../trees/naming.ts'
import type { PictureFile } from '../trees/tree.ts'
import { readFile, type Refusal } from './read-file.ts'
import { settingsOf } from './settings-of.ts'

type AskMetadata = (file: PictureFile) => Promise<Told | Untold>

/** Reads the metadata of pictures and nothing else of them; those of one content once, wherever they lie. */
export function metadataReader(): AskMetadata {
  const known = new Map<string, Promise<Told | Refusal>>()
  return async (file) => {
    // What lies beside a picture may say something else beside its copy.
    const names = file.sidecar === undefined ? (await file.content()).names : []
    const before = names.map((name) => known.get(name)).find((own) => own !== undefined)
    const told = before ?? read(file)
    for (const name of names) known.set(name, told)
    const found = await told
    return 'problem' in found ? { ...found, subject: file.path } : found
  }
}

async function read(picture: PictureFile): Promise<Told | Refusal> {
  const file = await readFile(picture)
  if (!Buffer.isBuffer(file)) return file
  const split = splitPng(file)
  try {
    const { settings } = await settingsOf({ file, split, header: await readHeader(split.picture) }, picture.sidecar)
    return toldBy(settings)
  } catch (cause) {
    const problem = `has metadata that cannot be read (${reasonOf(cause)})`
    return { subject: picture.path, problem, fix: 'Replace it by an undamaged file.', unreadable: true }
  }
}

/** LoRAs of strength 0 were switched off. */
function toldBy(settings: Settings | undefined): Told {
  const { checkpoint, networks = [], beside } = settings ?? {}
  const loras = networks.filter(({ kind, weight }) => kind === 'lora' && weight !== 0)
  const named = beside?.lora === undefined ? loras : [beside.lora]
  return { checkpoint: checkpoint?.name, loras: named.map(({ name }) => name) }
}
