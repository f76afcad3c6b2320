import type { FirstWeight } from '../prompt-tags.ts'
import { UNSIGNED } from '../settings.ts'
import type { SettingsLine } from './infotext-line.ts'

/** Who wrote a text in the form of A1111. */
export type Writer = Readonly<{
  tool: string
  version: string | undefined
  /** What is not there was not used. Others write what they were given, or what they found. */
  isWhole: boolean
  /** Of two weights in a tag. */
  first: FirstWeight
}>

/** Keys that only nodes of ComfyUI write: `Lora_0 Model name`, `Embedding_1 hash`. */
const OF_NODES = /^(?:lora|embedding|clip)_\d+ |^metadata generator version$/i
/** `dpmpp_2m`, `euler_ancestral_karras`: how ComfyUI calls its samplers. */
const SAMPLER_OF_NODES = /^[a-z0-9]+_[a-z0-9_]+$/

/** By its own marks alone: the form was taken over by many. */
export function writerOf(settings: SettingsLine): Writer {
  const version = settings.get('Version')
  const app = settings.get('App')
  const whole = { version, isWhole: !settings.isCut, first: 'text encoder' } as const
  if (app !== undefined && /^SD\.?Next$/i.test(app)) return { tool: app, ...whole }
  const fooocus = /^Fooocus (.+)$/.exec(version ?? '')?.[1]
  if (fooocus !== undefined) return { tool: 'Fooocus', ...whole, version: fooocus }
  if (/^(?:f\d|forge|neo)/i.test(version ?? '')) return { tool: 'Forge', ...whole }
  if (/^v?1\.\d+\.\d+(?:-|$)/.test(version ?? '')) return { tool: 'A1111', ...whole }
  const isOfNodes = settings.keys().some((key) => OF_NODES.test(key))
  if (/^ComfyUI/i.test(version ?? '') || isOfNodes || SAMPLER_OF_NODES.test(settings.get('Sampler') ?? ''))
    return { tool: 'ComfyUI', version: undefined, isWhole: false, first: 'model' }
  if (version !== undefined || !settings.has('Civitai resources'))
    return { tool: UNSIGNED, version, isWhole: false, first: 'unknown' }
  // Nodes of ComfyUI list these resources too.
  const isOfGenerator = settings.has('Civitai metadata') || settings.has('created date')
  return { tool: 'Civitai', version: undefined, isWhole: isOfGenerator, first: 'unknown' }
}
