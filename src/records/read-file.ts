import { type Problem, reasonOf, UserError } from '../errors.ts'
import type { PictureFile } from '../trees/tree.ts'
import { undecodable } from './undecodable.ts'

/** No picture within the pixel limit needs more, and no hosting service takes larger files outside Git LFS. */
const MOST_BYTES = 256 * 2 ** 20

/** Why a picture cannot be used; `unreadable` where its data are at fault, not its place or size. */
export type Refusal = Problem & Readonly<{ unreadable: boolean }>

/** A picture's file whole, as far as its bytes do not tell that no decoder will take it. */
export async function readFile({ path, read }: PictureFile): Promise<Buffer | Refusal> {
  const file = await read(MOST_BYTES).catch((cause: unknown) => unread(cause))
  if (!Buffer.isBuffer(file)) return { subject: path, problem: file.problem, fix: file.fix, unreadable: false }
  const known = undecodable(file)
  return known ? { subject: path, problem: known[0], fix: known[1], unreadable: true } : file
}

/** What is missing of a commit has another cause and way out than a file of a folder. */
function unread(cause: unknown): Omit<Problem, 'subject'> {
  const [known] = cause instanceof UserError ? cause.problems : []
  const problem = `cannot be read (${reasonOf(cause)})`
  return known ?? { problem, fix: 'Make it a readable file of at most 256 MiB.' }
}
