import * as z from 'zod'
import type { Key } from './key.ts'
import { failOn, settingFields } from './values.ts'
import { FAIL_ON, SETTING_FIELDS } from './words.ts'

/** What the checks and the gate hold their numbers against. */
export const VERDICT_KEYS = {
  alpha: {
    kind: 'number',
    schema: z.number().gt(0).lt(0.5).default(0.05),
    accepts: 'a number above 0 and below 0.5',
    about: 'The level of every test: how often chance alone may look like a difference.',
  },
  gamma: {
    kind: 'number',
    schema: z.number().gt(0.5).max(1).default(0.75),
    accepts: 'a number above 0.5, at most 1',
    about: 'How often the first checkpoint must be nearer than another checkpoint, and than a control.',
  },
  'p-min': {
    kind: 'number',
    schema: z.number().gt(0.5).lt(1).default(0.975),
    accepts: 'a number above 0.5 and below 1',
    about: 'In what share of other references and samples the first checkpoint must stay first.',
  },
  'r-min': {
    kind: 'number',
    schema: z.int().min(1).max(1000).default(5),
    accepts: 'a whole number from 1 to 1000',
    about: 'The least number of references.',
  },
  'agreement-share': {
    kind: 'number',
    schema: z.number().gt(0).max(1).default(0.8),
    accepts: 'a number above 0, at most 1',
    about: 'What share of layers, metrics and references must rank the first checkpoint first.',
  },
  'fail-on': {
    kind: 'list',
    schema: failOn.prefault(['regression']),
    accepts: `any of ${FAIL_ON.filter((item) => item !== 'never').join(', ')}; or never`,
    about:
      'What makes the gate fail: what is found, and what is asked for here and cannot be known. regression, removed and broken-picture are what a change made worse; unranked is one checkpoint alone; settings is a difference in how the pairs were made; position needs max-position.',
  },
  'min-effect': {
    kind: 'number',
    schema: z.number().gt(1).max(100).default(1.1),
    accepts: 'a number above 1, at most 100',
    about: 'The smallest ratio of losses, after ÷ before, that counts as a regression.',
  },
  'max-position': {
    kind: 'number',
    schema: z.number().gt(0).optional(),
    accepts: 'a number above 0',
    about:
      'The upper limit of a style position: 0 is as near as the references are to each other, 1 as far as a control.',
    otherwise: 'none',
  },
  'allow-settings': {
    kind: 'list',
    schema: settingFields.prefault([]),
    accepts: `any of ${SETTING_FIELDS.join(', ')}`,
    about: 'Generation settings that may differ between the pairs of a ranking, or be unknown.',
  },
  'settings-declared': {
    kind: 'boolean',
    schema: z.boolean().default(false),
    accepts: 'true or false',
    about:
      'Declare that the generation settings were held fixed where the pictures do not say; reports show it as declared, not as verified.',
  },
} as const satisfies Record<string, Key>
