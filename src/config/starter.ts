import type { WriteYaml } from './file.ts'
import { isKey, type KeyName, KEYS } from './schema.ts'

/** Keys of a configuration file with their values, as they stand in it. */
export type Settings = Readonly<Record<string, unknown>>

type Entry = Readonly<{ key: KeyName; about: readonly string[]; example: unknown }>

/** What a new file shows, in this order, and how a value could look. */
const ENTRIES: readonly Entry[] = [
  {
    key: 'layout',
    about: [
      'The tool that made the samples: it says where they lie and how they are called.',
      'style-gate --help layouts shows all.',
    ],
    example: 'kohya',
  },
  {
    key: 'samples',
    about: ['Where the samples lie, if no layout fits. What stands in braces names them.'],
    example: ['samples/{lora}/{checkpoint}/*'],
  },
  {
    key: 'group-by',
    about: ["What names checkpoint and LoRA where no folder does: metadata are the pictures' own."],
    example: 'metadata',
  },
  { key: 'lora', about: ['The name of the LoRA, if nothing else names it.'], example: 'my-style' },
  {
    key: 'recipe',
    about: ['How styles are compared. The command self-test says which recipe can tell your style.'],
    example: 'deep-gram',
  },
  {
    key: 'fail-on',
    about: ['What makes the job fail. Without this line only a change for the worse does.'],
    example: ['regression', 'contradicted'],
  },
  {
    key: 'settings-declared',
    about: ['Say that all samples were made with the same settings, if the pictures do not say so.'],
    example: true,
  },
]

const HEAD = `# The settings of LoRA Style Gate for this folder. style-gate --help lists all keys.
# A line such as "# recipe: deep-gram" is off. Take "# " away before it to turn it on.
`

/** The text of a new style-gate.yml: what is set, and other useful keys as comments. */
export function starterText(settings: Settings, write: WriteYaml): string {
  const others = Object.keys(settings).filter((key) => ENTRIES.every((own) => own.key !== key))
  const entries = [...ENTRIES, ...others.filter(isKey).map(entryOf)]
  const parts = entries.map(({ key, about, example }) => {
    const isSet = Object.hasOwn(settings, key)
    const text = write({ [key]: isSet ? settings[key] : example })
    return `${commented(about.join('\n'))}\n${isSet ? text : `${commented(text.trimEnd())}\n`}`
  })
  return [HEAD, ...parts].join('\n')
}

function entryOf(key: KeyName): Entry {
  return { key, about: [KEYS[key].about], example: undefined }
}

function commented(text: string): string {
  return text
    .split('\n')
    .map((line) => `# ${line}`)
    .join('\n')
}
