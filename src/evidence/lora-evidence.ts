import type { Method } from '../backbone/method.ts'
import { groupBy } from '../lib/group-by.ts'
import type { MadePair } from '../settings/audit/made.ts'
import { mean } from '../statistics/mean.ts'
import { compareReferences } from './compare-references.ts'
import type { ComparedPair, LoraEvidence } from './evidence.ts'
import type { Measuring } from './measuring.ts'
import { mergeCopies, type Shown } from './merge-copies.ts'
import type { Row } from './rows.ts'
import { type LoraTargets, targetSets } from './targets.ts'

/** How the pictures of a LoRA were made, those that count. */
export type MadeLora = Readonly<{ lora: string; made: readonly MadePair[]; withoutLora: readonly MadePair[] }>

type Measured = Readonly<{
  targets: LoraTargets
  rows: readonly Row[]
  copied: readonly string[]
  method: Method
  measuring: Measuring
}>

/** All that was measured for one LoRA, copies as one; undefined where no sample of it could be used. */
export async function loraEvidence(
  lora: string,
  { targets, rows, copied, method, measuring }: Measured,
): Promise<LoraEvidence | undefined> {
  const [samples, without] = [rowsFor(lora, 'sample', rows), rowsFor(lora, 'without-lora', rows)]
  if (samples.length === 0) return undefined
  const across = byCheckpoint(samples).map(([checkpoint, own]) => {
    const shown = new Map([...targets.across.shown, ...shownIn(own)])
    return {
      checkpoint,
      samples: mergeCopies(
        own.map((row) => row.across),
        shown,
      ),
    }
  })
  const pairOf = ([checkpoint, own]: readonly [string, readonly Row[]]): ComparedPair => {
    const pictures = own.map(({ compared }) => compared)
    return { checkpoint, samples: mergeCopies(pictures, new Map([...targets.shown, ...shownIn(own)])) }
  }
  return {
    lora,
    metrics: method.metrics,
    layers: method.layers,
    targetSets: targetSets(targets),
    pairs: byCheckpoint(samples).map(([checkpoint, own]) => ({
      ...pairOf([checkpoint, own]),
      directionShare: mean(own.flatMap(({ directionShares }) => directionShares)),
    })),
    ...(targets.across.references.length > 0 && { across }),
    withoutLora: byCheckpoint(without).map(pairOf),
    copied,
    references: await compareReferences(targets, measuring),
  }
}

function shownIn(rows: readonly Row[]): Shown {
  return new Map(rows.flatMap(({ seen, shown }) => (shown === seen.path ? [] : [[seen.path, shown] as const])))
}

export function madeOf(lora: string, rows: readonly Row[]): MadeLora {
  const counting = rows.filter(({ seen, shown }) => shown === seen.path)
  return {
    lora,
    made: madePairs(rowsFor(lora, 'sample', counting)),
    withoutLora: madePairs(rowsFor(lora, 'without-lora', counting)),
  }
}

function rowsFor(lora: string, role: Row['role'], rows: readonly Row[]): readonly Row[] {
  return rows.filter((row) => row.lora === lora && row.role === role)
}

function madePairs(rows: readonly Row[]): readonly MadePair[] {
  return byCheckpoint(rows).map(([checkpoint, own]) => ({ checkpoint, pictures: own.map(({ made }) => made) }))
}

function byCheckpoint(rows: readonly Row[]): readonly (readonly [checkpoint: string, rows: readonly Row[]])[] {
  return [...groupBy(rows, ({ checkpoint }) => checkpoint)]
}
