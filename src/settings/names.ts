import type { ModelFile } from './settings.ts'

/** With its kind before it, as InvokeAI writes it; other words stand for none. */
const HASH = /^\s*(?:0x)?((?:[a-z]\w{0,20}:)?[0-9a-f]{2,128})\s*$/i

/** A model by the name that a tool gives it: without folders, ending and the hash in brackets behind it. */
export function modelFile(name: string | undefined, hash?: string): ModelFile | undefined {
  const stem = modelName(name ?? '')
  const plainHash = HASH.exec(hash ?? '')?.[1]?.toLowerCase()
  if (stem === '' && !plainHash) return undefined
  if (stem === '') return { name: plainHash!, hash: plainHash, isNameless: true }
  const id = idOf(stem)
  return { name: id ?? stem, hash: plainHash || undefined, ...(id === undefined ? {} : { isNameless: true }) }
}

/** Civitai's generator calls a model by its AIR (`urn:air:sdxl:lora:civitai:123@456`), TensorArt by a number (`EMS-123-EMS`). */
function idOf(name: string): string | undefined {
  const version = /^urn:air:[^@]*@([\w-]+)/i.exec(name)?.[1]
  if (version !== undefined) return `version ${version}`
  return /^(?:urn:air:.*|EMS-\d+(?:-\w+)?-EMS)$/i.test(name) ? name : undefined
}

export function modelName(name: string): string {
  return name
    .slice(-1000)
    .trim()
    .replace(/^(?!urn:air:).*[/\\]/isu, '')
    .replace(/\[[0-9a-f]{6,64}\]$/i, '')
    .trimEnd()
    .replace(/\.(?:safetensors|ckpt|pt|pth|bin|gguf|sft)$/i, '')
    .trim()
}

/** White space folded: where lines break means nothing to a model. */
export function folded(text: string): string {
  return text.replaceAll(/ \s+|[^\S ]\s*/gu, ' ').trim()
}

const SAMPLERS = new Map(
  [
    'Euler',
    'Euler a',
    'Heun',
    'LMS',
    'DDIM',
    'DPM2',
    'DPM2 a',
    'DPM fast',
    'DPM adaptive',
    'DPM++ 2M',
    'DPM++ SDE',
    'DPM++ 2S a',
    'DPM++ 2M SDE',
    'DPM++ 2M SDE Heun',
    'DPM++ 3M SDE',
    'LCM',
    'PLMS',
    'UniPC',
    'Restart',
  ].map((name) => [samplerKey(name), name]),
)

/** Spellings of one sampler: `dpmpp_2m` (k-diffusion), `k_dpmpp_2m` (NovelAI), `DPM++ 2M` (A1111). */
function samplerKey(name: string): string {
  return name
    .toLowerCase()
    .replace(/^k_/, '')
    .replaceAll('++', 'pp')
    .replace(/[\s_]ancestral$/, ' a')
    .replaceAll(/[\s_-]+/g, '')
    .replace(/^kdpm/, 'dpm')
}

/** Longer is none. */
const MOST_NAME = 300
/** Those of A1111, Forge, ComfyUI, Fooocus and Draw Things, and of ComfyUI's nodes; those that hold another one before it. */
const SCHEDULES = [
  'align your steps(?: gits| \\d+)?',
  'ays(?: \\+| gits| sd1| sdxl| svd| \\d+\\+?)?',
  'gits(?:\\[coeff=[\\d.]+\\])?',
  'beta(?:57)?',
  'bong tangent',
  'ddim uniform',
  'exponential',
  'karras',
  'kl optimal',
  'linear quadratic',
  'normal',
  'polyexponential',
  'sgm (?:uniform|quadratic)',
  'simple',
  'trailing',
  'turbo',
  'uniform',
  // InvokeAI's word for Karras.
  'k',
].map((name) => name.replaceAll(' ', String.raw`[\s_]`))
const SCHEDULE_IN_NAME = new RegExp(String.raw`[\s_](${SCHEDULES.join('|')})$`, 'i')

/**
 * Sampler and schedule by one name each. Older versions of A1111 put the schedule behind the sampler (`DPM++ 2M Karras`), nodes of ComfyUI
 * too (`dpmpp_2m_sgm_uniform`), InvokeAI as `_k`. `otherwise` is the schedule where nothing names one.
 */
export function samplerOf(
  name: string | undefined,
  schedule: string | undefined,
  otherwise: string | undefined,
): Readonly<{ sampler: string | undefined; schedule: string | undefined }> {
  const given = (name ?? '').trim().slice(0, MOST_NAME)
  const [, suffix] = SCHEDULE_IN_NAME.exec(given) ?? []
  const plain = folded(given.replace(SCHEDULE_IN_NAME, ''))
  const inName = suffix?.toLowerCase() === 'k' ? 'karras' : suffix
  const chosen = [schedule, inName, otherwise].find((candidate) => candidate !== undefined && candidate.trim() !== '')
  return {
    sampler: plain === '' ? undefined : (SAMPLERS.get(samplerKey(plain)) ?? plain),
    schedule: chosen === undefined ? undefined : folded(chosen.slice(0, MOST_NAME).toLowerCase().replaceAll('_', ' ')),
  }
}
