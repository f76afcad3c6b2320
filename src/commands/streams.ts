import { Console } from 'node:console'
import { Writable } from 'node:stream'
import { explain } from '../report/terminal/explain.ts'
import { exitCodeOfError } from './exit-code.ts'

/**
 * Lets nothing but our own writers reach the streams of the process. What a library prints, what Node warns of and how it ends by itself may
 * quote a name of the repository's, and a runner that reads the log would take it for a command. Called once, by an entry.
 */
export function keepStreams(): void {
  process.removeAllListeners('warning')
  globalThis.console = new Console(new Writable({ write: (_chunk, _encoding, done) => done() }))
  process.on('uncaughtException', (error) => {
    process.stderr.write(explain(error))
    process.exit(exitCodeOfError(error))
  })
}
