import * as z from 'zod'
import { BACKBONE_FORMS, backboneChoice } from './backbone-choice.ts'
import type { Key } from './key.ts'
import { layers, LEAST_SIDE, MOST_RESIZED_PIXELS, size } from './values.ts'
import { LAYER_NAMES, METRICS, RECIPE_NAMES } from './words.ts'

/** What turns pictures into numbers. */
export const METHOD_KEYS = {
  recipe: {
    kind: 'text',
    schema: z.enum(RECIPE_NAMES).default('pytorch-tutorial'),
    accepts: `one of ${RECIPE_NAMES.join(', ')}`,
    about: 'What turns two pictures into one number: layers, ReLU side, Gram normalisation, size.',
  },
  backbone: {
    kind: 'text',
    schema: backboneChoice.prefault('vgg16'),
    accepts: `one of ${BACKBONE_FORMS}`,
    about:
      "Whose layers are compared: vgg16 is shipped; vgg19 is torchvision's, the article's network, which is fetched from the Hugging Face Hub; or weights of your own.",
  },
  'weights-sha256': {
    kind: 'text',
    schema: z
      .string()
      .regex(/^[0-9a-f]{64}$/)
      .optional(),
    accepts: '64 hex digits, as backbone.weightsSha256 of a scores.json has them',
    about: 'What the weights must be: a run with others stops.',
    otherwise: 'none',
  },
  size: {
    kind: 'text',
    schema: size.optional(),
    accepts: `WIDTHxHEIGHT, such as 512x768, or the short side, such as 512; sides from ${LEAST_SIDE} on, at most ${MOST_RESIZED_PIXELS} pixels`,
    about: 'What pictures are resized to.',
    otherwise: "the recipe's",
  },
  metric: {
    kind: 'text',
    schema: z.enum(METRICS).optional(),
    accepts: `one of ${METRICS.join(', ')}`,
    about: "What ranks: gram-mse is the recipe's style loss. log-gram needs layers after their ReLU.",
    otherwise: "the recipe's",
  },
  layers: {
    kind: 'list',
    schema: layers.optional(),
    accepts: `different names of layers that the backbone has, from ${LAYER_NAMES.join(', ')}; or random:N, at most as many as it has`,
    about: 'The layers compared, or random:N of them drawn by the seed.',
    otherwise: "the recipe's",
  },
  seed: {
    kind: 'number',
    schema: z
      .int()
      .min(0)
      .max(2 ** 32 - 1)
      .default(1),
    accepts: `a whole number from 0 to ${2 ** 32 - 1}`,
    about: 'Every random draw derives from it.',
  },
} as const satisfies Record<string, Key>
