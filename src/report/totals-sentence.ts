import { groupBy } from '../lib/group-by.ts'
import { count } from '../lib/numbers.ts'
import type { Scores } from '../scores/schema.ts'
import { LABELS } from '../verdict/label.ts'

/** How much there is, and how many rankings got which verdict. */
export function totalsSentence({ rankings }: Scores): string {
  const pairs = rankings.flatMap((ranking) => ranking.pairs)
  const samples = pairs.reduce((sum, { n }) => sum + n, 0)
  const byVerdict = groupBy(rankings, ({ verdict }) => verdict)
  const verdicts = LABELS.flatMap((verdict) => {
    const number = byVerdict.get(verdict)?.length ?? 0
    return number === 0 ? [] : [`${number} ${verdict}`]
  })
  const what = [count(rankings.length, 'LoRA'), count(pairs.length, 'pair'), count(samples, 'sample')].join(', ')
  return `${what}; of the rankings ${verdicts.join(', ')}.`
}
