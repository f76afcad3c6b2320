import type { Scores } from '../scores/schema.ts'
import { listed } from '../settings/audit/phrases.ts'
import type { Firsts } from './firsts.ts'
import { type Escape, verdictSentences } from './sentences.ts'

type Ranking = Scores['rankings'][number]

/** What to believe of a ranking, and what to do; what was said of a ranking before it is not said again. */
export type Advice = Readonly<{
  /** Sentences on the verdict; where there is none, that of `verdictAs` holds. */
  verdict: string
  /** A LoRA of which the same was said. */
  verdictAs: string | undefined
  /** What to do beside that which `nextAs` names; '' where that is all. */
  next: string
  /** LoRAs of which a part of the same steps was named, or all of them. */
  nextAs: readonly string[]
}>

export function adviceOf(ranking: Ranking, firsts: Firsts, escape: Escape): Advice {
  const own = verdictSentences(ranking, escape)
  const fresh = own.filter((sentence) => firsts.verdicts.get(sentence) === ranking)
  const last = firsts.verdicts.get(own.at(-1) ?? '')
  const verdictAs = last === ranking ? undefined : last?.lora
  return { verdict: fresh.join(' '), verdictAs, ...nextOf(ranking, firsts, escape) }
}

/** Only a LoRA of which nothing else is asked stands for its steps. */
function nextOf(ranking: Ranking, { steps, places }: Firsts, escape: Escape): Pick<Advice, 'next' | 'nextAs'> {
  const wanted = ranking.next?.sentences ?? []
  let rest = wanted
  const nextAs: string[] = []
  for (const other of steps) {
    if (rest.length === 0 || places.get(other)! >= places.get(ranking)!) break
    const theirs = other.next?.sentences ?? []
    const isPart = theirs.every((sentence) => wanted.includes(sentence))
    if (!isPart || !theirs.some((sentence) => rest.includes(sentence))) continue
    rest = rest.filter((sentence) => !theirs.includes(sentence))
    nextAs.push(other.lora)
  }
  return { next: escape.text(rest.join(' ')), nextAs }
}

export function stepText({ next }: Ranking): string | undefined {
  return next?.sentences.join(' ')
}

/** A verdict in words of the sink: `**Word.** Sentences`, or `**Word**, as LORA is.` */
export function verdictLine(word: string, { verdict, verdictAs }: Advice, escape: Escape): string {
  if (verdictAs === undefined) return `${escape.strong(`${word}.`)} ${verdict}`
  return `${escape.strong(word)}, as ${escape.name(verdictAs)} is. ${verdict}`.trimEnd()
}

/** The line of the next step; undefined where there is nothing to do. */
export function nextLine(advice: Advice, escape: Escape): string | undefined {
  const words = nextWords(advice, escape)
  return words === undefined ? undefined : `${escape.strong('Next:')} ${words}`
}

export function nextWords({ next, nextAs }: Advice, { name }: Escape): string | undefined {
  if (nextAs.length === 0) return next === '' ? undefined : next
  const as = `as for ${listed(nextAs.map(name))}`
  return next === '' ? as : `${as}, and: ${next}`
}
