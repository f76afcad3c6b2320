import { type Answer, BadAnswer } from '../../lib/http.ts'
import { Unreachable } from './hub-refusals.ts'

/** From `begin` to before `end` of a file of so many bytes. */
export type Range = Readonly<{ begin: number; end: number; size: number }>

export function rangeHeader({ begin, end }: Range): string {
  return `bytes=${begin}-${end - 1}`
}

/** The range that was asked for and nothing else: no more memory is taken than it needs, and no body is read that is another. */
export async function readRange(range: Range, answer: Answer): Promise<Uint8Array<ArrayBuffer>> {
  checkHeaders(range, answer)
  const { host } = answer.place
  const bytes = new Uint8Array(range.end - range.begin)
  let length = 0
  for await (const chunk of answer.body) {
    if (length + chunk.length > bytes.length) throw new Unreachable(`${host} sends more than ${bytes.length} bytes`)
    bytes.set(chunk, length)
    length += chunk.length
  }
  if (length < bytes.length) throw new Unreachable(`${host} sends ${length} of ${bytes.length} bytes`)
  return bytes
}

function checkHeaders({ begin, end, size }: Range, { place, status, headers }: Answer): void {
  const { host } = place
  if (status !== 206) throw new BadAnswer(`${host} ignores Range, and would send the whole file`)
  const encoding = headers['content-encoding'] ?? 'identity'
  if (encoding !== 'identity') throw new BadAnswer(`${host} sends a part of a file as ${encoding}`)
  const wanted = `bytes ${begin}-${end - 1}/${size}`
  const sent = headers['content-range'] ?? 'no Content-Range'
  if (sent !== wanted) throw new Unreachable(`${host} sends ${sent} where ${wanted} was asked for`)
  const length = headers['content-length'] ?? String(end - begin)
  if (Number(length) !== end - begin) throw new Unreachable(`${host} sends ${length} of ${end - begin} bytes`)
}
