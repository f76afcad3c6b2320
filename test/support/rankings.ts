import { groupBy } from '../../src/config/group-by.ts'
import { byCodePoint } from '../../src/config/order.ts'
import { mean } from '../../src/evidence/mean.ts'
import { logLoss, type PairLogs, type RankingLogs, type TargetLogs } from '../../src/verdict/logs.ts'
import { pairMean } from '../../src/verdict/means.ts'

type Row = Readonly<Record<string, string>>

/** A small reader of CSV text: quoted cells, doubled quotes. */
function parse(text: string): readonly Row[] {
  const lines = [...text.matchAll(/((?:"(?:[^"]|"")*"|[^,"\n])*(?:,(?:"(?:[^"]|"")*"|[^,"\n])*)*)\n/g)].map(
    ([, line]) =>
      [...line!.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(([, quoted, plain]) =>
        (quoted?.replaceAll('""', '"') ?? plain ?? '').replace(/^'/, ''),
      ),
  )
  const [head, ...rows] = lines
  return rows.map((cells) => Object.fromEntries(head!.map((name, index) => [name, cells[index]!])))
}

/** The rankings of a scores.csv by LoRA, as a verdict takes them. */
export function readRankings(text: string, metric: string): ReadonlyMap<string, RankingLogs> {
  const rows = parse(text)
  const loras = groupBy(rows, ({ lora }) => lora!)
  return new Map([...loras].map(([lora, own]) => [lora, rankingOf(lora, own, { metric, loras: [...loras.keys()] })]))
}

type Context = Readonly<{ metric: string; loras: readonly string[] }>

function rankingOf(lora: string, rows: readonly Row[], { metric, loras }: Context): RankingLogs {
  const samples = rows.filter((row) => row.picture_role === 'sample')
  const referenceNames = [
    ...new Set(samples.filter((row) => row.target_role === 'reference').map((row) => row.target!)),
  ].toSorted(byCodePoint)
  const sets = [
    ...new Set(samples.filter((row) => row.target_role === 'control').map((row) => row.target_set!)),
  ].toSorted(byCodePoint)
  const kinds = [
    ...new Set(
      samples.filter((row) => row.metric === metric && row.layer !== 'total').map((row) => `${metric} ${row.layer}`),
    ),
    ...new Set(samples.filter((row) => row.layer === 'total').map((row) => `${row.metric} total`)),
  ]
  const isTotal = (row: Row): boolean => row.metric === metric && row.layer === 'total'
  const toReferences = (own: readonly Row[]): readonly number[] =>
    referenceNames.map((name) => logLoss(Number(own.find((row) => isTotal(row) && row.target === name)!.value)))
  const pictures = (role: string, checkpoint: string) => {
    const own = rows.filter((row) => row.picture_role === role && row.checkpoint === checkpoint)
    return [...groupBy(own, ({ picture }) => picture!).values()]
  }
  const pairs = [...new Set(samples.map((row) => row.checkpoint!))].map((checkpoint): PairLogs => ({
    checkpoint,
    samples: pictures('sample', checkpoint).map((own) => ({
      prompt: own[0]!.prompt!,
      seed: own[0]!.seed!,
      references: toReferences(own),
      controls: sets.map((set) =>
        mean(
          own
            .filter((row) => isTotal(row) && row.target_set === set && row.target_role === 'control')
            .map((row) => logLoss(Number(row.value))),
        ),
      ),
      raters: kinds.map((kind) =>
        mean(
          own
            .filter((row) => row.target_role === 'reference' && `${row.metric} ${row.layer}` === kind)
            .map((row) => logLoss(Number(row.value))),
        ),
      ),
    })),
    withoutLora: pictures('without-lora', checkpoint).map((own) => ({
      prompt: own[0]!.prompt!,
      seed: own[0]!.seed!,
      references: toReferences(own),
    })),
  }))
  return {
    lora,
    pairs: pairs.toSorted((a, b) => pairMean(a) - pairMean(b) || byCodePoint(a.checkpoint, b.checkpoint)),
    controlSets: sets.map((set) => ({ set, cross: loras.includes(set) })),
    targets: targetsOf(
      rows.filter((row) => row.picture_role === 'reference' && isTotal(row)),
      referenceNames,
      sets,
    ),
  }
}

function targetsOf(rows: readonly Row[], names: readonly string[], sets: readonly string[]): TargetLogs | undefined {
  if (rows.length === 0) return undefined
  const between = names.map((one) =>
    names.map((other) => {
      const row = rows.find(
        ({ picture, target }) => (picture === one && target === other) || (picture === other && target === one),
      )
      return row ? logLoss(Number(row.value)) : Number.NaN
    }),
  )
  const controls = sets.map((set) => {
    const own = rows.filter((row) => row.target_set === set && row.target_role === 'control')
    const pictures = [...new Set(own.map((row) => row.target!))].toSorted(byCodePoint)
    return names.map((name) =>
      pictures.map((picture) =>
        logLoss(Number(own.find((row) => row.picture === name && row.target === picture)!.value)),
      ),
    )
  })
  return { between, controls }
}
