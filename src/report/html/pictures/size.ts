export type PictureSize = Readonly<{ width: number; height: number }>

/** Of the bytes before the picture data. */
const HEAD = 30

/** The size of a WebP in a data URI, by its first chunk (RFC 9649, 2.5–2.7); undefined where it is none. */
export function sizeOfWebp(uri: string): PictureSize | undefined {
  const start = uri.indexOf(',') + 1
  const bytes = Buffer.from(uri.slice(start, start + HEAD * 2), 'base64')
  if (bytes.length < HEAD || bytes.toString('latin1', 0, 4) !== 'RIFF') return undefined
  switch (bytes.toString('latin1', 8, 16)) {
    case 'WEBPVP8 ':
      return { width: bytes.readUInt16LE(26) & 0x3fff, height: bytes.readUInt16LE(28) & 0x3fff }
    case 'WEBPVP8L': {
      const packed = bytes.readUInt32LE(21)
      return { width: (packed & 0x3fff) + 1, height: ((packed >>> 14) & 0x3fff) + 1 }
    }
    case 'WEBPVP8X':
      return { width: bytes.readUIntLE(24, 3) + 1, height: bytes.readUIntLE(27, 3) + 1 }
    default:
      return undefined
  }
}
