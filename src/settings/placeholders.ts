import { mayHaveMore, type ModelFile, type Network, type Settings, UNTOLD } from './settings.ts'

/** What writers put where they were given nothing. */
const PLACEHOLDER = /^\s*(?:unknown|undefined|null|n\/a)\s*$/i

/** Settings without values that stand for none. */
export function withoutPlaceholders(settings: Settings): Settings {
  const { prompt, negativePrompt, sampler, schedule, vae, checkpoint, networks } = settings
  return {
    ...settings,
    prompt: textOrNone(prompt),
    negativePrompt: textOrNone(negativePrompt),
    sampler: textOrNone(sampler),
    schedule: textOrNone(schedule),
    vae: fileOrNone(vae),
    checkpoint: fileOrNone(checkpoint),
    networks: networks && networksOf(networks),
  }
}

/** A network of such a name can be any. */
function networksOf(networks: readonly Network[]): readonly Network[] | undefined {
  const named = networks.filter(({ name }) => !PLACEHOLDER.test(name))
  if (named.length === networks.length) return networks
  if (!named.some(({ kind }) => kind === 'lora')) return undefined
  return mayHaveMore(named) ? named : [UNTOLD, ...named]
}

function textOrNone(text: string | undefined): string | undefined {
  return text !== undefined && PLACEHOLDER.test(text) ? undefined : text
}

/** Of a file without a name its hash may be known. */
function fileOrNone(file: ModelFile | undefined): ModelFile | undefined {
  if (file === undefined || !PLACEHOLDER.test(file.name)) return file
  return file.hash === undefined || PLACEHOLDER.test(file.hash)
    ? undefined
    : { name: file.hash, hash: file.hash, isNameless: true }
}
