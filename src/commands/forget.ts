import { realpath } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { readConfigFile } from '../config/read-file.ts'
import { parseConfig, pick, type Source } from '../config/parse.ts'
import type { Config } from '../config/schema.ts'
import { RESULT_FILES } from '../config/words.ts'
import { findReportFolder, isJudged, removeFiles } from '../publish/files.ts'
import type { Job } from './configure.ts'

/**
 * Removes the result files of an earlier run from where this one will write its own: if this one fails, they must not stand there as
 * if they were its own. Scores that `baseline` names there stay, and what cannot be read is told by what reads it next.
 */
export async function forgetEarlierRun({ source }: Job, workspace: string): Promise<void> {
  const head = await readConfigFile(workspace).catch(() => undefined)
  const sources = head ? [head, source] : [source]
  const reportDir = valueOf('report-dir', sources)
  const baseline = valueOf('baseline', sources)
  const folder = await findReportFolder(workspace, reportDir).catch(() => undefined)
  if (folder === undefined || isJudged(folder)) return
  const scores = await realpath(resolve(workspace, baseline)).catch(() => workspace)
  await removeFiles(folder, dirname(scores) === folder ? ['report.html', 'report.md'] : RESULT_FILES)
}

/** One key, whatever is wrong with the others; its default where something is wrong with it. */
function valueOf<K extends keyof Config>(key: K, sources: readonly Source[]): Config[K] {
  try {
    return parseConfig(...sources.map((source) => pick(source, (other) => other === key)))[key]
  } catch {
    return parseConfig()[key]
  }
}
