import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { pipeline } from 'node:stream/promises'
import { reasonOf, UserError } from '../errors.ts'

/** In hexadecimal digits; of a text in UTF-8. */
export function sha256Of(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex')
}

/** In hexadecimal digits. Throws a UserError where the file cannot be read. */
export async function sha256OfFile(file: string): Promise<string> {
  const hash = createHash('sha256')
  try {
    await pipeline(createReadStream(file), hash)
  } catch (cause) {
    const problem = `cannot be read (${reasonOf(cause)})`
    throw new UserError(
      { subject: file, problem, fix: 'Keep scores.csv where it was written, beside scores.json.' },
      { cause },
    )
  }
  return hash.digest('hex')
}
