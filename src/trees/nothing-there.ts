import type { Config } from '../config/schema.ts'
import type { Problem } from '../errors.ts'
import { FORMATS } from './files.ts'
import { kindsOf } from './kinds.ts'

/** What is not there at all. */
export function nothingToScore(
  config: Pick<Config, 'samples' | 'references'>,
  { pairs, notScored }: Readonly<{ pairs: readonly unknown[]; notScored: readonly Readonly<{ lora: string }>[] }>,
  noPictures: readonly string[],
): readonly Problem[] {
  const only = noPictures.length === 0 ? '' : `, only ${kindsOf(noPictures)}`
  if (pairs.length === 0 && notScored.length === 0)
    return [
      {
        subject: 'samples',
        problem: `no picture matches ${sourcesOf(config.samples)}${only}`,
        fix: `Commit sample images there (${FORMATS}), or set samples or working-directory to where they are.`,
      },
    ]
  if (pairs.length > 0) return []
  return [...new Set(notScored.map(({ lora }) => lora))].map((lora) => ({
    subject: lora,
    problem: `the LoRA has samples, but no reference matches ${sourcesOf(config.references)}`,
    fix: 'Commit artworks of its target style there, or set references to where they are.',
  }))
}

export function noReference(config: Pick<Config, 'references'>): Problem {
  const problem = `no picture matches ${sourcesOf(config.references)}`
  return {
    subject: 'references',
    problem,
    fix: 'Commit artworks there, or set references or working-directory to where they are.',
  }
}

export function sourcesOf(templates: Config['samples']): string {
  return templates.map(({ source }) => source).join(', ')
}
