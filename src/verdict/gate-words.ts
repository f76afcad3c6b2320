import type { Config } from '../config/schema.ts'
import type { SettingsStatus } from '../settings/audit/status.ts'
import type { Check } from './check.ts'
import type { Label } from './label.ts'

/** What the gate looks at, of one ranking. */
export type Judged = Readonly<{
  lora: string
  label: Label
  /** The first check that is not met, in words; '' where there is none. */
  reason: string
  checks: readonly Pick<Check, 'name' | 'status' | 'sentence' | 'fix'>[]
  pairs: readonly Readonly<{ checkpoint: string; stylePosition: number | null }>[]
  settings: Readonly<{ status: SettingsStatus }>
}>

type Limits = Pick<Config, 'max-position'>

type GateWord = Readonly<{
  /** For the documentation, both. */
  fails: string
  known: string
  /** What fails of a ranking, in words. */
  found: (ranking: Judged, limits: Limits) => readonly string[]
  /** What is not known of a ranking of which nothing was found, and what makes it known; undefined where it is known. */
  unknown: (ranking: Judged) => string | undefined
}>

/** The words of `fail-on`: what each finds, and when it is known that there is nothing to find. */
export const GATE_WORDS: Readonly<Record<Exclude<Config['fail-on'][number], 'never'>, GateWord>> = {
  regression: {
    fails: 'a pair is farther from its style than at the baseline',
    known: 'there is a baseline; there is none yet',
    found: () => [],
    unknown: () =>
      'A regression needs a baseline, and there is none yet. Give fail-on another word, such as contradicted, or never.',
  },
  contradicted: {
    fails: 'a ranking is *contradicted*',
    known:
      'of every ranking the checks self-test and control have an answer, which needs three references and a control',
    found: (ranking) => labelled(ranking, 'contradicted'),
    unknown: unansweredCheck,
  },
  inconclusive: {
    fails: 'a ranking is *inconclusive*',
    known: 'every LoRA has two checkpoints or more',
    found: (ranking) => labelled(ranking, 'inconclusive'),
    unknown: ({ lora, pairs }) =>
      pairs.length > 1
        ? undefined
        : `Whether an order is inconclusive is not known of the LoRA ${lora}, which has one checkpoint alone. ${ANOTHER}`,
  },
  unranked: {
    fails: 'a LoRA has one checkpoint alone',
    known: 'always',
    found: ({ lora, pairs }) =>
      pairs.length > 1
        ? []
        : [`The LoRA ${lora} has one checkpoint alone, so that there is nothing to rank. ${ANOTHER}`],
    unknown: () => undefined,
  },
  settings: {
    fails: 'the pairs of a ranking were made with different generation settings',
    known: 'the pictures of every ranking say their settings, or they are declared (`settings-declared`)',
    found: ({ lora, settings }) =>
      settings.status === 'mismatch'
        ? [`The pairs of the LoRA ${lora} were not made with the same generation settings.`]
        : [],
    unknown: ({ lora, settings }) =>
      settings.status === 'unknown'
        ? `Whether the pairs of the LoRA ${lora} were made with the same generation settings is unknown. ${METADATA}`
        : undefined,
  },
  position: {
    fails: 'the style position of a pair is above `max-position`',
    known: 'every pair has a style position, which needs three references and a control that is farther from them',
    found: ({ lora, pairs }, { 'max-position': most = Infinity }) =>
      pairs
        .filter(({ stylePosition }) => stylePosition !== null && stylePosition > most)
        .map(({ checkpoint }) => `The style position of ${checkpoint} × ${lora} is above max-position (${most}).`),
    unknown: ({ lora, pairs }) =>
      pairs.some(({ stylePosition }) => stylePosition === null) ? withoutPosition(lora) : undefined,
  },
}

const ANOTHER = 'Commit samples of a second checkpoint.'
const METADATA =
  'Commit the pictures as the tool saved them, with their metadata, or say that you held the settings fixed (settings-declared: true).'

function labelled({ lora, label, reason }: Judged, word: Label): readonly string[] {
  return label === word ? [`The ranking of the LoRA ${lora} is ${label}. ${reason}`.trimEnd()] : []
}

/** The checks that can contradict. lora-off is asked only where there are pictures for it. */
const KNOWN_ANSWERS: readonly Check['name'][] = ['self-test', 'control']

function unansweredCheck({ lora, checks }: Judged): string | undefined {
  const open = KNOWN_ANSWERS.find((name) => checks.every((check) => check.name !== name || check.status === 'unknown'))
  if (open === undefined) return undefined
  const { sentence = '', fix } = checks.find(({ name }) => name === open) ?? {}
  return `Whether the ranking of the LoRA ${lora} is contradicted is not known. ${sentence} ${fix ?? ''}`.trimEnd()
}

function withoutPosition(lora: string): string {
  return `The LoRA ${lora} has no style position: that needs three references, and a control that is farther from them than they are from each other.`
}
