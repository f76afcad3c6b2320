import * as z from 'zod'
import { AXES } from './axes.ts'
import { folderNames, modelName } from './folder-names.ts'
import { type Key, schemaOf } from './key.ts'
import { LAYOUT_NAMES, layoutOf, OWN_LAYOUT } from './layouts.ts'
import { METHOD_KEYS } from './method-keys.ts'
import type { PlaceholderRule } from './template.ts'
import { MOST_TEMPLATES, MOST_THREADS, staysInside, templates } from './values.ts'
import { VERDICT_KEYS } from './verdict-keys.ts'

const OF_SAMPLES = ['lora', 'checkpoint', ...AXES, 'prompt', 'seed'] as const
const SAMPLES: PlaceholderRule = { required: [], optional: OF_SAMPLES }
const REFERENCES: PlaceholderRule = { required: [], optional: ['lora'] }
const CONTROLS: PlaceholderRule = { required: ['control'], optional: [] }

const samplePlaceholders = 'with any of {lora}, {checkpoint}, {epoch}, {step}, {weight}, {prompt} and {seed}'
const templateLines = `path templates, one a line, at most ${MOST_TEMPLATES}; a leading ! excludes, and {a,b} is a or b`

const NAME = 'a name without /, at most 255 characters'
const GROUP_BY = ['path', 'metadata'] as const
const LAYOUT_VALUES = ['auto', ...LAYOUT_NAMES] as const

export const KEYS = {
  samples: {
    kind: 'list',
    schema: templates(SAMPLES, true).prefault([...layoutOf(OWN_LAYOUT).samples]),
    accepts: `${templateLines}; ${samplePlaceholders}`,
    about: 'Where the sample images of each checkpoint × LoRA pair are.',
  },
  references: {
    kind: 'list',
    schema: templates(REFERENCES, true).prefault(['references/{lora}/*', 'references/*']),
    accepts: `${templateLines}; with {lora}, or where there is one LoRA without it`,
    about: "Where the artworks of each LoRA's target style are.",
  },
  controls: {
    kind: 'list',
    schema: templates(CONTROLS).prefault(['controls/{control}/*']),
    accepts: `${templateLines}; with {control}`,
    about: 'Where the pictures of other styles are: the negative controls.',
  },
  'cross-controls': {
    kind: 'boolean',
    schema: z.boolean().default(true),
    accepts: 'true or false',
    about: 'Let the references of every other LoRA serve as a control set too.',
  },
  'samples-without-lora': {
    kind: 'list',
    schema: templates(SAMPLES).prefault([]),
    accepts: `${templateLines}; ${samplePlaceholders}`,
    about: 'Where pictures of the same checkpoints without the LoRA are.',
  },
  lora: {
    kind: 'text',
    schema: modelName.optional(),
    accepts: NAME,
    about: 'What the LoRA is called where no {lora} names it.',
    otherwise:
      "by metadata where group-by says so, else the only LoRA that references name, else the repository's name",
  },
  checkpoint: {
    kind: 'text',
    schema: modelName.optional(),
    accepts: NAME,
    about: 'What the checkpoint is called where no {checkpoint} names it.',
    otherwise: 'by metadata where group-by says so, else by {epoch}, {step} and {weight}, else samples',
  },
  'group-by': {
    kind: 'text',
    schema: z.enum(GROUP_BY).optional(),
    accepts: GROUP_BY.join(' or '),
    about: 'What names the checkpoint and the LoRA of a sample where its path does not: metadata are its own.',
    otherwise: 'path, or what the layout says',
  },
  layout: {
    kind: 'text',
    schema: z.enum(LAYOUT_VALUES).optional(),
    accepts: `one of ${LAYOUT_VALUES.join(', ')}`,
    about: 'Whose names of files samples have, where samples does not say it; --help layouts shows them.',
    otherwise: 'auto, the first that finds a picture; it is said which',
  },
  names: {
    kind: 'list',
    schema: folderNames.prefault([]),
    accepts: 'lines of folder: name, or in style-gate.yml a map of them; no folder and no name twice',
    about:
      'What LoRAs and checkpoints are called where their folders have other names. Metadata may fit the folder or the name.',
  },
  ...METHOD_KEYS,
  ...VERDICT_KEYS,
  baseline: {
    kind: 'text',
    schema: z
      .string()
      .regex(/^[^-\s\p{Cc}][^\s\p{Cc}]*$/u)
      .default('auto'),
    accepts: 'auto, none, a git ref such as v1.0, or the path of a scores.json',
    about:
      'What the pictures are held against: auto is the base of a pull request, a merge group or a push, and nothing on a command line.',
  },
  'accept-label': {
    kind: 'text',
    schema: z.string().trim().min(1).max(50).default('style-accepted'),
    accepts: 'the name of a label, at most 50 characters',
    about: 'The label that accepts what a pull request changes for the worse: for one commit, when it is set.',
  },
  'report-dir': {
    kind: 'text',
    schema: z.string().refine(staysInside).default('style-gate-report'),
    accepts: 'a folder inside the working directory, written with /',
    about: 'Where the result files go.',
  },
  'allow-unreadable': {
    kind: 'boolean',
    schema: z.boolean().default(false),
    accepts: 'true or false',
    about: 'Leave out pictures that cannot be decoded, with a warning, instead of stopping.',
  },
  'max-pixels': {
    kind: 'number',
    schema: z
      .int()
      .min(1)
      .max(2 ** 28)
      .default(50_000_000),
    accepts: `a whole number from 1 to ${2 ** 28}`,
    about: 'The most pixels a picture may have, read from its header before decoding.',
  },
  threads: {
    kind: 'number',
    schema: z.int().min(1).max(MOST_THREADS).optional(),
    accepts: `a whole number from 1 to ${MOST_THREADS}`,
    about: 'Threads for the network. They change no number.',
    otherwise: `one a core, at most ${MOST_THREADS}`,
  },
  'working-directory': {
    kind: 'text',
    schema: z.string().default('.'),
    accepts: 'a folder',
    about: 'The folder of the model repository: templates, style-gate.yml and report-dir are relative to it.',
    otherwise: 'the current folder; for the action, the workspace',
    inFile: false,
  },
} as const satisfies Record<string, Key>

export type KeyName = keyof typeof KEYS

export function isKey(name: string): name is KeyName {
  return Object.hasOwn(KEYS, name)
}

export const ConfigSchema = schemaOf(KEYS)

/** All that a run is told, checked and complete. Its keys are those of the file, the flags and the inputs. */
export type Config = Readonly<z.output<typeof ConfigSchema>>
