import { numberOf } from './json.ts'
import { modelName, folded } from './names.ts'
import type { Network } from './settings.ts'

const TAG = /<(lora|lyco|hypernet):([^<>:]{1,300})((?::[^<>:]{0,100}){0,20})>/gi
const NAMED = /^(te|unet)=([\d.+-]{1,20})$/
/** Commas that are not one before a blank. */
const UNTIDY_COMMAS = / ,[ ,]*|,(?:[ ,]*,[ ,]*|(?! ))/g
const MOST_NETWORKS = 256

/** A prompt and the networks that its tags load. */
export type TaggedPrompt = Readonly<{ prompt: string; networks: readonly Network[] }>

/**
 * Takes the tags of A1111 out of a prompt: `<lora:NAME:0.8>`, `<lora:NAME>` at weight 1, `<lora:NAME:te:unet>`. Commas that then stand
 * alone go with them, so that the same prompt with and without LoRA is the same.
 */
export function readTags(text: string): TaggedPrompt {
  const networks: Network[] = []
  for (const [, kind = '', name = '', rest = ''] of text.matchAll(TAG))
    if (networks.length < MOST_NETWORKS) networks.push(networkOf(kind, name, rest.split(':').slice(1)))
  const plain = folded(networks.length === 0 ? text : text.replaceAll(TAG, '')).replaceAll(UNTIDY_COMMAS, ', ')
  return { prompt: plain.replace(/^, /, '').replace(/, $/, ''), networks }
}

function networkOf(tag: string, name: string, details: readonly string[]): Network {
  const kind = tag.toLowerCase() === 'hypernet' ? 'other' : 'lora'
  const named = new Map(
    details.flatMap((detail) => {
      const [, part, value] = NAMED.exec(detail) ?? []
      return part === undefined ? [] : [[part, value] as const]
    }),
  )
  const [first, second] = details.map(Number).filter((weight) => Number.isFinite(weight))
  // One weight is for both; of two the first is the text encoder's. Each can have its name before it.
  const clip = numberOf(named.get('te')) ?? first ?? 1
  const weight = numberOf(named.get('unet')) ?? second ?? clip
  const more = details.filter((detail) => !Number.isFinite(Number(detail)) && !/^(?:te|unet)=/.test(detail))
  return {
    kind,
    name: modelName(name),
    weight,
    ...(clip === weight ? {} : { clipWeight: clip }),
    ...(more.length === 0 ? {} : { detail: more.join(':') }),
  }
}
