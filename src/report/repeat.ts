import { pick, type Source } from '../config/parse.ts'
import type { KeyName } from '../config/schema.ts'
import { shellWord } from './escape.ts'
import type { Scores } from '../scores/schema.ts'
import type { Surroundings } from './surroundings.ts'

/** The command that gives the same scores again in a checkout: what style-gate.yml says there need not be said. */
function commandLine(scores: Scores, directory?: string): string {
  const options = { ...ofBase(scores), ...againstBase(scores), ...scores.options }
  const command = scores.recipe === null ? ['style-gate', 'judge', 'scores.csv'] : ['style-gate']
  const folder = directory === undefined ? [] : ['--working-directory', shellWord(directory)]
  const flags = Object.entries(options).flatMap(([key, value]) => flagsOf(key, value))
  return [...command, ...folder, ...flags].join(' ')
}

/** All that gives the same scores again on another machine, a line each. */
export function commandLines(scores: Scores, { pullRequest, directory }: Surroundings): string {
  const checkout = pullRequest === undefined ? [] : [`gh pr checkout ${pullRequest}`]
  return [...checkout, commandLine(scores, directory)].join('\n')
}

/** The command that opens the page of a command line's run, given from the same folder by the same program. */
export function viewCommand(source: Source, program: string): string {
  return commandFor('view', pick(source, isOfPage), program)
}

function isOfPage(key: string): boolean {
  return key === 'working-directory' || key === 'report-dir'
}

/** A command of the same program, or the one that needs no name, with what a source says of single texts. */
export function commandFor(command: string | undefined, { values }: Source, program: string): string {
  const called = command === undefined ? [program] : [program, command]
  return [...called, ...Object.entries(values).flatMap(([key, value]) => flagsOf(key, String(value)))].join(' ')
}

/** What counted of the base commit where the checkout says otherwise, so far as the scores depend on it. */
function ofBase({ baseConfig, recipe, metric, layers, size, seed, backbone }: Scores): Scores['options'] {
  const weights = backbone && {
    backbone: backbone.source === 'shipped' ? backbone.name : backbone.source,
    'weights-sha256': backbone.weightsSha256,
  }
  const used = Object.entries({ recipe: recipe ?? '', metric, layers: [...layers], size: size ?? '', seed, ...weights })
  const counting = (baseConfig?.changes ?? []).filter(({ counts }) => counts === 'base')
  const changed = new Map(counting.map(({ key, base, default: fallback }) => [key, base ?? fallback]))
  const switches = SWITCHES.map((key) => [key, changed.get(key) === 'true'] as const)
  return Object.fromEntries([...used, ...switches].filter(([key]) => changed.has(key)))
}

/** A command line is held against nothing by itself. */
function againstBase({ base }: Scores): Scores['options'] {
  const isHeld = base !== null && base.commit !== null && base.unread === null
  return isHeld ? { baseline: base.commit } : {}
}

const SWITCHES = ['cross-controls', 'allow-unreadable'] as const satisfies readonly KeyName[]

function flagsOf(key: string, value: Scores['options'][string]): readonly string[] {
  if (typeof value === 'boolean') return [value ? `--${key}` : `--no-${key}`]
  const values = Array.isArray(value) ? value : [value]
  // A value that begins with a dash would be taken for a flag.
  return values.map((each) => `--${key}=${shellWord(String(each))}`)
}
