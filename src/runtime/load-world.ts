import { checkProcessor, checkShipped, readCpuinfo } from './check-natives.ts'
import { installNatives } from './install-natives.ts'
import { hasNatives } from './natives.ts'

/** Loads all that computes. On a platform whose native libraries are not here they are installed first, and the log says so. */
export async function loadWorld(log: NodeJS.WritableStream): Promise<typeof import('./world.ts')> {
  if (!hasNatives()) await installNatives(log)
  checkProcessor(readCpuinfo())
  checkShipped(new URL('.', import.meta.url), `${process.platform}-${process.arch}`)
  return import('./world.ts')
}
