import { numberOf } from './json.ts'
import { folded, modelFile, modelName } from './names.ts'
import { type Network, UNTOLD } from './settings.ts'

const TAG = /<(lora|lyco|hypernet):([^<>:]{1,300})((?::[^<>:]{0,100}){0,20})>/gi
const NAMED = /^(te|unet)=([\d.+-]{1,20})$/
/** Commas that are not one before a blank. */
const UNTIDY_COMMAS = / ,[ ,]*|,(?:[ ,]*,[ ,]*|(?! ))/g
const MOST_NETWORKS = 256

/** A prompt and the networks that its tags load. */
export type TaggedPrompt = Readonly<{ prompt: string; networks: readonly Network[] }>

/** What the first of two weights in a tag is for: the text encoder in A1111 and its kin, the image model in nodes of ComfyUI. */
export type FirstWeight = 'text encoder' | 'model' | 'unknown'

/**
 * Takes the tags of A1111 out of a prompt: `<lora:NAME:0.8>`, `<lora:NAME>` at weight 1, `<lora:NAME:te:unet>`. Commas that then stand
 * alone go with them, so that the same prompt with and without LoRA is the same.
 */
export function readTags(text: string, first: FirstWeight = 'text encoder'): TaggedPrompt {
  const networks: Network[] = []
  for (const [, kind = '', name = '', rest = ''] of text.matchAll(TAG))
    if (networks.length < MOST_NETWORKS) networks.push(networkOf(kind, [name, ...rest.split(':').slice(1)], first))
    else if (networks.length === MOST_NETWORKS) networks.unshift(UNTOLD)
  const plain = folded(networks.length === 0 ? text : withoutTags(text)).replaceAll(UNTIDY_COMMAS, ', ')
  return { prompt: plain.replace(/^, /, '').replace(/, $/, ''), networks }
}

/** A blank before a tag goes with it where a sentence ends behind it. */
function withoutTags(text: string): string {
  const end = /^\s*[.;!?]/
  const parts: string[] = []
  let from = 0
  for (const { 0: tag, index } of text.matchAll(TAG)) {
    const before = text.slice(from, index)
    from = index + tag.length
    parts.push(end.test(text.slice(from, from + 8)) ? before.trimEnd() : before)
  }
  return [...parts, text.slice(from)].join('')
}

function networkOf(tag: string, parts: readonly string[], first: FirstWeight): Network {
  const kind = tag.toLowerCase() === 'hypernet' ? 'file' : 'lora'
  // An AIR has colons of its own.
  const isAir = /^urn:air$/i.test(parts.slice(0, 2).join(':'))
  const length = isAir ? parts.findIndex((part) => part.includes('@')) + 1 : 1
  const [name, details] = [parts.slice(0, length || 1).join(':'), parts.slice(length || 1)]
  const { weight, clipWeight } = weightsOf(details, first)
  const more = details.filter((detail) => !Number.isFinite(Number(detail)) && !/^(?:te|unet)=/.test(detail))
  return {
    kind,
    ...(modelFile(name) ?? { name: modelName(name) }),
    weight,
    ...(clipWeight === undefined || clipWeight === weight ? {} : { clipWeight }),
    ...(more.length === 0 ? {} : { detail: more.join(':') }),
  }
}

/** One weight is for both. Each can have its name before it. */
function weightsOf(details: readonly string[], first: FirstWeight): Pick<Network, 'weight' | 'clipWeight'> {
  const named = new Map(
    details.flatMap((detail) => {
      const [, part, value] = NAMED.exec(detail) ?? []
      return part === undefined ? [] : [[part, value] as const]
    }),
  )
  const [one, other] = details.map(Number).filter((weight) => Number.isFinite(weight))
  if (first === 'unknown' && other !== undefined && one !== other) return { weight: undefined }
  const [clip, model] = first === 'model' ? [other, one] : [one, other]
  const clipWeight = numberOf(named.get('te')) ?? clip ?? one ?? 1
  return { weight: numberOf(named.get('unet')) ?? model ?? clipWeight, clipWeight }
}
