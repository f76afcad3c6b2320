import { mkdir, realpath, writeFile } from 'node:fs/promises'
import { join, sep } from 'node:path'
import { reasonOf, UserError } from '../errors.ts'

/** Writes the result files, by name, into the report folder of a workspace. Returns the folder's absolute path. */
export async function writeFiles(
  { workspace, reportDir }: Readonly<{ workspace: string; reportDir: string }>,
  files: Readonly<Record<string, string | Buffer>>,
): Promise<string> {
  const folder = await makeFolder(workspace, reportDir)
  for (const [name, content] of Object.entries(files)) {
    await writeFile(join(folder, name), content).catch((cause: unknown) => {
      throw unwritable(join(reportDir, name), cause)
    })
  }
  return folder
}

/** A link on the way could lead out of the workspace, so the real place is looked at. */
async function makeFolder(workspace: string, reportDir: string): Promise<string> {
  try {
    const root = await realpath(workspace)
    await mkdir(join(root, reportDir), { recursive: true })
    const folder = await realpath(join(root, reportDir))
    if (folder === root || folder.startsWith(root.endsWith(sep) ? root : root + sep)) return folder
  } catch (cause) {
    throw unwritable(reportDir, cause)
  }
  const fix = 'Give report-dir as a folder inside the working directory.'
  throw new UserError({ subject: reportDir, problem: 'leads out of the working directory by a link', fix })
}

function unwritable(subject: string, cause: unknown): UserError {
  const fix = 'Make the folder writable, or give another one as report-dir.'
  return new UserError({ subject, problem: `cannot be written (${reasonOf(cause)})`, fix }, { cause })
}
