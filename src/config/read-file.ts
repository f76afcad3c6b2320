import { lstat, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { UserError } from '../errors.ts'
import { CONFIG_FILE, MOST_BYTES, parseConfigFile, problemAt, TOO_LONG } from './file.ts'
import type { Source } from './parse.ts'

/** The configuration file of a working directory; no values where there is none. */
export async function readConfigFile(directory: string): Promise<Source> {
  try {
    const path = join(directory, CONFIG_FILE)
    const file = await lstat(path)
    if (!file.isFile()) throw unusable('is a link or no regular file')
    if (file.size > MOST_BYTES) throw problemAt(undefined, TOO_LONG)
    return await parseConfigFile(toText(await readFile(path)))
  } catch (cause) {
    if (cause instanceof UserError) throw cause
    const code = cause instanceof Error && 'code' in cause ? String(cause.code) : 'unknown'
    if (code === 'ENOENT' || code === 'ENOTDIR') return withoutFile(directory)
    throw unusable(`cannot be read (${code})`, cause)
  }
}

/** No file, no values; but a file with the other ending was meant to be read. */
async function withoutFile(directory: string): Promise<Source> {
  const other = CONFIG_FILE.replace(/yml$/, 'yaml')
  const exists = await lstat(join(directory, other)).then(
    () => true,
    () => false,
  )
  if (exists) throw new UserError({ subject: other, problem: 'is not read', fix: `Rename it to ${CONFIG_FILE}.` })
  return { values: {}, where: () => CONFIG_FILE }
}

function toText(bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch (cause) {
    throw unusable('is not UTF-8 text', cause)
  }
}

function unusable(problem: string, cause?: unknown): UserError {
  return new UserError(
    { subject: CONFIG_FILE, problem, fix: 'Make it a readable file in UTF-8, or remove it.' },
    { cause },
  )
}
