import { realpath } from 'node:fs/promises'
import { pick } from '../config/parse.ts'
import { UserError } from '../errors.ts'
import { commandFor } from '../report/repeat.ts'
import { checkUpText, refusedText } from '../report/terminal/doctor.ts'
import { checkUp } from './check-up.ts'
import { configure, inWorld, type Job, openDirectory } from './configure.ts'
import type { ExitCode } from './exit-code.ts'

type User = Readonly<{
  stdout: NodeJS.WritableStream
  /** The file that was called, absolute. */
  script: string
  /** How this program is called again. */
  program: string
}>

/** Says what a folder has for a run, what is wrong with it, and what to do. Measures and writes nothing. */
export async function examineFolder(job: Job, { stdout, script, program }: User): Promise<ExitCode> {
  const workspace = await realpath(await openDirectory(job))
  const here = pick(job.source, (key) => key === 'working-directory')
  const { 'working-directory': given = '.' } = here.values
  const commands = { score: commandFor(undefined, here, program), again: commandFor('doctor', here, program) }
  const configured = await configure(job, workspace).catch((cause: unknown) => {
    if (cause instanceof UserError) return cause
    throw cause
  })
  if (configured instanceof UserError) {
    stdout.write(refusedText(configured, commands))
    return 2
  }
  const place = { workspace, script, programs: job.programs }
  const found = await inWorld(job, { workspace, config: configured.config, thumbnails: false }, async (world) =>
    checkUp(configured, world, place),
  )
  stdout.write(checkUpText(found, { folder: String(given), ...commands }))
  return found.problems.length > 0 ? 2 : 0
}
