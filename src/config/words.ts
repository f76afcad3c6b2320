/** The values that name something in the configuration, in every report and in every result file. */

export const RECIPE_NAMES = ['pytorch-tutorial', 'gatys-2016', 'lycoris', 'ghost-review', 'deep-gram'] as const
export type RecipeName = (typeof RECIPE_NAMES)[number]

/** All but log-gram are defined of any activations; that one of recipes and layers which are after their ReLU. */
export const METRICS = ['gram-mse', 'gram-cos', 'moments-cos', 'log-gram'] as const
export type Metric = (typeof METRICS)[number]

/** The convolutions of VGG-19, shallowest first; VGG-16 lacks those that end with 4. A layer list may name what the backbone holds. */
export const LAYER_NAMES = [
  'conv1_1',
  'conv1_2',
  'conv2_1',
  'conv2_2',
  'conv3_1',
  'conv3_2',
  'conv3_3',
  'conv3_4',
  'conv4_1',
  'conv4_2',
  'conv4_3',
  'conv4_4',
  'conv5_1',
  'conv5_2',
  'conv5_3',
  'conv5_4',
] as const
export type LayerName = (typeof LAYER_NAMES)[number]

/** The backbones that have a name, and the layers that each holds. */
export const NAMED_BACKBONES = {
  // Shipped, up to the deepest layer of a recipe.
  vgg16: LAYER_NAMES.filter((name) => !name.endsWith('4') && name <= 'conv5_1'),
  vgg19: LAYER_NAMES,
} as const satisfies Record<string, readonly LayerName[]>
export type NamedBackbone = keyof typeof NAMED_BACKBONES

/** The layers whose activations a recipe takes before their ReLU; all others it takes after it. */
export const BEFORE_RELU: Readonly<Record<RecipeName, readonly LayerName[]>> = {
  // Modules before ReLU.
  'pytorch-tutorial': LAYER_NAMES,
  'gatys-2016': [],
  lycoris: [],
  // Its in-place ReLU overwrites every tapped tensor but the last, which no ReLU follows.
  'ghost-review': ['conv5_1'],
  'deep-gram': [],
}

/** What a target is to a LoRA; a cross-control is a control. */
export const TARGET_ROLES = ['reference', 'control'] as const
export type TargetRole = (typeof TARGET_ROLES)[number]

/** What a picture is that is held against targets. */
export const SAMPLE_ROLES = ['sample', 'without-lora'] as const
export type SampleRole = (typeof SAMPLE_ROLES)[number]

/** The result files of a run. */
export const RESULT_FILES = ['scores.json', 'scores.csv', 'report.html', 'report.md'] as const
export type ResultFile = (typeof RESULT_FILES)[number]

/** The folder of `judge`: it writes there where nothing else is said, and writes over what it wrote there before. */
export const JUDGED_FOLDER = 'style-gate-judged'

/** Resized to exactly this size, or so that the short side has this many pixels (the long side cut to an integer). */
export type SizeRule = Readonly<{ width: number; height: number }> | Readonly<{ shortSide: number }>

/** What can make the gate fail; `never` stands alone. */
export const FAIL_ON = [
  'regression',
  'removed',
  'broken-picture',
  'contradicted',
  'inconclusive',
  'unranked',
  'settings',
  'position',
  'never',
] as const

/** The generation settings of a picture: in `allow-settings`, in reports and in sidecars. */
export const SETTING_FIELDS = [
  'prompt',
  'negative-prompt',
  'sampler',
  'schedule',
  'steps',
  'cfg',
  'size',
  'hires',
  'vae',
  'clip-skip',
  'lora',
  'lora-weight',
  'networks',
  'conditioning',
  'rng',
  'denoise',
  'seed',
  'checkpoint',
] as const
export type SettingField = (typeof SETTING_FIELDS)[number]
