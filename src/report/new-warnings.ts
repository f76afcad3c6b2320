import type { Scores } from '../scores/schema.ts'

/** Warnings about things that the base did not warn of; all of them where there is none. */
export function newWarnings({ notices, base }: Pick<Scores, 'notices' | 'base'>): Scores['notices'] {
  const known = base?.warnings ?? []
  const isKnown = (text: string, subject: string): boolean =>
    known.some((own) => own.text === text && own.subjects.includes(subject))
  return notices.filter(
    ({ level, text, subjects }) =>
      level === 'warning' &&
      (subjects.length === 0
        ? !known.some((own) => own.text === text)
        : subjects.some((subject) => !isKnown(text, subject))),
  )
}
