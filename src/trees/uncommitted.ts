import type { Notice } from '../lib/notice.ts'
import type { GitStatus } from './git-status.ts'

const ACTION = 'the Action sees committed files alone.'

/** Files of a run that the action would not see as they are here. */
export function uncommittedNotices(paths: readonly string[], status: GitStatus): readonly Notice[] {
  const files = [...new Set(paths)]
  const ignored = files.filter(status.isIgnored)
  const others = files.filter((path) => !status.isIgnored(path) && status.isUncommitted(path))
  const told = (text: string, subjects: readonly string[]): readonly Notice[] =>
    subjects.length === 0 ? [] : [{ level: 'warning', text, subjects }]
  return [
    ...told(`Take these files out of .gitignore, and commit them: ${ACTION}`, ignored),
    ...told(`Commit these files as they are here: ${ACTION}`, others),
  ]
}
