import { groupBy } from './group-by.ts'

/**
 * Something a user should know that does not stop the run. The text is ours; what came from the repository (paths, names)
 * is in `subjects` alone, so that a report escapes it.
 */
export type Notice = Readonly<{ level: 'notice' | 'warning'; text: string; subjects: readonly string[] }>

/** One notice for each text, with the subjects of all; texts in order of appearance, subjects as given. */
export function mergeNotices(notices: readonly Notice[]): readonly Notice[] {
  const byText = groupBy(notices, ({ level, text }) => `${level} ${text}`)
  return [...byText.values()].map((same) => ({
    ...same[0]!,
    subjects: [...new Set(same.flatMap(({ subjects }) => subjects))],
  }))
}
