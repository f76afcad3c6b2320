import type { Scores } from '../scores/schema.ts'
import { listed } from '../settings/audit/phrases.ts'
import { count, factor, loss, percent } from '../lib/numbers.ts'
import { pairName } from './pair-name.ts'
import type { Escape } from './sentences.ts'

type Changes = NonNullable<Scores['changes']>
type Pair = Changes['pairs'][number]

/** Pairs that something happened to, the gravest first. */
export function changedPairs({ pairs }: Changes): readonly Pair[] {
  const grave: readonly Pair['word'][] = [
    'regression',
    'other prompts',
    'removed',
    'new',
    'improvement',
    'too few',
    'no evidence',
  ]
  const place = ({ word }: Pair): number => (grave.includes(word) ? grave.indexOf(word) : grave.length)
  return pairs.filter(({ word }) => word !== 'unchanged').toSorted((a, b) => place(a) - place(b))
}

/** The style loss of the whole pair before and after, and its ratio: a fact about two sets. */
export function lossChange({ styleLossBefore, styleLoss, ratioWhole }: Pair): string {
  const text = (value: number | null): string => (value === null ? '–' : loss(value))
  const whole = ratioWhole === null ? '' : ` (${factor(ratioWhole)})`
  return `${text(styleLossBefore)} → ${text(styleLoss)}${whole}`
}

/** How much a pair changed, and how sure that is. */
export function changeSize({ word, ratio, interval, counts }: Pair): string {
  if (word === 'new') return count(counts.new, 'sample')
  if (word === 'removed') return `${count(counts.old, 'sample')} before`
  if (word === 'fewer pictures') return `${counts.old} → ${counts.new} samples`
  if (ratio === null) return ''
  // Of one picture there is no spread to speak of.
  const range =
    interval === null || word === 'too few' ? '' : ` (90 % ${factor(interval.low)} – ${factor(interval.high)})`
  return `${factor(ratio)}${range}`
}

/** The word for what happened to a pair, as a reader may take it. */
export function changeWord({ word, interval, test, smallestRatio }: Pair, escape: Escape): string {
  const couldFind = smallestRatio === null ? '' : `, could find ${factor(smallestRatio)}`
  switch (word) {
    case 'regression':
      return escape.strong('worse')
    case 'improvement':
      return escape.strong('better')
    case 'no evidence':
      return interval === null ? word : `no evidence: not worse than ${factor(interval.high)}${couldFind}`
    case 'too few':
      return test === null || smallestRatio === null
        ? word
        : `too few new pictures (${test.new}) to tell${test.new > 1 ? couldFind : ''}`
    case 'other prompts':
      return 'other prompts; not compared'
    case 'new':
    case 'removed':
    case 'fewer pictures':
    case 'unchanged':
      return word
  }
}

/** What stands behind a word: from how many references, whether it would hold, and what else differs. */
export function changeRemarks(pair: Pair, scores: Scores, escape: Escape): readonly string[] {
  const { word, farther, stability, differing, other, isPartial } = pair
  const isFound = word === 'regression' || word === 'improvement'
  const facts = [
    ...(isFound && farther ? [`${word === 'regression' ? 'farther from' : 'nearer to'} ${ofReferences(pair)}`] : []),
    ...(isFound && stability !== null ? [`on other references and samples too: ${percent(stability)}`] : []),
    ...(other
      ? [
          `by the new references ${other.ratio === null ? '' : `${factor(other.ratio)}, `}${SAID[other.word] ?? other.word}`,
        ]
      : []),
    ...(differing.length > 0 ? [`before and after differ in ${listed(differing)}`] : []),
    ...(word === 'improvement' && isPartial ? ['the pictures to replace may have been chosen for their loss'] : []),
    ...(word === 'regression' && !isAboutStyle(pair, scores)
      ? ['the self-test does not pass, so this number was not shown to be about style']
      : []),
  ]
  return facts.length === 0 ? [] : [`${pairName(pair, scores, escape)}: ${facts.join('; ')}.`]
}

/** Words that a reader meets as others. */
const SAID: Readonly<Partial<Record<Pair['word'], string>>> = { regression: 'worse', improvement: 'better' }

function ofReferences({ word, farther }: Pair): string {
  const { references, of } = farther!
  const number = word === 'regression' ? references : of - references
  return `${number} of ${count(of, 'reference')}`
}

function isAboutStyle({ lora }: Pair, { rankings }: Scores): boolean {
  const ranking = rankings.find((own) => own.lora === lora)
  return ranking?.checks.some(({ name, status }) => name === 'self-test' && status === 'pass') ?? false
}

/** All tested pairs together; undefined where there is one alone. */
export function overallSentence({ overall, pairs }: Changes): string | undefined {
  const isMixed = ['regression', 'improvement'].every((word) => pairs.some((pair) => pair.word === word))
  if (overall === null || isMixed) return undefined
  return `All ${overall.pairs} compared pairs together: ${factor(overall.ratio)} (90 % ${factor(overall.low)} – ${factor(overall.high)}).`
}

/** How much changed in the files, by what they are. */
export function filesSentence({ counts }: Changes): string | undefined {
  const parts = counts.map(({ role, ...kinds }) => {
    const said = Object.entries(kinds).flatMap(([kind, number]) => (number > 0 ? [`${number} ${kind}`] : []))
    return `${ROLES[role]}: ${said.join(', ')}`
  })
  return parts.length === 0 ? undefined : `${parts.join('; ')}.`
}

const ROLES = {
  sample: 'Samples',
  reference: 'References',
  control: 'Control pictures',
  'without-lora': 'Pictures without LoRA',
} as const

/** What the pictures are held against. */
export function baseSentence({ base }: Scores, escape: Escape): string | undefined {
  if (base === null) return undefined
  const { commit, name, note, unread } = base
  const isCommit = name !== null && /^[0-9a-f]{40,64}$/.test(name)
  const what = name === null || isCommit ? 'its base' : escape.name(name)
  const at = commit === null ? '' : ` (${escape.name(commit.slice(0, 10))})`
  const said = unread === null ? `Held against ${what}${at}.` : `Not held against ${what}${at}: ${escape.text(unread)}`
  return note === null ? said : `${said} ${escape.text(note)}`
}

/** What is first before and after, and how far either order can be trusted. */
export function orderSentence(
  ranking: Scores['rankings'][number],
  { base }: Scores,
  escape: Escape,
): string | undefined {
  const before = base?.rankings.find(({ lora }) => lora === ranking.lora)
  if (before === undefined) return undefined
  const [then, now] = [before.pairs[0]?.checkpoint ?? '', ranking.pairs[0]!.checkpoint]
  if (then === now) return before.verdict === ranking.verdict ? undefined : `Before it was ${before.verdict}.`
  return `Before, ${escape.name(then)} was first (${before.verdict}).`
}
