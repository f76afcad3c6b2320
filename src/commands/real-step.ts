import { uploadArtifact } from '../github/artifact.ts'
import { folderCache } from '../github/cache.ts'
import { readRunContext } from '../github/run-context.ts'
import { runner } from '../github/runner-output.ts'
import { BACK_OFF, PATIENCE } from '../publish/publish.ts'
import { userCache } from '../runtime/user-cache.ts'
import { runAction } from './action-step.ts'
import type { ExitCode } from './exit-code.ts'
import type { Step } from './step.ts'

/** Runs the action in a step of the real runner, with its services. Never throws. */
export async function runRealStep({
  environment,
  log,
  models,
}: Pick<Step, 'environment' | 'log' | 'models'>): Promise<ExitCode> {
  const folders = folderCache(readRunContext(environment), (line) => void log.write(`${line}\n`), PATIENCE)
  const services = { runner, upload: uploadArtifact, folders, cacheFolder: await userCache() }
  return runAction({ environment, log, models, ...services, patience: PATIENCE, backOff: BACK_OFF })
}
