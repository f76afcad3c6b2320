/** Where the samples of a tool are, and what names them. Written as in style-gate.yml. */
export type Layout = Readonly<{
  name: string
  /** Whose file names these are. */
  of: string
  samples: readonly string[]
  'samples-without-lora'?: readonly string[]
  /** Where no path of the tool names checkpoint and LoRA. */
  'group-by'?: 'metadata'
  /** `auto` takes it only where references are in folders of these LoRAs: else the folders may be anything. */
  isOfReferences?: true
}>

const FORMATS = '{png,jpg,jpeg,webp}'
/** Targets are no samples, whatever their names. */
const TARGETS = ['!references/**', '!controls/**']

/** In the order in which `auto` tries them: what says most of a picture comes first. */
export const LAYOUTS = [
  {
    name: 'style-gate',
    of: 'a folder a LoRA, in it one a checkpoint',
    samples: ['samples/{lora}/{checkpoint}/*'],
  },
  {
    name: 'kohya',
    of: 'kohya-ss/sd-scripts and musubi-tuner',
    // Of numbers with zeros before them: a name such as ink_2024 ends in one too.
    samples: [
      '{sample,samples}/{lora}_e0{epoch}_{prompt}_20????????????_{seed}.png',
      '{sample,samples}/{lora}_e0{epoch}_{prompt}_20????????????.png',
      '{sample,samples}/{lora}_0{step}_{prompt}_20????????????_{seed}.png',
      '{sample,samples}/{lora}_0{step}_{prompt}_20????????????.png',
      '{sample,samples}/e0{epoch}_{prompt}_20????????????_{seed}.png',
      '{sample,samples}/e0{epoch}_{prompt}_20????????????.png',
      '{sample,samples}/0{step}_{prompt}_20????????????_{seed}.png',
      '{sample,samples}/0{step}_{prompt}_20????????????.png',
      // Of older versions; the prompt's number and the seed are read as one.
      '{sample,samples}/{lora}_20????????????_e0{epoch}_{prompt}.png',
      '{sample,samples}/{lora}_20????????????_0{step}_{prompt}.png',
      '{sample,samples}/20????????????_e0{epoch}_{prompt}.png',
      '{sample,samples}/20????????????_0{step}_{prompt}.png',
    ],
  },
  {
    name: 'ai-toolkit',
    of: 'ostris/ai-toolkit',
    samples: ['samples/*__{step}_{prompt}.{jpg,png,webp}'],
  },
  {
    name: 'simpletuner',
    of: 'SimpleTuner, while it trains',
    samples: ['validation_images/step_{step}_{prompt}_[0-9]*x[0-9]*.png'],
  },
  {
    name: 'simpletuner-card',
    of: "SimpleTuner's model cards",
    samples: ['assets/image_{prompt}_*.png'],
  },
  {
    name: 'onetrainer',
    of: 'OneTrainer',
    samples: [`samples/{prompt}/*-training-sample-{step}-*.${FORMATS}`],
  },
  {
    name: 'diffusers',
    of: "diffusers' training scripts",
    samples: ['checkpoint-{step}/image_{prompt}.png', 'image_{prompt}.png'],
  },
  {
    name: 'strengths',
    of: 'studies of strengths: r00 is without the LoRA',
    samples: ['lora/{lora}/{checkpoint}/img/r{weight}-{prompt}.png', '!lora/*/*/img/r00-*'],
    'samples-without-lora': ['lora/{lora}/{checkpoint}/img/r00-{prompt}.png'],
  },
  {
    name: 'lora-folders',
    of: 'one checkpoint, a folder a LoRA',
    samples: ['samples/{lora}/*'],
    isOfReferences: true,
  },
  {
    name: 'checkpoint-folders',
    of: 'one LoRA, a folder a checkpoint',
    samples: ['samples/{checkpoint}/*'],
  },
  {
    name: 'a1111',
    of: 'AUTOMATIC1111, Forge and their like',
    // A training set has such numbers before captions, not before seeds.
    samples: [`**/[0-9][0-9][0-9][0-9][0-9]-{seed}.${FORMATS}`, '!**/[0-9][0-9][0-9][0-9][0-9]-[!0-9]*', ...TARGETS],
    'group-by': 'metadata',
  },
  {
    name: 'comfyui',
    of: 'ComfyUI',
    samples: [`**/*_[0-9][0-9][0-9][0-9][0-9]_.${FORMATS}`, ...TARGETS],
    'group-by': 'metadata',
  },
  {
    name: 'one-folder',
    of: 'one LoRA, one checkpoint, one folder',
    samples: ['samples/*'],
  },
] as const satisfies readonly Layout[]

export type LayoutName = (typeof LAYOUTS)[number]['name']
export const LAYOUT_NAMES = LAYOUTS.map(({ name }) => name)

/** The layout of who says nothing. */
export const OWN_LAYOUT = 'style-gate' satisfies LayoutName

export function layoutOf(name: LayoutName): Layout {
  return LAYOUTS.find((own) => own.name === name)!
}
