import { type TiffTags, tiffTags } from './tiff-tags.ts'

const BITS_PER_SAMPLE = 258
const COMPRESSION = 259
const PHOTOMETRIC = 262
const INK_SET = 332
const SAMPLE_FORMAT = 339
const YCBCR_SUBSAMPLING = 530

const SIGNED = 2
const FLOATING_POINT = 3
const COMPLEX = new Set([5, 6])
const CMYK = 1
const JPEG = new Set([6, 7])

/** Bilevel, grey, RGB and palettes, by their number among photometric interpretations. */
const PLAIN = new Set([0, 1, 2, 3])
const SEPARATED = 5
const YCBCR = 6
const OTHER_COLOURS: Readonly<Record<number, string>> = {
  8: 'CIELab colours',
  9: 'CIELab colours',
  10: 'CIELab colours',
  32803: 'the raw values of a sensor',
  32844: 'LogL values',
  32845: 'LogLuv colours',
}

/**
 * What a TIFF holds other than integers of up to 8 or of 16 bits in RGB, grey or CMYK (TIFF 6.0, sections 8 and 16 to 23), in words;
 * undefined of all other files. The decoder reads some of it as something else, such as floating-point numbers from 0 to 1 as black.
 */
export function otherSamples(file: Buffer): string | undefined {
  const tags = tiffTags(file)
  return tags && (otherNumbers(tags) ?? otherColours(tags))
}

function otherNumbers(tags: TiffTags): string | undefined {
  const instead = 'instead of integers of 8 or 16 bits'
  const [format] = tags(SAMPLE_FORMAT)
  const [bits = 1] = tags(BITS_PER_SAMPLE)
  if (format === FLOATING_POINT) return `floating-point numbers ${instead}`
  if (format === SIGNED) return `signed numbers ${instead}`
  if (format !== undefined && COMPLEX.has(format)) return `complex numbers ${instead}`
  return bits <= 8 || bits === 16 ? undefined : `numbers of ${bits} bits ${instead}`
}

function otherColours(tags: TiffTags): string | undefined {
  const instead = 'instead of RGB, grey or CMYK'
  const [photometric] = tags(PHOTOMETRIC)
  if (photometric === undefined || PLAIN.has(photometric)) return undefined
  if (photometric === SEPARATED) {
    const [inks = CMYK] = tags(INK_SET)
    return inks === CMYK ? undefined : `other inks ${instead}`
  }
  if (photometric === YCBCR) return isConverted(tags) ? undefined : `YCbCr values without JPEG ${instead}`
  return `${OTHER_COLOURS[photometric] ?? `values of the photometric interpretation ${photometric}`} ${instead}`
}

/** Whether the decoder makes RGB of YCbCr values: it does where they are JPEG, or colour has fewer pixels than brightness. */
function isConverted(tags: TiffTags): boolean {
  const [compression = 1] = tags(COMPRESSION)
  const [across = 2, down = 2] = tags(YCBCR_SUBSAMPLING)
  return JPEG.has(compression) || across !== 1 || down !== 1
}
