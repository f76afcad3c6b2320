import { createHash } from 'node:crypto'

/** Short and stable; prompts themselves can be long, and are nobody's business in a table of numbers. */
export function promptHash(prompt: string): string {
  return createHash('sha256').update(prompt).digest('hex').slice(0, 12)
}
