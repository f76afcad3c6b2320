import { crc32, deflateSync } from 'node:zlib'

// The tests' own writers of metadata, from the formats' facts: a second hand beside Pillow's.

/** `tEXt` and `zTXt` take bytes as they are; `iTXt` is UTF-8. */
export type TextKind = 'tEXt' | 'zTXt' | 'iTXt' | 'iTXt deflated'

export function pngChunk(type: string, data: Buffer): Buffer {
  const [head, tail] = [Buffer.alloc(4), Buffer.alloc(4)]
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  head.writeUInt32BE(data.length)
  tail.writeUInt32BE(crc32(body))
  return Buffer.concat([head, body, tail])
}

export function pngText(kind: TextKind, keyword: string, text: string | Buffer): Buffer {
  const bytes = typeof text === 'string' ? Buffer.from(text) : text
  const name = Buffer.from(`${keyword}\0`, 'latin1')
  switch (kind) {
    case 'tEXt':
      return pngChunk('tEXt', Buffer.concat([name, bytes]))
    case 'zTXt':
      return pngChunk('zTXt', Buffer.concat([name, Buffer.from([0]), deflateSync(bytes)]))
    case 'iTXt':
      return pngChunk('iTXt', Buffer.concat([name, Buffer.from('\0\0en\0keyword\0'), bytes]))
    case 'iTXt deflated':
      return pngChunk('iTXt', Buffer.concat([name, Buffer.from('\u0001\0\0\0'), deflateSync(bytes)]))
  }
}

/** No picture: chunks alone behind the signature. */
export function pngOf(...chunks: readonly Buffer[]): Buffer {
  return Buffer.concat([Buffer.from('\u0089PNG\r\n\u001a\n', 'latin1'), ...chunks])
}

/** Behind the header, or behind the pixels, where some tools write. */
export function withChunks(png: Buffer, chunks: readonly Buffer[], where: 'before' | 'behind' = 'before'): Buffer {
  const cut = where === 'before' ? 33 : png.length - 12
  return Buffer.concat([png.subarray(0, cut), ...chunks, png.subarray(cut)])
}

export type Order = 'II' | 'MM'
/** A tag, its type (2 ASCII, 7 bytes, 3 and 4 numbers) and its value. */
export type Entry = readonly [tag: number, type: number, value: Buffer | number]

/** A TIFF structure: a header, the image's directory, that of EXIF, then the values. */
export function tiff(order: Order, image: readonly Entry[], photo: readonly Entry[] = []): Buffer {
  const short = (value: number): Buffer => number(order, 2, value)
  const long = (value: number): Buffer => number(order, 4, value)
  const pointer: readonly Entry[] = photo.length === 0 ? [] : [[0x8769, 4, 0]]
  const first = [...image, ...pointer].toSorted(([a], [b]) => a - b)
  const photoAt = 8 + 2 + first.length * 12 + 4
  const values: Buffer[] = []
  let valuesAt = photoAt + (photo.length === 0 ? 0 : 2 + photo.length * 12 + 4)
  const entry = ([tag, type, value]: Entry): Buffer => {
    if (typeof value === 'number') {
      const field = type === 3 ? Buffer.concat([short(value), short(0)]) : long(tag === 0x8769 ? photoAt : value)
      return Buffer.concat([short(tag), short(type), long(1), field])
    }
    const head = Buffer.concat([short(tag), short(type), long(value.length)])
    if (value.length <= 4) return Buffer.concat([head, value, Buffer.alloc(4 - value.length)])
    values.push(value)
    valuesAt += value.length
    return Buffer.concat([head, long(valuesAt - value.length)])
  }
  const directory = (entries: readonly Entry[]): Buffer =>
    entries.length === 0 ? Buffer.alloc(0) : Buffer.concat([short(entries.length), ...entries.map(entry), long(0)])
  const header = Buffer.concat([Buffer.from(order, 'latin1'), short(42), long(8)])
  const directories = [directory(first), directory(photo)]
  return Buffer.concat([header, ...directories, ...values])
}

function number(order: Order, bytes: number, value: number): Buffer {
  const buffer = Buffer.alloc(bytes)
  if (order === 'MM') buffer.writeUIntBE(value, 0, bytes)
  else buffer.writeUIntLE(value, 0, bytes)
  return buffer
}

export type Encoding = 'ascii' | 'utf-16be' | 'utf-16le' | 'utf-16le with a mark' | 'undefined' | 'bare'

