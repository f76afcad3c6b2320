import { isAbsolute } from 'node:path'
import { fileURLToPath } from 'node:url'
import { readEvidence } from '../../src/evidence/scores-csv/read.ts'
import type { RankingLogLosses } from '../../src/verdict/log-losses.ts'
import { toLogLosses } from '../../src/verdict/to-log-losses.ts'

export const verdictFolder = new URL('../reference/verdict/', import.meta.url)

/** The log losses of each LoRA in a file of test/reference/verdict, or at another path. */
export async function readRankings(file: string, metric: string): Promise<ReadonlyMap<string, RankingLogLosses>> {
  const path = isAbsolute(file) ? file : fileURLToPath(new URL(file, verdictFolder))
  const { loras } = await readEvidence(path, { metric })
  return new Map(loras.map((evidence) => [evidence.lora, toLogLosses(evidence, metric)]))
}
