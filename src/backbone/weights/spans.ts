import type { Bytes } from './bytes.ts'

/** From the first byte to the one behind the last. */
export type Span = readonly [begin: number, end: number]

/** What lies between two spans is read with them where it is less: another request takes longer. */
const MOST_BETWEEN = 1 << 16
/** Of one read: a failure costs no more, and progress can be shown. */
const MOST_AT_ONCE = 1 << 24

/** Reads parts of a file in few reads. The parts, in the order of the spans, may share memory. */
export async function readSpans(file: Bytes, spans: readonly Span[]): Promise<readonly Uint8Array[]> {
  const joined: { begin: number; end: number; bytes: Uint8Array }[] = []
  for (const [begin, end] of spans.toSorted((a, b) => a[0] - b[0])) {
    const last = joined.at(-1)
    if (last !== undefined && begin - last.end <= MOST_BETWEEN) last.end = Math.max(last.end, end)
    else joined.push({ begin, end, bytes: new Uint8Array() })
  }
  // One after the other: a server is asked by one run at a time.
  for (const part of joined) part.bytes = await readWhole(file, part)
  return spans.map(([begin, end]) => {
    const part = joined.find((own) => own.begin <= begin && own.end >= end)!
    return part.bytes.subarray(begin - part.begin, end - part.begin)
  })
}

async function readWhole(file: Bytes, { begin, end }: Readonly<{ begin: number; end: number }>): Promise<Uint8Array> {
  const bytes = new Uint8Array(end - begin)
  for (let at = begin; at < end; at += MOST_AT_ONCE)
    bytes.set(await file.read(at, Math.min(at + MOST_AT_ONCE, end)), at - begin)
  return bytes
}
