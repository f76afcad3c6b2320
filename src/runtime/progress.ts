export type Progress = Readonly<{ show: (done: number, total: number) => void; stop: () => void }>

/** Standard error, or what stands in for it. */
export type LogStream = NodeJS.WritableStream & { isTTY?: boolean; columns?: number }

/** A line that is rewritten on a terminal; elsewhere, such as in a log, a plain line at every quarter. */
export async function openProgress(stream: LogStream): Promise<Progress> {
  const text = (done: number, total: number): string => `Looked at ${done} of ${total} pictures`
  // A pseudo-terminal may say that it is 0 columns wide, in which a line has no end.
  if (stream.isTTY && stream.columns) {
    const { default: ora } = await import('ora')
    const line = ora({ stream, text: 'Looking for pictures', discardStdin: false, isEnabled: true }).start()
    return {
      show: (done, total) => {
        line.text = text(done, total)
        // The network blocks the timer that would draw it.
        line.render()
      },
      stop: () => line.stop(),
    }
  }
  let quarter = 0
  return {
    show: (done, total) => {
      const reached = Math.floor((4 * done) / total)
      if (reached > quarter) stream.write(`${text(done, total)}\n`)
      quarter = reached
    },
    stop: () => {},
  }
}
