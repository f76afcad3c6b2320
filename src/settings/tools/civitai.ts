import { at, listOf, numberOf, parseJson, textOf } from '../json.ts'
import { modelFile } from '../names.ts'
import type { ModelFile, Network } from '../settings.ts'

/** A model in the list `Civitai resources`. `named` is what it may be called elsewhere. */
export type Resource = Readonly<{
  type: string | undefined
  file: ModelFile
  weight: number | undefined
  named: readonly string[]
}>

/** Types of Civitai, and of its AIRs. */
const KINDS: ReadonlyMap<string, Network['kind']> = new Map([
  ['lora', 'lora'],
  ['lycoris', 'lora'],
  ['locon', 'lora'],
  ['dora', 'lora'],
  ['embed', 'embedding'],
  ['embedding', 'embedding'],
  ['textualinversion', 'embedding'],
  ['hypernetwork', 'other'],
  ['controlnet', 'other'],
])
/** These are fields of their own, or are told by other keys. */
const NO_NETWORKS: ReadonlySet<string> = new Set([
  'checkpoint',
  'model',
  'vae',
  'upscaler',
  'detection',
  'wildcards',
  'workflows',
  'poses',
])

/** Undefined where there is no list, or it has what is not understood. */
export function readResources(text: string | undefined): readonly Resource[] | undefined {
  if (text === undefined) return undefined
  const json = parseJson(text)
  const items = listOf(json)
  const isWhole = Array.isArray(json) && items.length === json.length
  return isWhole ? items.flatMap((item) => resourceOf(item) ?? []) : undefined
}

/** By the name of the model and its version, or by its number where no name of the model is given. */
function resourceOf(item: unknown): Resource | undefined {
  const [, airType, , airVersion] =
    /^urn:air:[^:]*:([^:]*):[^:]*:([^:@]*)@([^:@]+)$/i.exec(textOf(at(item, 'air')) ?? '') ?? []
  const model = textOf(at(item, 'modelName'))
  const version = textOf(at(item, 'modelVersionName')) ?? textOf(at(item, 'versionName'))
  const id = textOf(at(item, 'modelVersionId')) ?? airVersion
  const file =
    model === undefined
      ? { name: `version ${id ?? version ?? 'unknown'}`, isNameless: true as const }
      : modelFile([model, version].filter((part) => part !== undefined).join(' '))
  if (file === undefined) return undefined
  return {
    type: (textOf(at(item, 'type')) ?? airType)?.toLowerCase(),
    file,
    weight: numberOf(at(item, 'weight')),
    named: model === undefined ? [] : [model, file.name],
  }
}

export function resourceOfType(resources: readonly Resource[], type: string): ModelFile | undefined {
  return resources.find((resource) => resource.type === type)?.file
}

export function resourceKind({ type }: Resource): Network['kind'] | undefined {
  return KINDS.get(type ?? '')
}

/** It may be a LoRA and may be none. */
export function isOfUnknownKind(resource: Resource): boolean {
  return resourceKind(resource) === undefined && !NO_NETWORKS.has(resource.type ?? '')
}
