import type { ModelFile } from './settings.ts'

/** A model by the name that a tool gives it: without folders, ending and the hash in brackets behind it. */
export function modelFile(name: string | undefined, hash?: string): ModelFile | undefined {
  const stem = modelName(name ?? '')
  const plainHash = hash?.trim().toLowerCase().replace(/^0x/, '')
  if (stem === '' && !plainHash) return undefined
  if (stem === '') return { name: plainHash!, hash: plainHash, isNameless: true }
  return { name: stem, hash: plainHash || undefined }
}

export function modelName(name: string): string {
  return name
    .slice(-1000)
    .trim()
    .replace(/^.*[/\\]/su, '')
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
const SCHEDULE_IN_NAME = /[\s_](karras|exponential|sgm uniform|k)$/i

/**
 * Sampler and schedule by one name each. Older versions of A1111 put the schedule behind the sampler (`DPM++ 2M Karras`), InvokeAI as `_k`.
 * `otherwise` is the schedule where nothing names one.
 */
export function samplerOf(
  name: string | undefined,
  schedule: string | undefined,
  otherwise: string | undefined,
): Readonly<{ sampler: string | undefined; schedule: string | undefined }> {
  const given = (name ?? '').slice(0, MOST_NAME)
  const [, suffix] = SCHEDULE_IN_NAME.exec(given) ?? []
  const plain = folded(given.replace(SCHEDULE_IN_NAME, ''))
  const inName = suffix?.toLowerCase() === 'k' ? 'karras' : suffix
  const chosen = [schedule, inName, otherwise].find((candidate) => candidate !== undefined && candidate.trim() !== '')
  return {
    sampler: plain === '' ? undefined : (SAMPLERS.get(samplerKey(plain)) ?? plain),
    schedule: chosen === undefined ? undefined : folded(chosen.slice(0, MOST_NAME).toLowerCase().replaceAll('_', ' ')),
  }
}
