import { readFile } from 'node:fs/promises'
import * as z from 'zod'
import { reasonOf, UserError } from '../errors.ts'
import { Scores } from './schema.ts'
import { sha256OfFile } from '../lib/sha256.ts'

const Versioned = z.object({ schemaVersion: z.number() })

/** Reads a scores.json. Throws a UserError where it is of another schema, or none. */
export async function readScores(file: string): Promise<Scores> {
  const content = await parseJson(file)
  const version = Versioned.safeParse(content).data?.schemaVersion ?? 1
  if (version > 1) {
    const fix = 'Judge it with the release that wrote it, or a newer one.'
    throw refuse(file, `has schema ${version}, and this tool knows up to 1`, fix)
  }
  const result = Scores.safeParse(content)
  if (result.success) return result.data
  const [issue] = result.error.issues
  const place = issue?.path.join('.') ?? ''
  throw refuse(file, `is no scores.json (${place}: ${issue?.message ?? ''})`, 'Give the file as a style gate wrote it.')
}

/** Throws a UserError where the scores.csv is not the one that a scores.json was made with. */
export async function checkHash(file: string, { scoresCsvSha256 }: Scores): Promise<void> {
  if ((await sha256OfFile(file)) !== scoresCsvSha256)
    throw refuse(file, 'is not the file that scores.json was made with', 'Give the two files of one run.')
}

async function parseJson(file: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(file, 'utf8'))
  } catch (cause) {
    throw refuse(file, `cannot be read (${reasonOf(cause)})`, 'Give the file as a style gate wrote it.')
  }
}

function refuse(subject: string, problem: string, fix: string): UserError {
  return new UserError({ subject, problem, fix })
}
