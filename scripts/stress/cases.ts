import { createHash } from 'node:crypto'
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Writable } from 'node:stream'
import { zipSync } from 'fflate'
import { runCommand } from '../../src/commands/command-line.ts'
import { parseConfigFile } from '../../src/config/file.ts'
import { guard } from '../../src/config/guard.ts'
import { parseConfig, type Source } from '../../src/config/parse.ts'
import { UserError } from '../../src/errors.ts'
import { readScoresArtifact } from '../../src/github/scores-artifact.ts'
import { pictureOpener } from '../../src/records/open.ts'
import { toComment } from '../../src/report/markdown/comment.ts'
import { collect } from '../../src/trees/collect.ts'
import { folderTree } from '../../src/trees/folder.ts'
import { pngText, type TextKind, withChunks } from '../../test/support/metadata.ts'
import { NAMING } from '../../test/support/naming.ts'
import { FAST, repository, SMALL } from '../../test/support/repository.ts'
import { TEXTS, TOOLS } from '../../test/support/settings.ts'
import { pick, type Random } from '../demo-pictures/random.ts'
import { mutateBytes, mutateCells, mutateJson, mutateText, oddName } from './mutate.ts'

/** One attempt to break the program: whether the input was taken, or refused in words. Throws where the program broke. */
export type Attempt = (random: Random) => Promise<boolean>

/** A kind of hostile input, and its share of all attempts. */
export type Kind = Readonly<{ name: string; share: number; prepare: () => Promise<Attempt> }>

const reference = (path: string): URL => new URL(`../../test/reference/${path}`, import.meta.url)

/** Seed files of every format that the tests hold, small ones alone: speed is not what is tried. */
async function seedPictures(): Promise<readonly [Buffer, ...Buffer[]]> {
  const folders = ['images/', 'settings/', 'deep/']
  const lists = await Promise.all(
    folders.map(async (folder) =>
      (await readdir(reference(folder)))
        .filter((name) => /\.(?:png|jpg|webp|avif|tif|gif)$/.test(name))
        .map((name) => folder + name),
    ),
  )
  const files = await Promise.all(lists.flat().map(async (path) => readFile(reference(path))))
  return files.filter(({ length }) => length < 200_000) as [Buffer, ...Buffer[]]
}

const maxPixels = parseConfig()['max-pixels']
const open = pictureOpener({ size: { width: 64, height: 64 }, maxPixels, thumbnails: true })

/** What a bug of ours would say, which is caught with what decoders say. */
const BUG = /is not (?:a function|iterable|defined)|of undefined|of null|Invalid array length|call stack/

async function openBytes(bytes: Buffer, sidecar?: Buffer): Promise<boolean> {
  const read = (file: Buffer) => async () => file
  const opened = await open({
    path: 'odd.png',
    content: async () => ({ names: [] }),
    read: read(bytes),
    sidecar: sidecar && read(sidecar),
  })
  if ('problem' in opened && BUG.test(opened.problem)) throw new Error(opened.problem)
  if ('pixels' in opened) await opened.pixels()
  return 'pixels' in opened
}

/** Errors that say what is wrong are what hostile input should get. */
async function isTaken(work: () => unknown): Promise<boolean> {
  try {
    await work()
    return true
  } catch (cause) {
    if (!(cause instanceof UserError)) throw cause
    return false
  }
}

const silent = (): Writable => new Writable({ write: (_, __, done) => done() })

/** Runs a command line in this process; 2 is an error in words, and 3 a bug of ours. */
async function runIn(directory: string, args: readonly string[]): Promise<boolean> {
  let said = ''
  const stderr = new Writable({
    write: (chunk: Buffer, _, done) => {
      said += chunk.toString()
      done()
    },
  })
  const models = new URL('../../models/', import.meta.url)
  const shell = {
    args,
    directory,
    stdout: silent(),
    stderr,
    models,
    version: '0',
    script: '/usr/bin/style-gate',
    openFile: async () => {},
    environment: {},
    cacheFolder: directory,
  }
  const code = await runCommand(shell)
  if (code === 3) throw new Error(said)
  return code !== 2
}

/** The results of a scored repository. */
async function scored(): Promise<Readonly<{ json: unknown; csv: string }>> {
  const root = await repository(SMALL, {
    'samples/oil/alpha/1.png': 31,
    'samples/oil/beta/1.png': 32,
    'references/oil/a.png': 41,
  })
  await runIn(root, FAST)
  const [json, csv] = await Promise.all(
    ['scores.json', 'scores.csv'].map(async (name) => readFile(join(root, 'style-gate-report', name), 'utf8')),
  )
  await rm(root, { recursive: true })
  return { json: JSON.parse(json!), csv: csv! }
}

