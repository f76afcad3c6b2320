import type { PngText } from './png-texts.ts'

/** What comes with a picture beside its pixels, as it stands in the file: what it means is for `settings/` to say. */
export type Attached = Readonly<{
  /** Text chunks of a PNG, in their order. */
  texts: readonly PngText[]
  /** The comment of a GIF. */
  comment: Buffer | undefined
  /** An EXIF block, with or without the six bytes `Exif\0\0` before it; of a TIFF file, which is built like one, the whole file. */
  exif: Buffer | undefined
  xmp: Buffer | undefined
  /** The file NAME.json beside the picture NAME.png. */
  sidecar: Buffer | 'too long' | undefined
}>

/** More of one text is no setting of a picture. In bytes. */
export const MOST_TEXT_BYTES = 1 << 20
