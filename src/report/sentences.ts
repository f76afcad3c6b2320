import type { Scores } from '../scores/schema.ts'
import { SECOND_CHECKPOINT } from '../verdict/gate-words.ts'
import { count } from '../lib/numbers.ts'
import type { Unpublished } from './publication.ts'

type Ranking = Scores['rankings'][number]

/** How names and texts are written in a sink. */
export type Escape = Readonly<{
  name: (name: string) => string
  text: (text: string) => string
  /** For words of ours. */
  strong: (text: string) => string
}>

/** With fewer, a checkpoint that likes one prompt can look better on all. */
const ENOUGH_PROMPTS = 4

/** What to believe of a ranking; `escape` is the sink's. */
export function verdictSentence(ranking: Ranking, escape: Escape): string {
  const { verdict, prompts, pairs } = ranking
  const reason = escape.text(unmetCheck(ranking)?.sentence ?? '')
  switch (verdict) {
    case 'reliable': {
      const where = prompts < ENOUGH_PROMPTS ? ', on these prompts' : ''
      return `${escape.name(pairs[0]!.checkpoint)} carries the style best${where}: every check passes.`
    }
    case 'inconclusive':
      return `This order may be chance, or about something else than style. ${reason}`
    case 'contradicted':
      return `Do not go by this order: the numbers measure something else than this style. ${reason}`
    case 'unranked':
      return `One checkpoint alone, so there is nothing to rank. ${reason}`.trimEnd()
  }
}

function unmetCheck({ checks, unmet }: Ranking): Ranking['checks'][number] | undefined {
  return checks.find(({ name }) => name === unmet)
}

/** The cheapest way to a better verdict. */
export function nextStep(ranking: Ranking): string | undefined {
  const { alternatives } = ranking
  const unmet = unmetCheck(ranking)
  const aboutMetric = unmet?.name === 'self-test' || unmet?.name === 'control'
  if (aboutMetric && alternatives.length > 0)
    return `Try metric: ${alternatives.join(' or ')}, which can tell these references from the controls. ${unmet.fix ?? ''}`.trimEnd()
  if (ranking.verdict === 'unranked') return unmet?.fix ?? SECOND_CHECKPOINT
  return unmet?.fix ?? undefined
}

export function targetSentence({ targetSets }: Ranking): string {
  const references = targetSets.find(({ role }) => role === 'reference')?.pictures ?? 0
  const controls = targetSets.filter(({ role }) => role === 'control')
  const pictures = controls.reduce((sum, set) => sum + set.pictures, 0)
  const against =
    controls.length === 0 ? 'no controls' : `${count(controls.length, 'control set')} (${count(pictures, 'picture')})`
  return `Compared with ${count(references, 'reference')}; beside them ${against}.`
}

export function settingsSentence({ settings, rankings, rules }: Scores): string {
  const fields = rankings.flatMap((ranking) => ranking.settings.fields)
  const allowed = rules['allow-settings'].filter((name) =>
    fields.some(({ field, status }) => field === name && status === 'allowed'),
  )
  const but = allowed.length === 0 ? '' : `, but for what may differ (${allowed.join(', ')})`
  switch (settings.status) {
    case 'match':
      return `By what is said of the pictures, the pairs of each ranking were made with the same generation settings${but}.`
    case 'mismatch':
      return 'The generation settings differ within a ranking, which can look like a difference of checkpoints.'
    case 'declared':
      return 'Where the pictures do not say them, the generation settings are declared to be equal within each ranking (settings-declared); they were not verified.'
    case 'unknown':
      return 'Whether the generation settings are equal within each ranking is unknown; a difference in them can look like one of checkpoints.'
  }
}

export function gateSentence({ gate, rules }: Scores): string {
  if (rules['fail-on'].includes('never')) return 'The gate is off (fail-on: never).'
  if (gate.passed !== 'not-computed') return gate.passed ? 'The gate passed.' : 'The gate failed.'
  return gate.fails
    ? 'The gate failed, because what fail-on asks is not known.'
    : `The gate was not computed. ${gate.notComputed.join(' ')}`
}

/** Why the gate fails, one by one: what was found, then what is not known. */
export function gateReasons({ gate }: Scores): readonly string[] {
  if (!gate.fails) return []
  return [...gate.failures, ...gate.notComputed, ...(gate.acceptable ? [acceptSentence(gate.acceptLabel ?? '')] : [])]
}

/** Why what was found does not fail. */
export function waivedSentence({ accepted }: Pick<Scores, 'accepted'>, { name }: Pick<Escape, 'name'>): string {
  if (accepted === null) return 'A warning alone: once it is merged nothing fails for it.'
  const by = accepted.by === null ? '' : ` by ${name(accepted.by)}`
  const commit = name(accepted.commit.slice(0, 10))
  return `Accepted${by} with the label ${name(accepted.label)}, for the commit ${commit} alone:`
}

/** How a change that was meant can pass. */
function acceptSentence(label: string): string {
  return `To accept it, set the label ${label}; where it is set already, take it off and set it again.`
}

export function unpublishedSentence({ what, reason, fix }: Unpublished): string {
  return `${what} (${reason}). ${fix}`
}

/** The network, and where its weights are from if they are not the shipped ones. */
export function backboneText({ name, source }: NonNullable<Scores['backbone']>): string {
  return source === 'shipped' ? name : `${name} (${source})`
}
