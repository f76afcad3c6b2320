import type { Config } from '../config/schema.ts'
import type { SettingsStatus } from '../settings/audit/status.ts'
import type { Change } from './change/change.ts'
import { changeReasons, lostPairs, otherPrompts, removalReasons, standsOutReasons } from './change-reasons.ts'
import type { Check } from './check.ts'
import type { Label } from './label.ts'

/** What the gate looks at, of one ranking. */
export type Judged = Readonly<{
  lora: string
  label: Label
  checks: readonly Pick<Check, 'name' | 'status'>[]
  pairs: readonly Readonly<{ checkpoint: string; stylePosition: number | null }>[]
  settings: Readonly<{ status: SettingsStatus }>
}>

/** What the run was held against; a part is null where it is not known. */
export type Base = Readonly<{
  /** Why its pictures were not measured, or its files not even read; null where all is well. */
  unread: string | null
  rankings: readonly Judged[]
  change: Change | null
}>

/** All that the gate looks at. `base` is null where there is nothing to be held against. */
export type State = Readonly<{ rankings: readonly Judged[]; base: Base | null }>

type Limits = Pick<Config, 'max-position'>

type GateWord = Readonly<{
  /** For the documentation, both. */
  fails: string
  known: string
  /** What fails, in words. */
  found: (state: State, limits: Limits) => readonly string[]
  /** What is not known where nothing was found. */
  unknown: (state: State, limits: Limits) => readonly string[]
}>

type RankingWord = Pick<GateWord, 'fails' | 'known'> &
  Readonly<{
    found: (ranking: Judged, limits: Limits) => readonly string[]
    unknown: (ranking: Judged, before: Judged | undefined) => string | undefined
  }>

/** The words of `fail-on`: what each finds, and when it is known that there is nothing to find. */
export const GATE_WORDS: Readonly<Record<Exclude<Config['fail-on'][number], 'never'>, GateWord>> = {
  regression: {
    fails: 'a pair got worse: farther from its style than at the base, by effect and by evidence',
    known:
      'the base could be read, or there is none; no pair has other prompts alone than at the base, and none lost what it is scored by',
    found: ({ base }) => changeReasons(base?.change),
    unknown: ({ base }) => [...unreadBase(base), ...otherPrompts(base?.change), ...lostPairs(base?.change)],
  },
  removed: {
    fails: 'the base has a LoRA, a pair, references or a control that the head has not',
    known: 'the files of the base could be read, or there is no base',
    found: ({ base }) => [...removalReasons(base?.change), ...lostPairs(base?.change)],
    unknown: ({ base }) => (base?.change === null ? unreadBase(base) : []),
  },
  'broken-picture': {
    fails: 'a new picture is far farther from the style than all others of its pair',
    known: 'the base could be read, or there is none',
    found: ({ base }) => standsOutReasons(base?.change),
    unknown: ({ base }) => unreadBase(base),
  },
  contradicted: ofRankings({
    fails: 'a ranking is *contradicted*',
    known:
      'of every ranking the checks self-test and control have an answer, which needs three references and a control; lora-off too, where the base has it',
    found: (ranking) => labelled(ranking, 'contradicted'),
    unknown: unansweredCheck,
  }),
  inconclusive: ofRankings({
    fails: 'a ranking is *inconclusive*',
    known: 'every LoRA has two checkpoints or more',
    found: (ranking) => labelled(ranking, 'inconclusive'),
    unknown: ({ lora, pairs }) =>
      pairs.length > 1
        ? undefined
        : `Whether an order is inconclusive is not known of the LoRA ${lora}, which has one checkpoint alone.`,
  }),
  unranked: ofRankings({
    fails: 'a LoRA has one checkpoint alone',
    known: 'always',
    found: ({ lora, pairs }) => (pairs.length > 1 ? [] : [`The LoRA ${lora} has one checkpoint alone.`]),
    unknown: () => undefined,
  }),
  settings: ofRankings({
    fails: 'the pairs of a ranking were made with different generation settings',
    known: 'the pictures of every ranking say their settings, or they are declared (`settings-declared`)',
    found: ({ lora, settings }) =>
      settings.status === 'mismatch'
        ? [`The pairs of the LoRA ${lora} were not made with the same generation settings.`]
        : [],
    unknown: ({ lora, settings }) =>
      settings.status === 'unknown'
        ? `Whether the pairs of the LoRA ${lora} were made with the same generation settings is unknown.`
        : undefined,
  }),
  position: ofRankings({
    fails: 'the style position of a pair is above `max-position`',
    known: 'every pair has a style position, which needs three references and a control that is farther from them',
    found: ({ lora, pairs }, { 'max-position': most = Infinity }) =>
      pairs
        .filter(({ stylePosition }) => stylePosition !== null && stylePosition > most)
        .map(({ checkpoint }) => `The style position of ${checkpoint} × ${lora} is above max-position (${most}).`),
    unknown: ({ lora, pairs }) =>
      pairs.some(({ stylePosition }) => stylePosition === null) ? withoutPosition(lora) : undefined,
  }),
}

const NOT_ITS_DOING = 'It fails on the base too; this change did not cause it.'

/** A word that is asked of one ranking after the other. Where the base fails as well, that is said. */
function ofRankings({ fails, known, found, unknown }: RankingWord): GateWord {
  const before = ({ base }: State, lora: string): Judged | undefined => base?.rankings.find((own) => own.lora === lora)
  return {
    fails,
    known,
    found: (state, limits) =>
      state.rankings.flatMap((ranking) => {
        const own = before(state, ranking.lora)
        const failedBefore = own !== undefined && found(own, limits).length > 0
        return found(ranking, limits).map((text) => (failedBefore ? `${text} ${NOT_ITS_DOING}` : text))
      }),
    unknown: (state, limits) =>
      state.rankings.flatMap((ranking) => {
        if (found(ranking, limits).length > 0) return []
        return unknown(ranking, before(state, ranking.lora)) ?? []
      }),
  }
}

function unreadBase(base: Base | null): readonly string[] {
  return base === null || base.unread === null
    ? []
    : [`What this change made worse is not known, because it could not be held against its base: ${base.unread}`]
}

/** What fails for a verdict; where the base fails as well, more stands behind it. */
export function labelSentence({ lora, label }: Pick<Judged, 'lora' | 'label'>): string {
  return `The ranking of the LoRA ${lora} is ${label}.`
}

function labelled(ranking: Judged, word: Label): readonly string[] {
  return ranking.label === word ? [labelSentence(ranking)] : []
}

/** The checks that can contradict. lora-off is asked only where there are pictures for it. */
const KNOWN_ANSWERS: readonly Check['name'][] = ['self-test', 'control']

function unansweredCheck({ lora, checks }: Judged, before: Judged | undefined): string | undefined {
  const isOpen = (name: Check['name']): boolean =>
    checks.every((check) => check.name !== name || check.status === 'unknown')
  const open = KNOWN_ANSWERS.find(isOpen)
  const start = `Whether the ranking of the LoRA ${lora} is contradicted is not known.`
  if (open !== undefined) return `${start} The check ${open} has no answer.`
  const hadLoraOff = before?.checks.some(({ name, status }) => name === 'lora-off' && status !== 'unknown') ?? false
  if (!hadLoraOff || !isOpen('lora-off')) return undefined
  return `${start} The base has pictures without the LoRA, which the check lora-off needs. Bring them back.`
}

function withoutPosition(lora: string): string {
  return `The LoRA ${lora} has no style position: that needs three references, and a control that is farther from them than they are from each other.`
}
