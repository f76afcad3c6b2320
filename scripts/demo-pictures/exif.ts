/** UserComment as A1111 writes it: an encoding mark, then UTF-16 with the high byte first. */
function userComment(text: string): Buffer {
  return Buffer.concat([Buffer.from('UNICODE\0', 'latin1'), Buffer.from(text, 'utf16le').swap16()])
}

const longType = 4
const undefinedType = 7

type Entry = { readonly tag: number; readonly type: number; readonly count: number; readonly value: number }

function entry({ tag, type, count, value }: Entry): Buffer {
  const bytes = Buffer.alloc(12)
  bytes.writeUInt16BE(tag, 0)
  bytes.writeUInt16BE(type, 2)
  bytes.writeUInt32BE(count, 4)
  bytes.writeUInt32BE(value, 8)
  return bytes
}

/** A directory of one entry, with no directory after it. */
function directory(only: Buffer): Buffer {
  return Buffer.concat([Buffer.from([0, 1]), only, Buffer.alloc(4)])
}

/** TIFF header, IFD0 pointing at the Exif directory, and that holding the comment. Offsets count from the header. */
function tiff(text: string): Buffer {
  const comment = userComment(text)
  const [header, exifAt] = [Buffer.from('MM\0\x2a\0\0\0\x08', 'latin1'), 8 + 18]
  return Buffer.concat([
    header,
    directory(entry({ tag: 0x8769, type: longType, count: 1, value: exifAt })),
    directory(entry({ tag: 0x9286, type: undefinedType, count: comment.length, value: exifAt + 18 })),
    comment,
  ])
}

/** Puts the text into a JPEG as EXIF UserComment, in an APP1 segment right after SOI. */
export function withUserComment(jpeg: Buffer, text: string): Buffer {
  const body = Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), tiff(text)])
  const segment = Buffer.alloc(4)
  segment.writeUInt16BE(0xffe1, 0)
  segment.writeUInt16BE(body.length + 2, 2)
  return Buffer.concat([jpeg.subarray(0, 2), segment, body, jpeg.subarray(2)])
}
