/** How long one request may take, in milliseconds: with nothing heard, and in all. */
export type Patience = Readonly<{ idle: number; total: number }>

export type Watch = Readonly<{
  /** Aborted where patience ends, and when the watch is over. */
  signal: AbortSignal
  /** Somebody is asked, or answered. */
  heard: (host: string) => void
  /** Why patience ended, where it did. */
  ended: () => Error | undefined
  stop: () => void
}>

/** Watches one request from its begin to its end. */
export function watch({ idle, total }: Patience): Watch {
  const controller = new AbortController()
  let [last, end]: [string, Error | undefined] = ['', undefined]
  const giveUp = (reason: string): void => {
    end = new Error(`${last} ${reason}`)
    controller.abort()
  }
  const timers = [
    setTimeout(giveUp, idle, `sent nothing for ${inSeconds(idle)}`),
    setTimeout(giveUp, total, `took more than ${inSeconds(total)}`),
  ]
  return {
    signal: controller.signal,
    heard: (host) => {
      last = host
      timers[0]!.refresh()
    },
    ended: () => end,
    stop: () => {
      timers.forEach(clearTimeout)
      controller.abort()
    },
  }
}

function inSeconds(milliseconds: number): string {
  return `${Math.ceil(milliseconds / 1000)} s`
}