/** The value of EXIF's UserComment: eight bytes that name the code, then the text. */
export function userComment(text: string, encoding: Encoding): Buffer {
  const little = Buffer.from(text, 'utf16le')
  switch (encoding) {
    case 'ascii':
      return Buffer.concat([Buffer.from('ASCII\0\0\0'), Buffer.from(text)])
    case 'utf-16be':
      return Buffer.concat([Buffer.from('UNICODE\0'), little.swap16()])
    case 'utf-16le':
      return Buffer.concat([Buffer.from('UNICODE\0'), little])
    case 'utf-16le with a mark':
      return Buffer.concat([Buffer.from('UNICODE\0'), Buffer.from([0xff, 0xfe]), little])
    case 'undefined':
      return Buffer.concat([Buffer.alloc(8), Buffer.from(text)])
    case 'bare':
      return Buffer.from(text)
  }
}

export function commentBlock(text: string, encoding: Encoding, order: Order = 'MM'): Buffer {
  return tiff(order, [], [[0x9286, 7, userComment(text, encoding)]])
}

const EXIF = Buffer.from('Exif\0\0', 'latin1')

/** As an APP1 segment behind the start of the image. */
export function jpegWith(jpeg: Buffer, block: Buffer, name = EXIF): Buffer {
  const length = Buffer.alloc(2)
  length.writeUInt16BE(2 + name.length + block.length)
  return Buffer.concat([jpeg.subarray(0, 2), Buffer.from([0xff, 0xe1]), length, name, block, jpeg.subarray(2)])
}

export function jpegWithXmp(jpeg: Buffer, packet: string): Buffer {
  return jpegWith(jpeg, Buffer.from(packet), Buffer.from('http://ns.adobe.com/xap/1.0/\0', 'latin1'))
}

/** In the extended format, whose header says that there is EXIF. `webp` is of the simple one. */
export function webpWith(webp: Buffer, block: Buffer, { width, height }: { width: number; height: number }): Buffer {
  const chunk = (type: string, data: Buffer): Buffer =>
    Buffer.concat([Buffer.from(type), number('II', 4, data.length), data, Buffer.alloc(data.length % 2)])
  const flags = Buffer.concat([number('II', 4, 8), number('II', 3, width - 1), number('II', 3, height - 1)])
  const body = Buffer.concat([Buffer.from('WEBP'), chunk('VP8X', flags), webp.subarray(12), chunk('EXIF', block)])
  return Buffer.concat([Buffer.from('RIFF'), number('II', 4, body.length), body])
}

/** Into the place of a block of the same length in a file that another hand wrote, such as that of an AVIF's item. */
export function replaceBlock(file: Buffer, old: Buffer, block: Buffer): Buffer {
  const at = file.indexOf(old)
  if (at < 0 || block.length > old.length) throw new Error('there is no room for the block')
  return Buffer.concat([
    file.subarray(0, at),
    block,
    Buffer.alloc(old.length - block.length),
    file.subarray(at + old.length),
  ])
}

/** An uncompressed grey TIFF file of one pixel a byte, with a comment. */
export function tiffFile(side: number, text: string, order: Order): Buffer {
  const pixels = Buffer.alloc(side * side, 90)
  const image = (at: number): readonly Entry[] => [
    [256, 3, side],
    [257, 3, side],
    [258, 3, 8],
    [259, 3, 1],
    [262, 3, 1],
    [273, 4, at],
    [277, 3, 1],
    [278, 3, side],
    [279, 4, pixels.length],
  ]
  const photo: readonly Entry[] = [[0x9286, 7, userComment(text, 'utf-16be')]]
  const at = tiff(order, image(0), photo).length
  return Buffer.concat([tiff(order, image(at), photo), pixels])
}

/** Behind the header and its colour table. */
export function gifWith(gif: Buffer, comment: Buffer): Buffer {
  const packed = gif[10]!
  const cut = 13 + (packed & 0x80 ? 3 * 2 ** ((packed & 7) + 1) : 0)
  const blocks: Buffer[] = []
  for (let at = 0; at < comment.length; at += 255) {
    const part = comment.subarray(at, at + 255)
    blocks.push(Buffer.from([part.length]), part)
  }
  const extension = Buffer.concat([Buffer.from([0x21, 0xfe]), ...blocks, Buffer.from([0])])
  return Buffer.concat([gif.subarray(0, cut), extension, gif.subarray(cut)])
}

/** A packet with `exif:UserComment`, the text escaped. */
export function xmpPacket(text: string): string {
  const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
  return `<?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" xmlns:exif="http://ns.adobe.com/exif/1.0/"><exif:UserComment><rdf:Alt><rdf:li xml:lang="x-default">${escaped}</rdf:li></rdf:Alt></exif:UserComment></rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="w"?>`
}