/** Judges a table, and scores where there are some, in a folder that is used again. */
async function openJudging(): Promise<(csv: string, json?: unknown) => Promise<boolean>> {
  const folder = await mkdtemp(join(tmpdir(), 'style-gate-stress-'))
  return async (csv, json) => {
    await writeFile(join(folder, 'scores.csv'), csv)
    const scoresCsvSha256 = createHash('sha256').update(csv).digest('hex')
    const isObject = typeof json === 'object' && json !== null
    if (json !== undefined)
      await writeFile(
        join(folder, 'scores.json'),
        JSON.stringify(isObject && !Array.isArray(json) ? { ...json, scoresCsvSha256 } : json),
      )
    return runIn(folder, ['judge', json === undefined ? 'scores.csv' : 'scores.json'])
  }
}

const CONFIG = `# How we look at it
samples:
  - samples/{lora}/{checkpoint}/{prompt}-{seed}.png
  - "!samples/*/old/*"
references: references/{lora}/*
recipe: lycoris
layers: [conv1_1, conv2_1]
fail-on: regression, removed
allow-settings: [cfg, steps]
max-pixels: 1e6
seed: 7
`

const NO_INPUT: Source = { values: {}, where: (key) => key }

export const KINDS: readonly Kind[] = [
  {
    name: 'pictures',
    share: 0.45,
    prepare: async () => {
      const seeds = await seedPictures()
      return async (random) => openBytes(mutateBytes(random, pick(random, seeds), seeds))
    },
  },
  {
    name: 'texts in pictures, and sidecars',
    share: 0.2,
    prepare: async () => {
      const png = await readFile(reference('images/small.png'))
      const texts = TOOLS.flatMap((tool) => Object.entries(TEXTS[tool].png)) as [[string, string]]
      return async (random) => {
        const [keyword, text] = pick(random, texts)
        const odd = mutateText(random, text)
        const kind = pick<TextKind>(random, ['tEXt', 'zTXt', 'iTXt', 'iTXt deflated'])
        return openBytes(withChunks(png, [pngText(kind, keyword, odd)]), Buffer.from(mutateText(random, text)))
      }
    },
  },
  {
    name: 'scores.csv',
    share: 0.08,
    prepare: async () => {
      const [{ csv }, judge] = await Promise.all([scored(), openJudging()])
      return async (random) => judge(random() < 0.5 ? mutateCells(random, csv) : mutateText(random, csv))
    },
  },
  {
    name: 'scores.json',
    share: 0.08,
    prepare: async () => {
      const [{ csv, json }, judge] = await Promise.all([scored(), openJudging()])
      return async (random) => judge(csv, mutateJson(random, json))
    },
  },
  {
    name: 'style-gate.yml',
    share: 0.1,
    prepare: async () => async (random) => {
      const text = mutateText(random, CONFIG)
      const base = await isTaken(async () => guard(await parseConfigFile(CONFIG), NO_INPUT, { text }))
      return (await isTaken(async () => parseConfig(await parseConfigFile(text)))) && base
    },
  },
  {
    name: 'zips of artifacts',
    share: 0.05,
    prepare: async () => {
      const { json, csv } = await scored()
      const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
      return async (random) => {
        const text = JSON.stringify(random() < 0.5 ? json : mutateJson(random, json))
        const zip = Buffer.from(zipSync({ 'scores.json': bytes(text), 'scores.csv': bytes(csv) }))
        const odd = random() < 0.5 ? zip : mutateBytes(random, zip, [zip])
        return isTaken(async () => {
          const scores = await readScoresArtifact('style-gate-score', odd)
          toComment([{ scores, name: oddName(random), artifactUrl: undefined }], {
            before: '<!-- -->',
            surroundings: {},
            runUrl: undefined,
          })
        })
      }
    },
  },
  {
    name: 'names of files and folders',
    share: 0.04,
    prepare: async () => {
      const config = parseConfig()
      return async (random) => {
        const root = await mkdtemp(join(tmpdir(), 'style-gate-stress-'))
        const lora = oddName(random)
        const places = [
          ...Array.from({ length: 3 }, () => ['samples', lora, oddName(random)]),
          ['references', lora],
          ['controls', oddName(random)],
        ].map((names) => join(root, ...names))
        for (const place of places) {
          // What the file system refuses cannot be in a checkout.
          await mkdir(place, { recursive: true }).catch(() => {})
          await writeFile(join(place, `${oddName(random)}.png`), 'x').catch(() => {})
        }
        const { problems } = await collect({ places: config, tree: folderTree(root), naming: NAMING })
        await rm(root, { recursive: true, force: true })
        return problems.length === 0
      }
    },
  },
]
