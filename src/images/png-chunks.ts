const SIGNATURE = Buffer.from('\u0089PNG\r\n\u001a\n', 'latin1')
/** Length and type before the data, checksum behind them. */
const HEAD = 8
const CHUNK = 12

/** A chunk of a PNG: where it begins and ends, and its data. */
export type PngChunk = Readonly<{ type: string; start: number; end: number; data: Buffer }>

/** The chunks of a PNG (PNG specification, third edition, 5.3) as far as they are whole; none of any other file. */
export function* pngChunks(file: Buffer): Generator<PngChunk> {
  if (!file.subarray(0, SIGNATURE.length).equals(SIGNATURE)) return
  for (let start = SIGNATURE.length; start + CHUNK <= file.length;) {
    const end = start + CHUNK + file.readUInt32BE(start)
    if (end > file.length) return
    const type = file.toString('latin1', start + 4, start + HEAD)
    yield { type, start, end, data: file.subarray(start + HEAD, end - 4) }
    if (type === 'IEND') return
    start = end
  }
}

/** How many frames an animated PNG says it has (11.3.5.1); undefined of any other file. */
export function animationFrames(file: Buffer): number | undefined {
  for (const { type, data } of pngChunks(file)) {
    if (type === 'acTL' && data.length >= 4) return data.readUInt32BE(0)
    if (type === 'IDAT') return undefined
  }
  return undefined
}
