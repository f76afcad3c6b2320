const BEGINNING = 'version https://git-lfs.github.com/spec/'

/** Pointers are shorter, and pictures longer. */
export const MOST_OF_POINTER = 1024

/** True for the text that Git LFS keeps in place of a file (git-lfs/docs/spec.md), by its first line. */
export function isLfsPointer(bytes: Buffer): boolean {
  return bytes.toString('latin1', 0, BEGINNING.length) === BEGINNING
}
