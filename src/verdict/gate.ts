import type { Config } from '../config/schema.ts'
import { GATE_WORDS, type Judged } from './gate-words.ts'
import type { Verdict } from './judge.ts'
import type { Ranking } from './ranking.ts'

/** What the gate looks at. */
export function toGate({ ranking, verdict }: Readonly<{ ranking: Ranking; verdict: Verdict }>): Judged {
  const { label, unmet, checks, settings, pairs } = verdict
  return {
    lora: ranking.lora,
    label,
    reason: checks.find(({ name }) => name === unmet)?.sentence ?? '',
    checks,
    pairs: ranking.pairs.map(({ checkpoint }, index) => ({ checkpoint, stylePosition: pairs[index]!.stylePosition })),
    settings,
  }
}

export type Gate = Readonly<{
  /** `not-computed` where what `fail-on` asks is not known, and nothing that is known fails. */
  passed: boolean | 'not-computed'
  /** Whether `fail-on` was given in so many words, by a file, an input or a flag. */
  asked: boolean
  /** Whether it makes the job fail: what was found does, and what was asked for and is not known. */
  fails: boolean
  failures: readonly string[]
  /** What is not known of that which `fail-on` asks, and what makes it known. */
  notComputed: readonly string[]
}>

type Rules = Readonly<{
  config: Pick<Config, 'fail-on' | 'max-position'>
  asked: boolean
  /** Why the base commit's limits are not known, where they should count; else null. */
  unreadBase: string | null
}>

/**
 * Holds the rankings against `fail-on`. Nothing fails for a verdict alone unless it is asked for; what is asked for and not known
 * fails too, so that nobody passes by taking the evidence away.
 */
export function gateOf(rankings: readonly Judged[], { config, asked, unreadBase }: Rules): Gate {
  const words = Object.entries(GATE_WORDS).filter(([word]) => config['fail-on'].some((own) => own === word))
  const held = words.flatMap(([, { found, unknown }]) =>
    rankings.map((ranking) => ({ found: found(ranking, config), unknown: unknown(ranking) })),
  )
  const failures = held.flatMap(({ found }) => found)
  const unknown = held.flatMap((own) => (own.found.length > 0 ? [] : (own.unknown ?? [])))
  const isOff = config['fail-on'].includes('never')
  const notComputed = [...new Set([...(isOff || unreadBase === null ? [] : [unreadSentence(unreadBase)]), ...unknown])]
  const passed = failures.length > 0 ? false : notComputed.length > 0 ? 'not-computed' : true
  return { passed, asked, fails: passed === false || (passed === 'not-computed' && asked), failures, notComputed }
}

function unreadSentence(why: string): string {
  return `What counts of the base commit is not known, because its style-gate.yml could not be read: ${why}. Let the job read it (contents: read), or mend it on the base branch.`
}
