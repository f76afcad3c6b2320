import { hasConvertedLineEnds, isAvifSequence, isHeic, isReencodedPng } from '../lib/signatures.ts'
import { otherSamples } from '../images/tiff-samples.ts'
import { isLfsPointer } from '../trees/lfs-pointer.ts'

type Cause = readonly [problem: string, fix: string]

/** What lies in a checkout that did not fetch the pictures. */
export const LFS_POINTER = 'is a Git LFS pointer, not a picture'

const CAUSES: readonly Readonly<{ is: (file: Buffer) => boolean; cause: Cause }>[] = [
  { is: (file) => file.length === 0, cause: ['is empty (0 bytes)', 'Commit the picture again.'] },
  {
    is: isLfsPointer,
    cause: [LFS_POINTER, 'Set `lfs: true` on the checkout step, or run `git lfs pull`.'],
  },
  {
    is: hasConvertedLineEnds,
    cause: [
      'is a PNG that a conversion of line ends has damaged',
      'Put `*.png -text` into .gitattributes, and commit the original again.',
    ],
  },
  {
    is: isReencodedPng,
    cause: ['is a PNG that was written as text in UTF-8, which has damaged it', 'Commit the original again.'],
  },
  { is: isHeic, cause: ['is a HEIC picture, which is not read', 'Save it as PNG, JPEG, WebP or AVIF.'] },
  {
    is: isAvifSequence,
    cause: ['is an animated AVIF, which is not read', 'Save one frame of it as a PNG, JPEG, WebP or AVIF file.'],
  },
]

/** Why a file cannot be scored, where its bytes tell before a decoder sees them. */
export function undecodable(file: Buffer): Cause | undefined {
  const samples = otherSamples(file)
  if (samples !== undefined) return [`holds ${samples}`, 'Save it as RGB of 8 bits.']
  return CAUSES.find(({ is }) => is(file))?.cause
}
