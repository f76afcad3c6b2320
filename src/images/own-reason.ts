const running = new Set<Promise<unknown>>()
/** Settles when no work runs alone or waits to. */
let turn: Promise<unknown> = Promise.resolve()

/**
 * Runs work that decodes, beside other such work; where it fails, again and alone. libvips has one text of errors for all
 * pictures that are decoded at one time: only alone is the reason that of this one.
 */
export async function withOwnReason<Result>(work: () => Promise<Result>): Promise<Result> {
  await turn
  const first = work()
  const settled = first.catch(() => undefined)
  running.add(settled)
  try {
    return await first
  } catch {
    return await alone(work)
  } finally {
    running.delete(settled)
  }
}

async function alone<Result>(work: () => Promise<Result>): Promise<Result> {
  const before = turn
  const result = (async () => {
    await before
    await Promise.all(running)
    return work()
  })()
  turn = result.catch(() => undefined)
  return result
}
