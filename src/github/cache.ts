import { resolve } from 'node:path'
import type { FolderCache } from '../backbone/weights/hub-weights.ts'
import { reasonOf } from '../errors.ts'
import { once } from '../lib/once.ts'
import { within } from '../lib/within.ts'
import { terminal } from '../report/escape.ts'
import { missingService } from './artifact.ts'
import { listenTo } from './library-log.ts'
import type { RunContext } from './run-context.ts'

/**
 * Keeps folders in the cache of workflows. A folder comes back to where it was, if it is asked for by the same path and the repository is
 * checked out at the same place. Of the entries whose keys begin with `key`, the one with just this key counts, else the newest. Neither
 * call throws or takes longer than `patience`, in milliseconds: what cannot be had costs time alone, and the log says why in one line.
 */
export function folderCache(context: RunContext, log: (line: string) => void, patience: number): FolderCache {
  const isMissing = !context.hasCaches || context.temporaryFolder === undefined || missingService(context) !== undefined
  const sayMissing = once(async () => {
    log('The runner offers no cache, so the next run takes as long as this one')
    return false
  })

  /** Whether the work was done. What the library says last is why not; where it merely finds nothing, it says nothing. */
  async function attempt(work: () => Promise<boolean>, effect: string): Promise<boolean> {
    let last: string | undefined
    const complain = (...reasons: readonly string[]): void => log(terminal(`${effect} (${reasons.join('; ')})`))
    const listener = (text: string): void =>
      void (last = reasonOf(text).replace(/^Failed to (?:save|restore): /, '') || last)
    try {
      const isDone = await within(patience, listenTo(work, listener))
      if (!isDone && last !== undefined) complain(last)
      return isDone
    } catch (cause) {
      complain(reasonOf(cause), ...(last === undefined ? [] : [last]))
      return false
    }
  }

  return {
    restore: async (folder, key) => {
      if (isMissing) return sayMissing()
      return attempt(async () => {
        const { restoreCache } = await import('@actions/cache')
        return (await restoreCache([patternOf(folder)], key, [key])) !== undefined
      }, 'The cache could not be read, so this run takes as long as the first')
    },
    save: async (folder, key) => {
      if (isMissing) return void (await sayMissing())
      await attempt(async () => {
        const { saveCache } = await import('@actions/cache')
        return (await saveCache([patternOf(folder)], key)) !== -1
      }, 'The cache could not be written, so the next run takes as long as this one')
    },
  }
}

/** The library takes patterns. Of a path they are a hash too, which an entry is found by. */
function patternOf(folder: string): string {
  return resolve(folder).replaceAll(/[*?[]/g, '[$&]')
}
