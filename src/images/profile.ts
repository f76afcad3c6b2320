import { crc32, deflateSync } from 'node:zlib'
import { sharp } from './sharp.ts'

const SIGNATURE = Buffer.from('\u0089PNG\r\n\u001a\n', 'latin1')
/** Rows of grey, or of saturated and mixed colours: a profile that leaves all of them alone changes nothing. */
const GREYS = [0x20, 0x60, 0xa0, 0xe0]
const COLOURS = [0xe6, 0x14, 0x28, 0x14, 0xc8, 0x3c, 0x28, 0x32, 0xdc, 0xb4, 0x96, 0x5a]

/**
 * Whether a profile changes the colours of a picture. One that is damaged, or of another kind than the picture, is passed over by
 * libvips without a word, and that of sRGB changes nothing. Tried on a PNG of four pixels.
 */
export async function changesColours(profile: Buffer, isGrey: boolean): Promise<boolean> {
  const png = tinyPng(profile, isGrey)
  const [by, without] = await Promise.all([pixelsOf(png, false), pixelsOf(png, true)])
  return !by.equals(without)
}

async function pixelsOf(png: Buffer, ignoreIcc: boolean): Promise<Buffer> {
  return sharp(png, { ignoreIcc }).toColourspace('srgb').raw().toBuffer()
}

function tinyPng(profile: Buffer, isGrey: boolean): Buffer {
  const header = Buffer.from([0, 0, 0, 4, 0, 0, 0, 1, 8, isGrey ? 0 : 2, 0, 0, 0])
  const row = Buffer.of(0, ...(isGrey ? GREYS : COLOURS))
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('iCCP', Buffer.concat([Buffer.from('profile\0\0'), deflateSync(profile, { level: 0 })])),
    chunk('IDAT', deflateSync(row)),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

function chunk(type: string, data: Buffer): Buffer {
  const [length, checksum, body] = [Buffer.alloc(4), Buffer.alloc(4), Buffer.concat([Buffer.from(type), data])]
  length.writeUInt32BE(data.length)
  checksum.writeUInt32BE(crc32(body))
  return Buffer.concat([length, body, checksum])
}
