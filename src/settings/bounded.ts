import { createHash } from 'node:crypto'
import { type ModelFile, type Network, type Settings, UNTOLD } from './settings.ts'

/** Longest texts that are kept of a picture, in UTF-16 units: thousands of pictures are held at once. */
const MOST = { prompt: 8192, name: 300, tool: 60 } as const
const MOST_NETWORKS = 256

/** Settings of bounded size. What is longer keeps its beginning and a hash, so that what differs still does. */
export function bounded(settings: Settings): Settings {
  const {
    tool,
    version,
    prompt,
    negativePrompt,
    hires,
    sampler,
    schedule,
    rng,
    seed,
    checkpoint,
    vae,
    networks,
    conditioning,
    beside,
  } = settings
  return {
    ...settings,
    tool: cut(tool, MOST.tool),
    version: version && cut(version, MOST.tool),
    prompt: prompt && cut(prompt, MOST.prompt),
    negativePrompt: negativePrompt && cut(negativePrompt, MOST.prompt),
    hires: hires && cut(hires, MOST.prompt),
    sampler: sampler && cut(sampler, MOST.name),
    schedule: schedule && cut(schedule, MOST.name),
    rng: rng && cut(rng, MOST.tool),
    seed: seed && cut(seed, MOST.tool),
    checkpoint: checkpoint && boundedFile(checkpoint),
    vae: vae && boundedFile(vae),
    networks: networks && boundedList(networks),
    conditioning: conditioning && conditioning.length <= MOST_NETWORKS ? conditioning.map(boundedNetwork) : undefined,
    beside: beside && {
      ...beside,
      lora: beside.lora && boundedFile(beside.lora),
      networks: beside.networks && cut(beside.networks, MOST.prompt),
      conditioning: beside.conditioning && cut(beside.conditioning, MOST.prompt),
    },
  }
}

function boundedFile(file: ModelFile): ModelFile {
  return { ...file, name: cut(file.name, MOST.name), hash: file.hash && cut(file.hash, MOST.name) }
}

/** What is cut off may differ. */
function boundedList(networks: readonly Network[]): readonly Network[] {
  const kept = networks.slice(0, MOST_NETWORKS).map(boundedNetwork)
  return kept.length < networks.length ? [UNTOLD, ...kept] : kept
}

function boundedNetwork(network: Network): Network {
  return { ...network, ...boundedFile(network), detail: network.detail && cut(network.detail, MOST.name) }
}

function cut(text: string, most: number): string {
  if (text.length <= most) return text
  const hash = createHash('sha256').update(text).digest('hex').slice(0, 16)
  // Half of a character at the end would be none.
  return `${text.slice(0, most - 20).replace(/[\ud800-\udbff]$/, '')}… ${hash}`
}
