import { uploadArtifact } from '../github/artifact.ts'
import { runner } from '../github/runner-output.ts'
import { BACK_OFF, PATIENCE } from '../publish/publish.ts'
import { runAction } from './action-step.ts'
import type { ExitCode } from './exit-code.ts'
import type { Step } from './step.ts'

/** Runs the action in a step of the real runner, with its services. Never throws. */
export async function runRealStep(process: Pick<Step, 'environment' | 'log' | 'models'>): Promise<ExitCode> {
  return runAction({ ...process, runner, upload: uploadArtifact, patience: PATIENCE, backOff: BACK_OFF })
}
