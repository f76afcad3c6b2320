import { uploadArtifact } from './github/artifact.ts'
import { BACK_OFF, PATIENCE } from './publish/publish.ts'
import { runner } from './github/runner-output.ts'
import { runAction } from './commands/action-step.ts'

const code = await runAction({
  environment: process.env,
  log: process.stdout,
  runner,
  upload: uploadArtifact,
  patience: PATIENCE,
  backOff: BACK_OFF,
  models: new URL('../models/', import.meta.url),
})
// A service that was given up may still hold a connection, for which the process would wait.
process.stdout.write('', () => process.exit(code))
