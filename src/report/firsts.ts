import type { Scores } from '../scores/schema.ts'
import { bestSentence } from './best-sentence.ts'
import { type Escape, verdictSentences } from './sentences.ts'

type Ranking = Scores['rankings'][number]

/** Of the rankings that a report speaks of, in its order: which says a thing first. The others refer to it. */
export type Firsts = Readonly<{
  /** By sentence on the verdict. */
  verdicts: ReadonlyMap<string, Ranking>
  /** By sentence on which checkpoints may be the best. */
  best: ReadonlyMap<string, Ranking>
  /** By the table of needs as text. */
  needs: ReadonlyMap<string, Ranking>
  /** By check and sentence. */
  checks: ReadonlyMap<string, Ranking>
  /** One for each different list of steps. */
  steps: readonly Ranking[]
  places: ReadonlyMap<Ranking, number>
}>

export function firstsOf(rankings: readonly Ranking[], escape: Escape): Firsts {
  const steps = firsts(rankings, ({ next }) => (next === null ? [] : [JSON.stringify(next.sentences)]))
  return {
    verdicts: firsts(rankings, (ranking) => verdictSentences(ranking, escape)),
    best: firsts(rankings, (ranking) => bestSentence(ranking, escape.name) ?? []),
    needs: firsts(rankings, ({ needs }) => [JSON.stringify(needs)]),
    checks: firsts(rankings, ({ checks }) => checks.map(checkKey)),
    steps: [...steps.values()],
    places: new Map(rankings.map((ranking, place) => [ranking, place])),
  }
}

/** What a ranking says first of which checkpoints may be the best, as a list of at most one sentence. */
export function newBest(ranking: Ranking, { best }: Firsts, escape: Escape): readonly string[] {
  const sentence = bestSentence(ranking, escape.name)
  return sentence !== undefined && best.get(sentence) === ranking ? [sentence] : []
}

export function checkKey({ name, sentence }: Ranking['checks'][number]): string {
  return `${name} ${sentence}`
}

function firsts(
  rankings: readonly Ranking[],
  textsOf: (ranking: Ranking) => readonly string[] | string,
): ReadonlyMap<string, Ranking> {
  const found = new Map<string, Ranking>()
  for (const ranking of rankings)
    for (const text of [textsOf(ranking)].flat()) if (!found.has(text)) found.set(text, ranking)
  return found
}
