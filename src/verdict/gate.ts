import type { Config } from '../config/schema.ts'
import type { SettingsStatus } from '../settings/audit/status.ts'
import type { Verdict } from './judge.ts'
import type { Label } from './label.ts'
import type { Ranking } from './ranking.ts'

/** What makes the job fail, of one ranking. */
export type Judged = Readonly<{
  lora: string
  label: Label
  /** The first check that is not met, in words; '' where there is none. */
  reason: string
  pairs: readonly Readonly<{ checkpoint: string; stylePosition: number | null }>[]
  settings: Readonly<{ status: SettingsStatus }>
}>

/** What the gate looks at. */
export function toGate({ ranking, verdict }: Readonly<{ ranking: Ranking; verdict: Verdict }>): Judged {
  const { label, unmet, checks, settings, pairs } = verdict
  return {
    lora: ranking.lora,
    label,
    reason: checks.find(({ name }) => name === unmet)?.sentence ?? '',
    pairs: ranking.pairs.map(({ checkpoint }, index) => ({ checkpoint, stylePosition: pairs[index]!.stylePosition })),
    settings,
  }
}

export type Gate = Readonly<{
  /** `not-computed` where what `fail-on` asks cannot be known, and nothing that can be known fails. */
  passed: boolean | 'not-computed'
  failures: readonly string[]
  /** Why something that `fail-on` asks is not known. */
  notComputed: readonly string[]
}>

/**
 * Holds the rankings against `fail-on`. Nothing fails for a verdict alone unless it is asked for. `unreadBase` says why the base
 * commit's limits are not known, where they should count.
 */
export function gateOf(
  rankings: readonly Judged[],
  config: Pick<Config, 'fail-on' | 'max-position'>,
  unreadBase: string | null = null,
): Gate {
  const asks = (what: Config['fail-on'][number]): boolean => config['fail-on'].includes(what)
  const labelled = rankings
    .filter(({ label }) => (label === 'contradicted' || label === 'inconclusive') && asks(label))
    .map(({ lora, label, reason }) => `The ranking of the LoRA ${lora} is ${label}. ${reason}`)
  const positions = asks('position') ? positionFindings(rankings, config['max-position'] ?? Infinity) : NOTHING
  const made = asks('settings') ? settingsFindings(rankings) : NOTHING
  const failures = [...labelled, ...made.failures, ...positions.failures]
  const notComputed = [
    ...(unreadBase === null || asks('never')
      ? []
      : [`The limits of the base commit are not known, because its style-gate.yml could not be read: ${unreadBase}.`]),
    ...made.notComputed,
    ...positions.notComputed,
    ...(asks('regression') ? ['A regression needs a baseline, and there is none yet.'] : []),
  ]
  return { passed: failures.length > 0 ? false : notComputed.length > 0 ? 'not-computed' : true, failures, notComputed }
}

const NOTHING = { failures: [], notComputed: [] }

function settingsFindings(rankings: readonly Judged[]) {
  const those = (status: SettingsStatus): readonly Judged[] =>
    rankings.filter(({ settings }) => settings.status === status)
  return {
    failures: those('mismatch').map(
      ({ lora }) => `The pairs of the LoRA ${lora} were not made with the same generation settings.`,
    ),
    notComputed: those('unknown').map(
      ({ lora }) => `Whether the pairs of the LoRA ${lora} were made with the same generation settings is unknown.`,
    ),
  }
}

function positionFindings(rankings: readonly Judged[], most: number) {
  const all = rankings.flatMap(({ lora, pairs }) => pairs.map((pair) => ({ lora, ...pair })))
  const beyond = all.filter(({ stylePosition }) => stylePosition !== null && stylePosition > most)
  const unknown = rankings.filter(({ pairs }) => pairs.some(({ stylePosition }) => stylePosition === null))
  return {
    failures: beyond.map(
      ({ lora, checkpoint }) => `The style position of ${checkpoint} × ${lora} is above max-position (${most}).`,
    ),
    notComputed: unknown.map(
      ({ lora }) =>
        `The LoRA ${lora} has no style position: that needs three references, and a control that is farther from them than they are from each other.`,
    ),
  }
}
