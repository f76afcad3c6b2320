import { reasonOf, UserError } from './errors.ts'
import { installNatives } from './install-natives.ts'
import { hasNatives } from './natives.ts'

type World = typeof import('./world.ts')

/** Loads all that computes. On a platform whose native libraries are not here they are installed first, and the log says so. */
export async function loadWorld(log: NodeJS.WritableStream): Promise<World> {
  if (!hasNatives()) await installNatives(log)
  try {
    return await import('./world.ts')
  } catch (cause) {
    const isNative = cause instanceof Error && 'code' in cause && cause.code === 'ERR_DLOPEN_FAILED'
    if (!isNative) throw cause
    const fix = 'Run it where glibc 2.28 or later is, such as on ubuntu-latest; Alpine Linux has another C library.'
    throw new UserError(
      { subject: 'native libraries', problem: `cannot be loaded (${reasonOf(cause)})`, fix },
      { cause },
    )
  }
}
