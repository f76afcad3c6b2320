import type { Conversion, Header } from '../images/header.ts'
import type { Pixels, Size } from '../images/pixels.ts'
import type { SplitPng } from '../images/png-texts.ts'
import type { Notice } from '../lib/notice.ts'
import type { Reading } from '../settings/read.ts'
import type { ReadFile } from '../trees/tree.ts'
import { prepare, type Prepared } from './likeness.ts'
import { sha256Of } from '../lib/sha256.ts'
import { settingsOf } from './settings-of.ts'

/** What a run knows of one picture without the network: by its bytes, its sidecar's and the decoder alone. */
export type PictureRecord = Readonly<{
  /** Equal for pictures whose decoded pixels are equal. */
  identity: string
  /** Before resizing. */
  size: Size
  frames: number
  conversions: readonly Conversion[]
  /** Of a JPEG whose data are damaged, though it can be decoded. */
  damaged: boolean
  settings: Reading
  /** What it looks like, for telling copies. */
  sketch: Prepared
  /** Undefined where none was asked for. */
  thumbnail: Uint8Array | undefined
}>

/** The bytes of a picture, taken apart. */
export type Opened = Readonly<{ file: Buffer; split: SplitPng; header: Header; damaged: boolean; decoded: Pixels }>

type Beside = Readonly<{ sidecar: ReadFile | undefined; miniature: Uint8Array; thumbnail: Uint8Array | undefined }>

export async function recordOf(
  { file, split, header, damaged, decoded }: Opened,
  { sidecar, miniature, thumbnail }: Beside,
): Promise<PictureRecord> {
  const { frames, conversions } = header
  return {
    identity: identityOf(decoded),
    size: { width: decoded.width, height: decoded.height },
    frames,
    conversions,
    damaged,
    settings: await settingsOf({ file, split, header }, sidecar),
    sketch: prepare(miniature),
    thumbnail,
  }
}

function identityOf({ width, height, data }: Pixels): string {
  return `${width}x${height} ${sha256Of(data)}`
}

const DAMAGED =
  'Scored, though its JPEG data are damaged: parts of the picture may be wrong. Commit the original again.'

/** What should be known of how a picture was decoded. */
export function recordNotices(path: string, { frames, conversions, damaged }: PictureRecord): readonly Notice[] {
  const texts = conversions.map((conversion) => `Converted to 8-bit sRGB from ${conversion}.`)
  if (frames > 1) texts.push('Only the first frame was scored.')
  const notices: Notice[] = texts.map((text) => ({ level: 'notice', text, subjects: [path] }))
  return damaged ? [{ level: 'warning', text: DAMAGED, subjects: [path] }, ...notices] : notices
}
