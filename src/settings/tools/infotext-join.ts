import type { Network } from '../settings.ts'
import type { Resource } from './civitai.ts'

// One LoRA can stand in several places of a text, under names that need not be the same.

/** Networks, and whether it is open what else there was. */
export type Joined = Readonly<{ networks: readonly Network[]; isOpen: boolean }>

/** Letters and digits alone, small. */
function keyOf(name: string): string {
  return name.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '')
}

/** Tags, of which those go that stand among the settings too. */
export function unique(tagged: readonly Network[], weighted: readonly Network[]): readonly Network[] {
  const keys = new Set(weighted.map(({ name }) => keyOf(name)))
  return [...tagged.filter(({ kind, name }) => kind !== 'lora' || !keys.has(keyOf(name))), ...weighted]
}

/**
 * Names with hashes belong to networks with weights. As many that are left over on both sides are the same under other names; where the
 * numbers differ, who is who is open.
 */
export function joinNames(told: readonly Network[], named: readonly Network[]): Joined {
  const byKey = new Map<string, Network>()
  // Of one that stands twice, the place of the first counts.
  for (const network of named)
    if (byKey.get(keyOf(network.name))?.hash === undefined) byKey.set(keyOf(network.name), network)
  const networks = told.map((network) => {
    const hash = network.hash ?? byKey.get(keyOf(network.name))?.hash
    return hash === undefined ? network : { ...network, hash }
  })
  const keys = new Set(told.map(({ name }) => keyOf(name)))
  const left = [...byKey].filter(([key]) => !keys.has(key)).map(([, network]) => network)
  const unnamed = told.filter(({ kind, name }) => kind === 'lora' && !byKey.has(keyOf(name)))
  if (left.length === 0 || unnamed.length > 0)
    return { networks, isOpen: left.length > 0 && left.length !== unnamed.length }
  return { networks: [...networks, ...left], isOpen: false }
}

/** Shorter names are parts of too many others. */
const LEAST_PART = 4

/** Civitai's list has weights by the names of its pages, and sometimes without any. */
export function joinResources({ networks, isOpen }: Joined, resources: readonly Resource[]): Joined {
  const left = new Set(resources)
  const keys = new Map(resources.map((resource) => [resource, resource.named.map(keyOf)]))
  const take = (fits: (key: string) => boolean): Resource | undefined => {
    const found = [...left].find((resource) => keys.get(resource)!.some(fits))
    if (found !== undefined) left.delete(found)
    return found
  }
  const joined = networks.map((network) => {
    if (network.kind !== 'lora' || left.size === 0) return { network, isFound: network.kind !== 'lora' }
    const own = keyOf(network.name)
    const isPart = (key: string): boolean =>
      Math.min(key.length, own.length) >= LEAST_PART && (key.includes(own) || own.includes(key))
    const found = take((key) => key === own) ?? take(isPart)
    return { network: weighed(network, found), isFound: found !== undefined }
  })
  const alone = joined.filter(({ isFound }) => !isFound).map(({ network }) => network)
  const rest = [...left]
  if (rest.length === alone.length && rest.every(({ file }) => file.isNameless)) {
    const weights = new Map(alone.map((network, index) => [network, rest[index]]))
    return { networks: joined.map(({ network }) => weighed(network, weights.get(network))), isOpen }
  }
  const more = rest.map(({ file, weight }): Network => ({ kind: 'lora', ...file, weight }))
  return {
    networks: [...joined.map(({ network }) => network), ...more],
    isOpen: isOpen || (more.length > 0 && alone.length > 0),
  }
}

/** What is told already counts. */
function weighed(network: Network, resource: Resource | undefined): Network {
  return resource === undefined || network.weight !== undefined ? network : { ...network, weight: resource.weight }
}
