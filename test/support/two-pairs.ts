import { commentBlock, jpegWith, pngText, withChunks } from './metadata.ts'
import { picture } from './pictures.ts'
import { FAST, type Files, repository, scoresOf, SMALL, without } from './repository.ts'
import { run } from './run.ts'

/** What a picture carries: texts of a PNG by keyword, or the comment of a JPEG. */
export type Carried = Readonly<Record<string, unknown>> | string

export type Node = Readonly<{ class_type: string; inputs: Readonly<Record<string, unknown>> }>
export type Nodes = Readonly<Record<string, Node>>

export const node = (class_type: string, inputs: Node['inputs']): Node => ({ class_type, inputs })

/** A graph of a checkpoint, one LoRA and a sampler; `nodes` are put over it, and `sampler` into its sampler. */
export function graph(model: string, nodes: Nodes = {}, sampler: Node['inputs'] = {}): Readonly<{ prompt: Nodes }> {
  const prompt: Nodes = {
    1: node('CheckpointLoaderSimple', { ckpt_name: `${model}.safetensors` }),
    2: node('CLIPTextEncode', { text: 'a brass kettle', clip: ['8', 1] }),
    3: node('CLIPTextEncode', { text: 'smudged', clip: ['8', 1] }),
    4: node('EmptyLatentImage', { width: 64, height: 64, batch_size: 1 }),
    5: node('KSampler', {
      seed: 7,
      steps: 27,
      cfg: 6.5,
      sampler_name: 'dpmpp_2m',
      scheduler: 'karras',
      denoise: 1,
      model: ['8', 0],
      positive: ['2', 0],
      negative: ['3', 0],
      latent_image: ['4', 0],
      ...sampler,
    }),
    6: node('VAEDecode', { samples: ['5', 0], vae: ['1', 2] }),
    7: node('SaveImage', { filename_prefix: 'x', images: ['6', 0] }),
    8: node('LoraLoader', {
      lora_name: 'ink.safetensors',
      strength_model: 0.8,
      strength_clip: 0.8,
      model: ['1', 0],
      clip: ['1', 1],
    }),
  }
  return { prompt: { ...prompt, ...nodes } }
}

async function pictureWith(seed: number, carried: Carried): Promise<Buffer> {
  if (typeof carried === 'string') {
    const jpeg = await picture({ seed }).jpeg().toBuffer()
    return jpegWith(jpeg, commentBlock(carried, 'utf-16be'))
  }
  const texts = Object.entries(carried).map(([keyword, value]) => pngText('iTXt', keyword, JSON.stringify(value)))
  return withChunks(await picture({ seed }).png().toBuffer(), texts)
}

/** What comes of a whole run over two pairs, whose pictures carry what `carried` says of their checkpoint. */
export async function runOverTwoPairs(carried: (model: string) => Carried, flags: readonly string[] = []) {
  const own = ['alpha', 'beta'].flatMap((model, index) =>
    [1, 2].map(async (number): Promise<readonly [string, Buffer]> => {
      const told = carried(model)
      const name = `samples/ink/${model}/${number}.${typeof told === 'string' ? 'jpg' : 'png'}`
      return [name, await pictureWith(30 + 10 * index + number, told)]
    }),
  )
  const samples: Files = Object.fromEntries(await Promise.all(own))
  const others = without(SMALL, ...Object.keys(SMALL).filter((path) => path.startsWith('samples/')))
  const root = await repository(others, samples)
  const { code } = await run(root, [...FAST, ...flags])
  return { code, ...(await scoresOf(root)) }
}
