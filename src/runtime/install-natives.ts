import { spawn } from 'node:child_process'
import { access } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { reasonOf, UserError } from '../errors.ts'
import { hasNatives } from './natives.ts'

/** The platform whose libraries are in dist/node_modules. */
const SHIPPED = 'linux-x64'

const COMMAND = 'npm ci --ignore-scripts --omit=dev --no-audit --no-fund'

/**
 * Installs the locked native libraries of this platform beside the bundle, by the package.json and the lock file that lie there.
 * Throws a UserError where that cannot be done.
 */
export async function installNatives(log: NodeJS.WritableStream): Promise<void> {
  const folder = new URL('.', import.meta.url)
  const isBundle = await access(new URL('package-lock.json', folder)).then(
    () => true,
    () => false,
  )
  const platform = `${process.platform}-${process.arch}`
  const place = isBundle ? fileURLToPath(folder) : 'the folder of package.json'
  const fix =
    platform === SHIPPED && isBundle
      ? 'Copy dist/ with its folder node_modules/, and add it with git add --force.'
      : `Run "npm ci" in ${place} with a network, or take a machine with ${SHIPPED}.`
  const refuse = (problem: string): UserError =>
    new UserError({ subject: `native libraries for ${platform}`, problem, fix })
  if (!isBundle) throw refuse('are not installed')
  const reason =
    platform === SHIPPED
      ? 'dist/node_modules/ is missing here; add it to the copy with git add --force'
      : 'they are not among the files of this tool'
  log.write(`Installing the native libraries for ${platform}, once: ${reason}.\n`)
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
