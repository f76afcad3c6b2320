import { spawn } from 'node:child_process'
import { access } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { reasonOf, UserError } from './errors.ts'
import { hasNatives } from './natives.ts'

const COMMAND = 'npm ci --ignore-scripts --omit=dev --no-audit --no-fund'

/**
 * Installs the locked native libraries of this platform beside the bundle, by the package.json and the lock file that lie there.
 * Throws a UserError where that cannot be done.
 */
export async function installNatives(
  log: NodeJS.WritableStream,
  folder = new URL('.', import.meta.url),
): Promise<void> {
  const platform = `${process.platform}-${process.arch}`
  const fix = `Run "npm ci" in ${fileURLToPath(folder)} with a network, or take a machine with linux-x64.`
  const refuse = (problem: string): UserError =>
    new UserError({ subject: `native libraries for ${platform}`, problem, fix })
  const isBundle = await access(new URL('package-lock.json', folder)).then(
    () => true,
    () => false,
  )
  if (!isBundle) throw refuse('are not installed')
  log.write(`Installing the native libraries for ${platform}, once: they are not among the files of this tool.\n`)
  const code = await run(log, folder).catch((cause: unknown) => {
    throw refuse(`cannot be installed (${reasonOf(cause)})`)
  })
  if (code !== 0) throw refuse(`cannot be installed: "${COMMAND}" ended with ${code}`)
  if (!hasNatives()) throw refuse('do not exist, or the installation left them out')
}

/** The text is a constant: a shell is what finds npm on every system. */
async function run(log: NodeJS.WritableStream, folder: URL): Promise<number | null> {
  const child = spawn(COMMAND, { cwd: fileURLToPath(folder), shell: true, stdio: ['ignore', 'pipe', 'pipe'] })
  child.stdout.pipe(log, { end: false })
  child.stderr.pipe(log, { end: false })
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', resolve)
  })
}
