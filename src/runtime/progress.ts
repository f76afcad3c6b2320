export type Progress = Readonly<{
  /** How many of all pictures are done, in a part of the work that has a name where there are several. */
  pictures: (done: number, total: number, part?: string) => void
  /** How many bytes of weights have come. */
  fetched: (bytes: number) => void
  /** A line that stays. */
  log: (line: string) => void
  stop: () => void
}>

/** Standard error, or what stands in for it. */
export type LogStream = NodeJS.WritableStream & { isTTY?: boolean; columns?: number }

const MEGABYTE = 1_000_000

/** Fewer pictures tell little of how long the others take. */
const LEAST_DONE = 4
/** In milliseconds; it is nothing to wait for. */
const SHORT = 5000

/** `, about 40 s left`, by the time since the first picture was done; nothing where that is not known yet, or soon over. */
export function timeLeft({ done, total }: Readonly<{ done: number; total: number }>, sinceFirst: number): string {
  const left = (sinceFirst / (done - 1)) * (total - done)
  if (done < LEAST_DONE || left < SHORT) return ''
  const seconds = Math.round(left / 1000)
  return `, about ${seconds < 90 ? `${seconds} s` : `${Math.round(seconds / 60)} min`} left`
}

/** A line that is rewritten on a terminal; elsewhere, such as in a log, a plain line at every quarter of the pictures, and every 10 MB. */
export async function openProgress(stream: LogStream): Promise<Progress> {
  const pictures = (done: number, total: number, part?: string): string =>
    `${part === undefined ? 'Looked' : `${part}: looked`} at ${done} of ${total} pictures`
  const fetched = (bytes: number): string => `Fetched ${(bytes / MEGABYTE).toFixed(1)} MB of weights`
  // A pseudo-terminal may say that it is 0 columns wide, in which a line has no end.
  if (stream.isTTY && stream.columns) {
    const { default: ora } = await import('ora')
    const line = ora({ stream, text: 'Looking for pictures', discardStdin: false, isEnabled: true }).start()
    let began = 0
    const show = (text: string): void => {
      line.text = text
      // The network blocks the timer that would draw it.
      line.render()
    }
    return {
      pictures: (done, total, part) => {
        if (done === 1) began = performance.now()
        show(`${pictures(done, total, part)}${timeLeft({ done, total }, performance.now() - began)}`)
      },
      fetched: (bytes) => show(fetched(bytes)),
      log: (text) => {
        line.clear()
        stream.write(`${text}\n`)
        line.render()
      },
      stop: () => line.stop(),
    }
  }
  let [quarter, tens] = [0, 0]
  return {
    pictures: (done, total, part) => {
      const reached = Math.floor((4 * done) / total)
      if (reached > quarter) stream.write(`${pictures(done, total, part)}\n`)
      quarter = reached
    },
    fetched: (bytes) => {
      const reached = Math.floor(bytes / (10 * MEGABYTE))
      if (reached > tens) stream.write(`${fetched(bytes)}\n`)
      tens = reached
    },
    log: (text) => void stream.write(`${text}\n`),
    stop: () => {},
  }
}
