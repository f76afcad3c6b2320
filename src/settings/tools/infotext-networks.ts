import { folded } from '../names.ts'
import { type Network, UNTOLD } from '../settings.ts'
import { isOfUnknownKind, type Resource, resourceKind } from './civitai.ts'
import { controlIn } from './infotext-control.ts'
import { joinNames, joinResources, unique } from './infotext-join.ts'
import type { SettingsLine } from './infotext-line.ts'
import { hashesIn, namedEmbeddings, namedLoras, weightedLoras } from './infotext-loras.ts'
import type { Writer } from './infotext-writer.ts'

type Sources = Readonly<{
  settings: SettingsLine
  tagged: readonly Network[]
  /** Undefined where there is a list that is not understood. */
  resources: readonly Resource[] | undefined
  writer: Writer
  /** Settings without a name of their own, which are told as networks. */
  others: readonly (readonly [key: string, value: string])[]
}>

/**
 * All networks that a text names in one place or another, each once. That there are no others only its writer can say; where it does not,
 * and the text names none, nothing is known.
 */
export function networksOf({ settings, tagged, resources, writer, others }: Sources): readonly Network[] | undefined {
  const known = resources ?? []
  const hashed = hashesIn(settings)
  const hashes = hashed ?? []
  const told = joinNames(unique(tagged, weightedLoras(settings)), namedLoras(settings, hashes))
  const { networks, isOpen } = joinResources(
    told,
    known.filter((resource) => resourceKind(resource) === 'lora'),
  )
  const isUntold =
    isOpen || !writer.isWhole || resources === undefined || hashed === undefined || known.some(isOfUnknownKind)
  if (isUntold && !networks.some(({ kind }) => kind === 'lora' || kind === 'untold')) return undefined
  const embeddings = namedEmbeddings(settings, hashes)
  return [
    ...(isUntold ? [UNTOLD] : []),
    ...networks,
    ...(embeddings.length > 0 ? embeddings : known.flatMap(otherNetwork)),
    ...others.map(
      ([key, value]): Network => controlIn(key, value) ?? { kind: 'other', name: `${key} ${folded(value)}` },
    ),
  ]
}

function otherNetwork(resource: Resource): readonly Network[] {
  const kind = resourceKind(resource)
  return kind === undefined || kind === 'lora' ? [] : [{ kind, ...resource.file, weight: resource.weight }]
}
