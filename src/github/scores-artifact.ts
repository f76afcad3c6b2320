import { unzipSync } from 'fflate'
import { UserError } from '../errors.ts'
import { Scores } from '../scores/schema.ts'
import type { Artifact } from './runs.ts'

/** Of the zip file, which also holds every distance; and of the one file in it that is read. In bytes. */
const MOST_OF_ARCHIVE = 200_000_000
const MOST_OF_SCORES = 20_000_000

const FILE = 'scores.json'
const FIX = 'Let the same version of the action make the scores and comment on them, or give its artifact-name.'

/** Throws a UserError where an archive is too large to be taken at all. */
export function rejectLarge({ name, size_in_bytes: bytes }: Pick<Artifact, 'name' | 'size_in_bytes'>): void {
  if (bytes <= MOST_OF_ARCHIVE) return
  throw new UserError({
    subject: `artifact ${name}`,
    problem: `has ${bytes} bytes, more than ${MOST_OF_ARCHIVE}`,
    fix: 'Set cross-controls: false where the scores are made, or split the run.',
  })
}

/**
 * The scores in an artifact of another run, which may be anyone's: nothing else of it is unpacked, nothing is written, and no text of
 * it is taken for Markdown. Throws a UserError where it is not what this version writes.
 */
export function readScoresArtifact(name: string, archive: Uint8Array): Scores {
  const refuse = (problem: string, cause?: unknown): UserError =>
    new UserError({ subject: `artifact ${name}`, problem, fix: FIX }, { cause })
  let sizes: readonly number[] = []
  let bytes: Uint8Array | undefined
  try {
    const entries = unzipSync(archive, {
      filter: (entry) => {
        if (entry.name !== FILE) return false
        sizes = [...sizes, entry.originalSize]
        return entry.originalSize <= MOST_OF_SCORES
      },
    })
    bytes = entries[FILE]
  } catch (cause) {
    throw refuse('is no zip file', cause)
  }
  if (sizes.length !== 1) throw refuse(`holds ${sizes.length} files called ${FILE}, not one`)
  // What an entry says of its size need not be true.
  const size = bytes?.length ?? sizes[0]!
  if (bytes === undefined || size > MOST_OF_SCORES)
    throw refuse(`holds a ${FILE} of ${size} bytes, more than ${MOST_OF_SCORES}`)
  try {
    return Scores.parse(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)))
  } catch (cause) {
    throw refuse(`holds a ${FILE} that this version does not know`, cause)
  }
}
