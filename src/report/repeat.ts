import { shellWord } from './escape.ts'
import type { Scores } from '../scores/schema.ts'

/** The command that gives the same scores again in a checkout: what style-gate.yml says there need not be said. */
export function commandLine({ recipe, options }: Scores, directory?: string): string {
  const command = recipe === null ? ['style-gate', 'judge', 'scores.csv'] : ['style-gate']
  const folder = directory === undefined ? [] : ['--working-directory', shellWord(directory)]
  const flags = Object.entries(options).flatMap(([key, value]) => flagsOf(key, value))
  return [...command, ...folder, ...flags].join(' ')
}

function flagsOf(key: string, value: Scores['options'][string]): readonly string[] {
  if (typeof value === 'boolean') return [value ? `--${key}` : `--no-${key}`]
  const values = Array.isArray(value) ? value : [value]
  // A value that begins with a dash would be taken for a flag.
  return values.map((each) => `--${key}=${shellWord(String(each))}`)
}
