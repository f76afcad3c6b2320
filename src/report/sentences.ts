import type { Scores } from '../scores/schema.ts'
import { factor } from '../lib/numbers.ts'
import { ENOUGH_PROMPTS } from '../verdict/next/needs.ts'
import type { Unpublished } from './publication.ts'

type Ranking = Scores['rankings'][number]

/** How names and texts are written in a sink. */
export type Escape = Readonly<{
  name: (name: string) => string
  text: (text: string) => string
  /** For words of ours. */
  strong: (text: string) => string
}>

/** What to believe of a ranking, a part a sentence or more; `escape` is the sink's. */
export function verdictSentences(ranking: Ranking, escape: Escape): readonly string[] {
  const { verdict, prompts, pairs, checks, unmet } = ranking
  const reason = checks.find(({ name }) => name === unmet)?.sentence
  const why = reason === undefined ? [] : [escape.text(reason)]
  switch (verdict) {
    case 'reliable': {
      const where = prompts < ENOUGH_PROMPTS ? ', on these prompts' : ''
      const best = `${escape.name(pairs[0]!.checkpoint)} carries the style best${where}: every check passes.`
      return [best, ...easySentence(ranking, escape)]
    }
    case 'inconclusive':
      return ['This order may be chance, or about something else than style.', ...why]
    case 'contradicted':
      return ['Do not go by this order: the numbers measure something else than this style.', ...why]
    case 'unranked':
      return ['One checkpoint alone, so there is nothing to rank.', ...why]
  }
}

/** Beyond it a control is so far away that most metrics would tell it from the style. */
const EASY = 4

/** A pass is worth as much as the controls are hard. */
function easySentence({ nearestControl }: Ranking, { name }: Escape): readonly string[] {
  if (nearestControl === null || nearestControl.ratio <= EASY) return []
  const { set, ratio } = nearestControl
  return [
    `${name(set)}, the nearest control, is ${factor(ratio)} away by this measure. That passes easily; a control nearer to the style would test more.`,
  ]
}

/** What is good of the settings: what is not stands with the verdict of its ranking. */
export function settingsSentence({ settings, rankings, rules }: Scores): string | undefined {
  const fields = rankings.flatMap((ranking) => ranking.settings.fields)
  const allowed = rules['allow-settings'].filter((name) =>
    fields.some(({ field, status }) => field === name && status === 'allowed'),
  )
  const but = allowed.length === 0 ? '' : `, but for what may differ (${allowed.join(', ')})`
  switch (settings.status) {
    case 'match':
      return `By their metadata the pictures of each LoRA were made with the same generation settings${but}.`
    case 'declared':
      return 'Where the pictures do not say them, the generation settings are declared to be equal within each ranking (`settings-declared`); they were not verified.'
    case 'mismatch':
    case 'unknown':
      return undefined
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
