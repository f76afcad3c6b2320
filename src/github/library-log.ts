import { AsyncLocalStorage } from 'node:async_hooks'

type Listener = (text: string) => void

const listeners = new AsyncLocalStorage<Listener>()

/**
 * Does some work with a library that would write lines and annotations into a runner's log by itself. The listener has them instead, where the
 * library was given `scripts/bundle/cache-core.ts` for its log.
 */
export function listenTo<T>(work: () => Promise<T>, listener: Listener): Promise<T> {
  return listeners.run(listener, work)
}

/** Takes the place of the log of such a library. */
export function tell(text: string): void {
  listeners.getStore()?.(text)
}
