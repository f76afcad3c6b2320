import type { Size } from '../../images/pixels.ts'
import type { Settings } from '../settings.ts'

/** A sample as the audit sees it. */
export type MadePicture = Readonly<{
  path: string
  /** By its metadata, or where they are silent by its path. */
  prompt: string | undefined
  /** Of the decoded picture. */
  size: Size
  /** Undefined where neither the picture nor a sidecar says anything. */
  settings: Settings | undefined
}>

export type MadePair = Readonly<{ checkpoint: string; pictures: readonly MadePicture[] }>
