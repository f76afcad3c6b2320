import { cp, mkdtemp, realpath } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const project = fileURLToPath(new URL('../../', import.meta.url))

/** A plain copy of what the action consists of, and nothing else, in an empty folder. */
export async function copyAction(): Promise<string> {
  const folder = await temporaryFolder()
  for (const name of ['action.yml', 'dist', 'models'])
    await cp(join(project, name), join(folder, name), { recursive: true })
  return folder
}

/** The demo's pictures, in a folder of their own. */
export async function copyDemo(): Promise<string> {
  const folder = await temporaryFolder()
  for (const name of ['samples', 'references', 'controls'])
    await cp(join(project, 'examples/model-repo', name), join(folder, name), { recursive: true })
  return folder
}

async function temporaryFolder(): Promise<string> {
  return realpath(await mkdtemp(join(tmpdir(), 'style-gate-')))
}
