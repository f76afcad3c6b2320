import { mkdir, mkdtemp, readFile, realpath, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { JUDGED_FOLDER } from '../../src/config/words.ts'
import { Scores } from '../../src/scores/schema.ts'
import { picture } from './pictures.ts'

/** Files of a model repository by path: bytes, text, or the seed of a small PNG. */
export type Files = Readonly<Record<string, Uint8Array | string | number>>

/** Two checkpoints × one LoRA × two samples, two references, one control. */
export const SMALL: Files = {
  'samples/ink/alpha/1.png': 1,
  'samples/ink/alpha/2.png': 2,
  'samples/ink/beta/1.png': 3,
  'samples/ink/beta/2.png': 4,
  'references/ink/a.png': 11,
  'references/ink/b.png': 12,
  'controls/doodle/x.png': 21,
}

/** Keeps a run on such pictures short. */
export const FAST = ['--size', '64x64'] as const

/** Writes a model repository into a new temporary folder and returns its path. */
export async function repository(...parts: readonly Files[]): Promise<string> {
  const root = await realpath(await mkdtemp(join(tmpdir(), 'style-gate-')))
  await addFiles(root, Object.assign({}, ...parts) as Files)
  return root
}

export async function addFiles(root: string, files: Files): Promise<void> {
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(root, path)), { recursive: true })
    await writeFile(
      join(root, path),
      typeof content === 'number' ? await picture({ seed: content }).png().toBuffer() : content,
    )
  }
}

export function without(files: Files, ...paths: readonly string[]): Files {
  return Object.fromEntries(Object.entries(files).filter(([path]) => !paths.includes(path)))
}

export async function report(root: string, name: string, folder = 'style-gate-report'): Promise<string> {
  return readFile(join(root, folder, name), 'utf8')
}

export async function scoresOf(root: string, folder?: string): Promise<Scores> {
  return Scores.parse(JSON.parse(await report(root, 'scores.json', folder)))
}

/** What `judge` writes where nothing else is said. */
export async function judgedOf(root: string): Promise<Scores> {
  return scoresOf(root, JUDGED_FOLDER)
}
