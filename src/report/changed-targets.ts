import type { Scores } from '../scores/schema.ts'

/** What changed of that by which all is measured, a sentence each; `escape` is the sink's for names. */
export function changedTargets(
  { references, counts, pairs }: NonNullable<Scores['changes']>,
  escape: (name: string) => string,
): readonly string[] {
  const names = references.map(escape).join(', ')
  const what = references.length === 1 ? 'LoRA' : 'LoRAs'
  const hasRows = pairs.some(({ other, word }) => other !== null && word !== 'unchanged')
  return [
    ...(references.length > 0 ? [`The references of the ${what} ${names} changed.${hasRows ? BY_BASE : ''}`] : []),
    ...(counts.some(({ role }) => role === 'control')
      ? ['Control pictures changed, by which the checks below are made.']
      : []),
  ]
}

const BY_BASE = " The results below go by the base's; what the new ones say stands beside them."
