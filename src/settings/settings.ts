import type { Size } from '../images/pixels.ts'

/** A file of weights as a tool names it: without folder and ending. The hash, in lower case, is the tool's own and of no fixed kind. */
export type ModelFile = Readonly<{
  name: string
  hash?: string | undefined
  /** The tool keeps no name, and a hash or number stands in for it. */
  isNameless?: true | undefined
}>

/** What was loaded beside the checkpoint. */
export type Network = ModelFile &
  Readonly<{
    /**
     * `file`: other weights, such as a hypernetwork or a text encoder. `other`: what steers a picture and is told as conditioning, such as a
     * ControlNet or a patch of the model. `untold`: there may be more than the list has.
     */
    kind: 'lora' | 'embedding' | 'file' | 'other' | 'untold'
    /** Strength in the image model (UNet), 1 where nothing is said; undefined where the kind has none. */
    weight?: number | undefined
    /** Strength in the text encoder, where it is another one. */
    clipWeight?: number | undefined
    /** What else a tag says, such as weights by block. */
    detail?: string | undefined
  }>

/**
 * How one picture was made, as its metadata say. A field that is not there is unknown. Where a tool keeps nothing because there is nothing
 * to keep (no VAE of one's own, no hires pass, no clip skip), its reader says so in words: absence of the text means something, absence
 * here means that nobody knows.
 */
export type Settings = Readonly<{
  /** The program that made the picture, such as `ComfyUI`. */
  tool: string
  /** As the program writes it. */
  version?: string | undefined
  /** Without the tags of networks, white space folded. */
  prompt?: string | undefined
  negativePrompt?: string | undefined
  /** By the name that A1111 has for it, such as `DPM++ 2M`, without the schedule. */
  sampler?: string | undefined
  /** Of noise levels, in small letters, such as `karras`; `automatic` where the tool chooses. */
  schedule?: string | undefined
  steps?: number | undefined
  /** Scale of the classifier-free guidance. */
  cfg?: number | undefined
  /** In pixels, before any hires pass; `file`: that of the picture itself, such as where it was begun with one. */
  size?: Size | 'file' | undefined
  /** What follows the first pass (upscaling, refiner, detailer), in the tool's words; `off` where nothing does. */
  hires?: string | undefined
  /** `built-in`: that of the checkpoint. */
  vae?: ModelFile | undefined
  /** Layers of the text encoder counted from its end: 1 skips none. `default` where the tool lets nobody choose. */
  clipSkip?: number | 'default' | undefined
  networks?: readonly Network[] | undefined
  /** What steers the picture beside LoRAs and embeddings may be more than is told among the networks. */
  isSteeringUnknown?: true | undefined
  /** What else steers the picture: ControlNets, reference pictures, regions, guidance, shift and the like. */
  conditioning?: readonly Network[] | undefined
  /** Where the first noise comes from: `cpu`, `gpu`, or `default` where the tool lets nobody choose. */
  rng?: string | undefined
  /** 1: from noise alone. */
  denoise?: number | undefined
  /** What a sidecar says of the pair's own LoRA and of all other networks, which then counts instead of `networks`. */
  beside?:
    | Readonly<{
        lora?: ModelFile | undefined
        weight?: number | undefined
        /** In words, as an audit would have them. */
        networks?: string | undefined
        /** Likewise. */
        conditioning?: string | undefined
      }>
    | undefined
  /** Decimal digits: it may have more than a number holds. `OF_BATCH` where it stands for several pictures. */
  seed?: string | undefined
  checkpoint?: ModelFile | undefined
  /** Several pictures in one file, such as an X/Y/Z plot. */
  isSheet?: true | undefined
}>

/**
 * Of a reader that lists all that changes a picture as networks, and has no word of its own on conditioning, what steers it goes there.
 * Where such a list is not known, neither is.
 */
export function withConditioning({ isSteeringUnknown, ...settings }: Settings): Settings {
  const { networks } = settings
  if (networks === undefined || 'conditioning' in settings) return settings
  const isSteering = ({ kind }: Network): boolean => kind === 'other'
  return {
    ...settings,
    networks: networks.filter((network) => !isSteering(network)),
    conditioning: isSteeringUnknown || mayHaveMore(networks) ? undefined : networks.filter(isSteering),
  }
}

export const BUILT_IN: ModelFile = { name: 'built-in' }
export const OFF = 'off'
/** The tool of a text in the form of many, which does not say who wrote it. */
export const UNSIGNED = 'unknown'
/** Stands in a list of networks that may have more than it tells. */
export const UNTOLD: Network = { kind: 'untold', name: '' }

/** Whether more networks may have been loaded than the list tells. */
export function mayHaveMore(networks: readonly Network[]): boolean {
  return networks.some(({ kind }) => kind === 'untold')
}
/** ComfyUI and its savers write the first seed into every picture of a batch: which picture it is cannot be told by it. */
export const OF_BATCH = 'batch'
