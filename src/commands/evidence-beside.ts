import { UserError } from '../errors.ts'
import type { Evidence } from '../evidence/evidence.ts'
import { readEvidence } from '../evidence/scores-csv/read.ts'
import { checkHash } from '../scores/read.ts'
import type { Scores } from '../scores/schema.ts'

/** Of the table beside a scores.json, by one of its metrics, with what the scores alone hold, and in their order. */
export async function evidenceBeside(before: Scores, table: string, metric: string): Promise<Evidence> {
  await checkHash(table, before)
  const sets = new Map(before.rankings.map(({ lora, targetSets }) => [lora, targetSets]))
  const isCross = (lora: string, set: string): boolean =>
    sets.get(lora)?.some((own) => own.role === 'control' && own.set === set && own.cross) ?? false
  const evidence = await readEvidence(table, { metric, isCross })
  const loras = before.rankings.map(({ lora, pairs, copied }) => {
    const own = evidence.loras.find((other) => other.lora === lora)
    if (own === undefined) throw lacksRows(table, `the LoRA ${lora}`)
    const lost = pairs.find(({ checkpoint }) => !own.pairs.some((pair) => pair.checkpoint === checkpoint))
    if (lost !== undefined) throw lacksRows(table, `the checkpoint ${lost.checkpoint} of the LoRA ${lora}`)
    const shares = new Map(pairs.map(({ checkpoint, directionShare }) => [checkpoint, directionShare]))
    return {
      ...own,
      copied,
      pairs: own.pairs.map((pair) => ({ ...pair, directionShare: shares.get(pair.checkpoint) ?? null })),
    }
  })
  return { ...evidence, loras }
}

function lacksRows(subject: string, of: string): UserError {
  return new UserError({ subject, problem: `has no row of ${of}`, fix: 'Give the two files of one run.' })
}
