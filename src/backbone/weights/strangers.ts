import { isLfsPointer } from '../../trees/lfs-pointer.ts'
import type { Problem } from '../../errors.ts'

const EXPORT =
  'Export it: safetensors.torch.save_file(torch.load(FILE), "vgg.safetensors") writes what can be read, where FILE holds a state_dict.'

const ZIP = Buffer.from('PK\u0003\u0004', 'latin1')
const PICKLE = 0x80
const NEWEST_PICKLE = 5
/** `{`, behind the eight bytes of the length. */
const HEADER = 0x7b

/** What a file that is no safetensors file is, by its first bytes; undefined where they do not tell. */
export function strangerProblem(first: Uint8Array): Omit<Problem, 'subject'> | undefined {
  const bytes = Buffer.from(first.buffer, first.byteOffset, first.length)
  if (isLfsPointer(bytes))
    return {
      problem: 'is a pointer of Git LFS, not the weights',
      fix: 'Run git lfs pull, or give the checkout lfs: true.',
    }
  // What PyTorch writes is a zip file of pickles, or was one pickle. The length of a header of safetensors may begin like a pickle.
  const isPickle = bytes[0] === PICKLE && bytes[1]! <= NEWEST_PICKLE && bytes[8] !== HEADER
  if (bytes.subarray(0, 4).equals(ZIP) || isPickle)
    return { problem: "is a file of PyTorch's (.pth), which can hold programs and is not read", fix: EXPORT }
  return undefined
}
