import { lstat, readdir, readFile, realpath } from 'node:fs/promises'
import { join } from 'node:path'
import { readYaml } from '../config/file.ts'
import { gateJobsOf, usesIn } from '../config/workflow.ts'
import type { GateWorkflow } from '../config/workflow-notices.ts'
import { isInside } from '../lib/inside.ts'
import { byCodePoint } from '../lib/order.ts'

const FOLDER = '.github/workflows'
const MOST_FILES = 100
const MOST_BYTES = 1 << 16
/** Different folders of actions that steps name. */
const MOST_FOLDERS = 50

type Repository = Readonly<{
  /** Absolute, every link resolved. */
  root: string
  /** How this program's action is named, as far as it is known. */
  own: string
}>

/** Workflows of a repository that run the action, by path. */
export async function findWorkflows({ root, own }: Repository): Promise<readonly GateWorkflow[]> {
  const names = await readdir(join(root, FOLDER)).catch(() => [])
  const paths = names
    .filter((name) => /\.ya?ml$/.test(name))
    .toSorted(byCodePoint)
    .slice(0, MOST_FILES)
    .map((name) => `${FOLDER}/${name}`)
  const read = await Promise.all(paths.map(async (path) => ({ path, plain: await readPlain(root, path) })))
  const folders = [...new Set(read.flatMap(({ plain }) => usesIn(plain)))].filter((uses) => uses.startsWith('./'))
  const ours = await Promise.all(
    folders.slice(0, MOST_FOLDERS).map(async (uses) => ((await isOurs(root, uses)) ? [uses] : [])),
  )
  const known = new Set(ours.flat())
  const isGate = (uses: string): boolean => known.has(uses) || isOurAddress(uses, own)
  return read
    .map(({ path, plain }) => ({ path, jobs: gateJobsOf(plain, isGate) }))
    .filter(({ jobs }) => jobs.length > 0)
}

/** `OWNER/lora-style-gate@v1`, or the repository that this program came from, at any commit. */
function isOurAddress(uses: string, own: string): boolean {
  const [name = '', commit] = uses.split('@')
  if (commit === undefined) return false
  return /(?:^|\/)lora-style-gate$/i.test(name) || name.toLowerCase() === own.split('@')[0]!.toLowerCase()
}

async function isOurs(root: string, folder: string): Promise<boolean> {
  const files = ['action.yml', 'action.yaml'].map(async (name) => readPlain(root, join(folder, name)))
  const plain = await Promise.all(files)
  return plain.some((own) => typeof own === 'object' && own !== null && 'name' in own && own.name === NAME)
}

/** As our action.yml has it. */
const NAME = 'LoRA Style Gate'

/** Of a regular file of the repository that no link leads to. */
async function readPlain(root: string, path: string): Promise<unknown> {
  try {
    const file = join(root, path)
    const { size, isFile } = await statsOf(file)
    if (!isFile || size > MOST_BYTES || !isInside(root, await realpath(file))) return undefined
    return await readYaml(await readFile(file, 'utf8'))
  } catch {
    return undefined
  }
}

async function statsOf(file: string): Promise<Readonly<{ size: number; isFile: boolean }>> {
  const stats = await lstat(file)
  return { size: stats.size, isFile: stats.isFile() }
}
