import { mkdir, readdir, realpath, rename, rm, stat, writeFile } from 'node:fs/promises'
import { basename, dirname, join, relative } from 'node:path'
import { JUDGED_FOLDER, RESULT_FILES } from '../config/words.ts'
import { isInside } from '../lib/inside.ts'
import { reasonOf, UserError } from '../errors.ts'

/**
 * The real, absolute path of the report folder of a workspace, which need not exist. Throws a UserError where a link on the
 * way leads out of the workspace, or where something else stands in its place. Makes nothing.
 */
export async function findReportFolder(workspace: string, reportDir: string): Promise<string> {
  const root = await realpath(workspace)
  const folder = join(root, reportDir)
  const existing = await deepestExisting(folder)
  const place = join(existing.real, relative(existing.path, folder))
  const fix = 'Give report-dir as a folder inside the working directory.'
  if (!isInside(root, place))
    throw new UserError({ subject: reportDir, problem: 'leads out of the working directory by a link', fix })
  if (!(await stat(existing.real)).isDirectory())
    throw new UserError({ subject: reportDir, problem: 'is no folder, or lies in what is none', fix })
  return place
}

/** Whether a folder, every link resolved, is one that `judge` alone writes into. */
export function isJudged(folder: string): boolean {
  return basename(folder) === JUDGED_FOLDER
}

async function deepestExisting(path: string): Promise<Readonly<{ path: string; real: string }>> {
  const real = await realpath(path).catch(() => undefined)
  return real === undefined ? deepestExisting(dirname(path)) : { path, real }
}

/**
 * Writes files by name into a folder, which is made where it is missing. All are written beside their places before the first is
 * moved there, so that a full disk leaves no half of them, and a link at a place is replaced. The last is moved last: where it is, all are.
 */
export async function writeFiles(folder: string, files: Readonly<Record<string, string | Buffer>>): Promise<void> {
  const draft = (name: string): string => join(folder, `.${name}.${process.pid}.tmp`)
  const names = Object.keys(files)
  try {
    await mkdir(folder, { recursive: true })
    for (const name of names) {
      await rm(draft(name), { force: true })
      await writeFile(draft(name), files[name]!, { flag: 'wx' })
    }
    for (const name of names) await rename(draft(name), join(folder, name))
  } catch (cause) {
    await Promise.all(names.map(async (name) => rm(draft(name), { force: true }).catch(() => {})))
    const fix = 'Make the folder writable, or give another one as report-dir.'
    throw new UserError({ subject: folder, problem: `cannot be written (${reasonOf(cause)})`, fix }, { cause })
  }
}

/** Removes files by name from a folder, and the drafts of processes that were ended while they wrote. What cannot be removed stays. */
export async function removeFiles(folder: string, names: readonly string[]): Promise<void> {
  const present = await readdir(folder).catch(() => [])
  const old = present.filter((file) => names.includes(file) || isLeftDraft(file))
  await Promise.all(old.map(async (file) => rm(join(folder, file), { force: true }).catch(() => {})))
}

/** Whether a file is a draft of a process that is no longer there. */
function isLeftDraft(file: string): boolean {
  const [, name, id] = /^\.(.+)\.(\d{1,10})\.tmp$/.exec(file) ?? []
  if (id === undefined || !RESULT_FILES.some((own) => own === name)) return false
  try {
    process.kill(Number(id), 0)
    return false
  } catch (cause) {
    // It may be there and belong to somebody else.
    return cause instanceof Error && 'code' in cause && cause.code === 'ESRCH'
  }
}
