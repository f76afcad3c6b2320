import { nodeRefusal } from './runtime/node-version.ts'

const refusal = nodeRefusal(process.versions.node)
const code = refusal === undefined ? await run() : refuse(refusal)
// A service that was given up may still hold a connection, for which the process would wait.
process.stdout.write('', () => process.exit(code))

/** All else is loaded here: a Node that is too old could not even read it. */
async function run(): Promise<number> {
  const { keepStreams } = await import('./commands/streams.ts')
  keepStreams()
  const { runRealStep } = await import('./commands/real-step.ts')
  return runRealStep({ environment: process.env, log: process.stdout, models: new URL('../models/', import.meta.url) })
}

function refuse(text: string): number {
  process.stdout.write(`::error title=Style gate::${text}\n`)
  return 2
}
