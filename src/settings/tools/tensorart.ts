import { at, listOf, numberOf, parseJson, textOf } from '../json.ts'
import { modelFile } from '../names.ts'
import type { ModelFile, Network, Settings } from '../settings.ts'

const KINDS: ReadonlyMap<string, Network['kind']> = new Map([
  ['LORA', 'lora'],
  ['LYCORIS', 'lora'],
  ['LOCON', 'lora'],
  ['EMBEDDING', 'embedding'],
])

/** Models as `generation_data` of TensorArt names them, of which the graph beside it has the numbers alone. */
export type TensorArt = Readonly<{ checkpoint: ModelFile | undefined; networks: readonly Network[] }>

export function readTensorArt(text: string | undefined): TensorArt | undefined {
  // It can end with a zero.
  const json = text === undefined ? undefined : parseJson(text.replace(/\0+$/, ''))
  const models = listOf(at(json, 'models'))
  const checkpoint = fileOf(at(json, 'baseModel'))
  if (checkpoint === undefined && models.length === 0) return undefined
  return {
    checkpoint,
    networks: models.flatMap((model): readonly Network[] => {
      const [kind, file] = [KINDS.get(textOf(at(model, 'type'))?.toUpperCase() ?? ''), fileOf(model)]
      return kind === undefined || file === undefined ? [] : [{ kind, ...file, weight: numberOf(at(model, 'weight')) }]
    }),
  }
}

/** By its file, or by the name of its page. */
function fileOf(model: unknown): ModelFile | undefined {
  const name = textOf(at(model, 'modelFileName')) ?? textOf(at(model, 'label'))
  return name === undefined || name.trim() === '' ? undefined : modelFile(name, textOf(at(model, 'hash')))
}

/** With names in the place of numbers: a LoRA is told by its weight, where no other of them has it. */
export function withNamesOf(tensorArt: TensorArt | undefined, settings: Settings): Settings {
  if (tensorArt === undefined) return settings
  const { checkpoint, networks } = settings
  const named = tensorArt.networks.filter(({ kind }) => kind === 'lora')
  const nameless = networks?.filter(({ kind, isNameless }) => kind === 'lora' && isNameless) ?? []
  const nameOf = (network: Network): Network => {
    const isAlone = (list: readonly Network[]): boolean =>
      list.filter(({ weight }) => weight !== undefined && weight === network.weight).length === 1
    if (!nameless.includes(network) || named.length !== nameless.length || !isAlone(nameless) || !isAlone(named))
      return network
    const { name, hash } = named.find(({ weight }) => weight === network.weight)!
    return {
      kind: 'lora',
      name,
      hash,
      weight: network.weight,
      ...(network.clipWeight === undefined ? {} : { clipWeight: network.clipWeight }),
    }
  }
  return {
    ...settings,
    checkpoint: checkpoint?.isNameless ? (tensorArt.checkpoint ?? checkpoint) : checkpoint,
    networks: networks?.map(nameOf),
  }
}
