import { basename, relative } from 'node:path'
import { shellWord } from '../report/escape.ts'

/** How this program was called, to be called again from the same folder: `style-gate` where that is a command, else by its file. */
export function programOf(script: string, directory: string): string {
  if (/^style-gate(?:\.\w+)?$/.test(basename(script))) return 'style-gate'
  const near = relative(directory, script)
  return `node ${shellWord(near.length < script.length ? near : script)}`
}
