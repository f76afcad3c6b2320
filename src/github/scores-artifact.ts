import { UserError } from '../errors.ts'
import { Scores } from '../scores/schema.ts'
import type { Artifact } from './runs.ts'
import { readFromZip } from './zip.ts'

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
export async function readScoresArtifact(name: string, archive: Uint8Array): Promise<Scores> {
  const refuse = (problem: string, cause?: unknown): UserError =>
    new UserError({ subject: `artifact ${name}`, problem, fix: FIX }, { cause })
  const found = await readFromZip(Buffer.from(archive.buffer, archive.byteOffset, archive.length), FILE, MOST_OF_SCORES)
  if ('problem' in found) throw refuse(found.problem)
  try {
    return Scores.parse(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(found.bytes)))
  } catch (cause) {
    throw refuse(`holds a ${FILE} that this version does not know`, cause)
  }
}
