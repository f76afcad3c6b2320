import { notOfBaseSentence } from '../backbone/weights/notices.ts'
import type { Config } from '../config/schema.ts'
import { GATE_WORDS, type Judged, type State } from './gate-words.ts'
import type { Verdict } from './judge.ts'
import type { Ranking } from './ranking.ts'

/** What the gate looks at. */
export function toGate({ ranking, verdict }: Readonly<{ ranking: Ranking; verdict: Verdict }>): Judged {
  const { label, checks, settings, pairs } = verdict
  return {
    lora: ranking.lora,
    label,
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
  /** What was found and does not fail: it was accepted, or is told after the merge, when it is too late. */
  waived: readonly string[]
  /** What is not known of that which `fail-on` asks. */
  notComputed: readonly string[]
  /** Whether a label would let some of the failures pass. */
  acceptable: boolean
}> &
  Waiving

/** Why what a change made worse does not fail: somebody accepted it, or it was merged already. */
export const WAIVERS = ['accepted', 'merged'] as const

export type Waiving = Readonly<{
  waiver: (typeof WAIVERS)[number] | null
  /** The label that accepts what a change made worse; null where none can be set. */
  acceptLabel: string | null
}>

type Rules = Readonly<{
  config: Pick<Config, 'fail-on' | 'max-position'>
  asked: boolean
  /** Why the base commit's limits are not known, where they should count; else null. */
  unreadBase: string | null
  /** Why the weights are not known to be those of the base commit; else null. */
  notOfBase: string | null
  /** Why the pictures are not those of the pull request; then nothing is known of it. */
  notOfPull: string | null
  waiving: Waiving
}>

/** What a change made worse can be meant; a verdict is not a matter of will. */
const OF_CHANGE: ReadonlySet<string> = new Set(['regression', 'removed', 'broken-picture'])

/**
 * Holds the rankings and the change against `fail-on`. Nothing fails for a verdict alone unless it is asked for; what is asked for and not
 * known fails too, so that nobody passes by taking the evidence away.
 */
export function gateOf(state: State, { config, asked, unreadBase, notOfBase, notOfPull, waiving }: Rules): Gate {
  const asks = notOfPull === null ? config['fail-on'] : []
  const words = Object.entries(GATE_WORDS).filter(([word]) => asks.some((own) => own === word))
  const held = words.map(([word, { found, unknown }]) => ({
    isOfChange: OF_CHANGE.has(word),
    found: found(state, config),
    unknown: unknown(state, config),
  }))
  const isWaived = (own: (typeof held)[number]): boolean => waiving.waiver !== null && own.isOfChange
  const failures = held.flatMap((own) => (isWaived(own) ? [] : own.found))
  const waived = held.flatMap((own) => (isWaived(own) ? own.found : []))
  const unknown = held.flatMap((own) => (isWaived(own) ? [] : own.unknown))
  const isOff = config['fail-on'].includes('never')
  const general = [
    ...(notOfPull === null ? [] : [`Whether the pull request passes is not known: ${notOfPull}. ${OF_PULL}`]),
    ...(unreadBase === null ? [] : [unreadSentence(unreadBase)]),
    ...(notOfBase === null ? [] : [notOfBaseSentence(notOfBase)]),
  ]
  const notComputed = [...new Set([...(isOff ? [] : general), ...unknown])]
  const passed = failures.length > 0 ? false : notComputed.length > 0 ? 'not-computed' : true
  const isAcceptable = held.some((own) => own.isOfChange && !isWaived(own) && own.found.length > 0)
  return {
    passed,
    asked,
    fails: passed === false || (passed === 'not-computed' && asked),
    failures,
    waived,
    notComputed,
    acceptable: waiving.acceptLabel !== null && isAcceptable,
    ...waiving,
  }
}

/** What makes a run score the pull request. */
export const OF_PULL =
  'Score on pull_request, and comment by a workflow_run, as the workflows in examples/workflows do.'

function unreadSentence(why: string): string {
  return `What counts of the base commit is not known, because its style-gate.yml could not be read: ${why}. Let the job read it (contents: read), or mend it on the base branch.`
}
