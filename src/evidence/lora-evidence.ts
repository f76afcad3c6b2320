import type { Method } from '../backbone/method.ts'
import { METRICS } from '../config/words.ts'
import { groupBy } from '../lib/group-by.ts'
import type { MadePair } from '../settings/audit/made.ts'
import { mean } from '../statistics/mean.ts'
import { compareReferences } from './compare-references.ts'
import type { ComparedPair, LoraEvidence } from './evidence.ts'
import type { Measuring } from './measuring.ts'
import type { Row } from './rows.ts'
import { type LoraTargets, targetSets } from './targets.ts'

/** How the pictures of a LoRA were made. */
export type MadeLora = Readonly<{ lora: string; made: readonly MadePair[]; withoutLora: readonly MadePair[] }>

type Measured = Readonly<{ targets: LoraTargets; rows: readonly Row[]; method: Method; measuring: Measuring }>

/** All that was measured for one LoRA; undefined where no sample of it could be used. */
export async function loraEvidence(
  lora: string,
  { targets, rows, method, measuring }: Measured,
): Promise<LoraEvidence | undefined> {
  const [samples, without] = [rowsFor(lora, 'sample', rows), rowsFor(lora, 'without-lora', rows)]
  if (samples.length === 0) return undefined
  return {
    lora,
    metrics: METRICS,
    layers: method.layers,
    targetSets: targetSets(targets),
    pairs: byCheckpoint(samples).map(([checkpoint, own]) => ({
      ...pairOf(checkpoint, own),
      directionShare: mean(own.flatMap(({ directionShares }) => directionShares)),
    })),
    withoutLora: byCheckpoint(without).map(([checkpoint, own]) => pairOf(checkpoint, own)),
    references: await compareReferences(targets, measuring),
  }
}

export function madeOf(lora: string, rows: readonly Row[]): MadeLora {
  return {
    lora,
    made: madePairs(rowsFor(lora, 'sample', rows)),
    withoutLora: madePairs(rowsFor(lora, 'without-lora', rows)),
  }
}

function rowsFor(lora: string, role: Row['role'], rows: readonly Row[]): readonly Row[] {
  return rows.filter((row) => row.lora === lora && row.role === role)
}

function pairOf(checkpoint: string, rows: readonly Row[]): ComparedPair {
  return { checkpoint, samples: rows.map(({ compared }) => compared) }
}

function madePairs(rows: readonly Row[]): readonly MadePair[] {
  return byCheckpoint(rows).map(([checkpoint, own]) => ({ checkpoint, pictures: own.map(({ made }) => made) }))
}

function byCheckpoint(rows: readonly Row[]): readonly (readonly [checkpoint: string, rows: readonly Row[]])[] {
  return [...groupBy(rows, ({ checkpoint }) => checkpoint)]
}
