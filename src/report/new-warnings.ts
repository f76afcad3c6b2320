import type { Scores } from '../scores/schema.ts'

/** Warnings about things that the base did not warn of; all of them where there is none. */
export function newWarnings({ notices, base }: Pick<Scores, 'notices' | 'base'>): Scores['notices'] {
  const known = new Map<string, Set<string>>()
  for (const { text, subjects } of base?.warnings ?? []) {
    const before = known.get(text) ?? new Set()
    for (const subject of subjects) before.add(subject)
    known.set(text, before)
  }
  return notices.filter(({ level, text, subjects }) => {
    const before = known.get(text)
    return level === 'warning' && (!before || subjects.some((subject) => !before.has(subject)))
  })
}
