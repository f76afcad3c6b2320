import { readFileSync } from 'node:fs'
import type { Attached } from '../../src/images/metadata.ts'
import { pictureOpener } from '../../src/records/open.ts'
import { type Reading, readSettings } from '../../src/settings/read.ts'
import type { Settings } from '../../src/settings/settings.ts'

export const settingsFolder = new URL('../reference/settings/', import.meta.url)

type Texts = Readonly<{
  png: Readonly<Record<string, string>>
  exif?: Readonly<Record<string, string>>
  comment?: string
}>

/** The texts of one picture as each tool would keep them. */
export const TEXTS = JSON.parse(readFileSync(new URL('texts.json', settingsFolder), 'utf8')) as Readonly<
  Record<Tool, Texts>
>

const COMMON = {
  prompt: 'an inked café, 漢字 street, masterpiece',
  negativePrompt: 'lowres, blurry',
  sampler: 'DPM++ 2M',
  schedule: 'karras',
  steps: 28,
  cfg: 7.5,
  size: { width: 512, height: 768 },
  hires: 'off',
  vae: { name: 'built-in' },
  clipSkip: 2,
  conditioning: [],
  rng: 'default',
  denoise: 1,
  seed: '1234567890',
} as const

const lora = { kind: 'lora', name: 'ink_v2', weight: 0.8 } as const
const other = (name: string) => ({ kind: 'other', name }) as const

/** What those texts say. */
export const EXPECTED = {
  a1111: {
    ...COMMON,
    tool: 'A1111',
    version: 'v1.10.1',
    hires: 'Hires upscale 1.5, Hires upscaler Latent',
    vae: { name: 'plainglass', hash: '63aeecb90f' },
    networks: [
      { ...lora, hash: '7d30b5e1c94f' },
      { kind: 'embedding', name: 'easyneg', hash: 'c74b4e810b03' },
    ],
    rng: 'cpu',
    denoise: 0.4,
    checkpoint: { name: 'yesmix_v35', hash: '4f1c09a7d2' },
  },
  comfyui: {
    ...COMMON,
    tool: 'ComfyUI',
    vae: { name: 'plainglass' },
    networks: [{ ...lora, clipWeight: 0.6 }],
    rng: 'cpu',
    seed: '18446744073709551614',
    checkpoint: { name: 'yesmix_v35' },
  },
  invokeai: {
    ...COMMON,
    tool: 'InvokeAI',
    version: '4.2.9',
    networks: [{ ...lora, hash: 'blake3:bb22' }],
    rng: 'cpu',
    checkpoint: { name: 'yesmix_v35', hash: 'blake3:aa11' },
  },
  novelai: {
    ...COMMON,
    tool: 'NovelAI',
    version: '1',
    clipSkip: 'default',
    networks: [],
    conditioning: [other('sm')],
    checkpoint: { name: 'Stable Diffusion XL 7BCCAA2C' },
  },
  fooocus: {
    ...COMMON,
    tool: 'Fooocus',
    version: 'v2.5.3',
    networks: [{ ...lora, hash: '7d30b5e1c9' }],
    conditioning: [
      other("styles ['Fooocus V2']"),
      other('performance Speed'),
      other('sharpness 2'),
      other('adm_guidance (1.5, 0.8, 0.3)'),
    ],
    checkpoint: { name: 'yesmix_v35', hash: '4f1c09a7d2' },
  },
  swarmui: {
    ...COMMON,
    tool: 'SwarmUI',
    version: '0.9.6.3',
    vae: { name: 'plainglass' },
    networks: [{ ...lora, hash: '7d30' }],
    checkpoint: { name: 'yesmix_v35', hash: '4f1c' },
  },
  civitai: {
    ...COMMON,
    tool: 'Civitai',
    networks: [{ ...lora, name: 'Ink {wash} v2' }],
    checkpoint: { name: 'YesMix, the mix v3.5' },
  },
} as const satisfies Readonly<Record<string, Settings>>

export type Tool = keyof typeof EXPECTED
export const TOOLS = Object.keys(EXPECTED) as readonly Tool[]

const NOTHING: Attached = { texts: [], comment: undefined, exif: undefined, xmp: undefined, sidecar: undefined }

type Said = Readonly<{ settings: Settings | undefined; faults: readonly string[] }>

function said({ settings, faults }: Reading): Said {
  return { settings, faults: faults.map(({ text, detail }) => (detail === undefined ? text : `${text} (${detail})`)) }
}

/** What metadata say, without a picture around them. */
export async function readingOf(attached: Partial<Attached>): Promise<Said> {
  return said(await readSettings({ ...NOTHING, ...attached }))
}

/** What a whole picture says, read as a run reads it. */
export async function readPicture(
  name: string,
  bytes: Buffer = readFileSync(new URL(name, settingsFolder)),
): Promise<Said> {
  const open = pictureOpener({ size: { width: 32, height: 32 }, maxPixels: 1e8, thumbnails: false })
  const opened = await open({ path: name, content: async () => ({ names: [] }), read: async () => bytes })
  if (!('pixels' in opened)) throw new Error(`${opened.subject} ${opened.problem}`)
  return said(opened.record.settings)
}

/** Without what is there but undefined. */
export function plain(settings: Settings | undefined): unknown {
  return settings === undefined ? undefined : JSON.parse(JSON.stringify(settings))
}
