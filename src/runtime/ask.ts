import { createInterface } from 'node:readline/promises'

/** Puts a question, and says whether the answer is yes. */
export type Ask = (question: string) => Promise<boolean>

type Terminal = Readonly<{
  input: NodeJS.ReadableStream & Readonly<{ isTTY?: boolean }>
  output: NodeJS.WritableStream & Readonly<{ isTTY?: boolean }>
}>

/** Undefined where nobody can answer. Everything but y and yes is a no, and so is the end of the input. */
export function openAsk({ input, output }: Terminal): Ask | undefined {
  if (input.isTTY !== true || output.isTTY !== true) return undefined
  return async (question) => {
    const lines = createInterface({ input, output })
    const ended = new Promise<undefined>((resolve) => lines.once('close', () => resolve(undefined)))
    // It is refused where the input is closed instead.
    const given = lines.question(question).catch(() => undefined)
    const answer = await Promise.race([given, ended])
    // Who ends the input ends no line.
    if (answer === undefined) output.write('\n')
    lines.close()
    return /^y(?:es)?$/i.test(answer?.trim() ?? '')
  }
}
