import { randomUUID } from 'node:crypto'
import { tmpdir } from 'node:os'
import { isAbsolute, join } from 'node:path'

/**
 * The user's cache folder of this tool, by the convention of the platform. Where the user has no home, as in some containers, it is one
 * that nobody can have filled, and that no later run finds.
 */
export async function userCache(): Promise<string> {
  // It asks for the home when it is loaded.
  const cache = await import('env-paths').then(
    ({ default: envPaths }) => envPaths('style-gate', { suffix: '' }).cache,
    () => '',
  )
  return isAbsolute(cache) ? cache : join(tmpdir(), `style-gate-${randomUUID()}`)
}
