type Made = Readonly<{
  /** Bits of a sample. */
  bits?: number
  samples?: number
  photometric?: number
  /** Other tags with one or two short values, by their number. */
  more?: Readonly<Record<number, readonly number[]>>
  big?: boolean
  order?: 'II' | 'MM'
}>

/** An uncompressed TIFF of 2 × 2 pixels. */
export function tiffOf({ bits = 8, samples = 3, photometric = 2, more = {}, big = false, order = 'II' }: Made): Buffer {
  const pixels = Buffer.alloc(Math.ceil((2 * samples * bits) / 8) * 2, 0x60)
  const bitsOf = Array.from({ length: samples }, () => bits)
  const [countBytes, room, dataAt] = big ? [8, 8, 16] : [2, 4, 8]
  const tags: Readonly<Record<number, readonly number[]>> = {
    256: [2],
    257: [2],
    258: bitsOf,
    259: [1],
    262: [photometric],
    273: [dataAt],
    277: [samples],
    278: [2],
    279: [pixels.length],
    ...more,
  }
  const number = (value: number, bytes: number): Buffer => {
    const buffer = Buffer.alloc(bytes)
    if (order === 'MM') buffer.writeUIntBE(value, Math.max(bytes - 6, 0), Math.min(bytes, 6))
    else buffer.writeUIntLE(value, 0, Math.min(bytes, 6))
    return buffer
  }
  const bitsAt = dataAt + pixels.length
  const directoryAt = bitsAt + 2 * samples
  const entries = Object.entries(tags).map(([tag, values]) => {
    const inline = Buffer.concat(values.map((value) => number(value, 2)))
    const value =
      inline.length <= room ? Buffer.concat([inline, Buffer.alloc(room - inline.length)]) : number(bitsAt, room)
    return Buffer.concat([number(Number(tag), 2), number(3, 2), number(values.length, room), value])
  })
  return Buffer.concat([
    Buffer.from(order),
    ...(big
      ? [number(43, 2), number(8, 2), number(0, 2), number(directoryAt, 8)]
      : [number(42, 2), number(directoryAt, 4)]),
    pixels,
    ...bitsOf.map((value) => number(value, 2)),
    number(entries.length, countBytes),
    ...entries,
    number(0, room),
  ])
}
