import type { Scores } from '../scores/schema.ts'
import { count, factor, ordinal } from '../lib/numbers.ts'
import { pairName } from './pair-name.ts'
import { removalSentence } from './removal-sentence.ts'
import type { Escape } from './sentences.ts'
import { worseVerdicts } from './worse-verdicts.ts'

type Changes = NonNullable<Scores['changes']>
type Pair = Changes['pairs'][number]

/** True where the change touches nothing that is scored. */
export function isNothingScored({ changes, baseConfig }: Pick<Scores, 'changes' | 'baseConfig'>): boolean {
  return changes !== null && changes.pictures.length === 0 && changes.removals.length === 0 && baseConfig === null
}

/** What a change did, in one sentence without a full stop: the gravest first. undefined where there is no base. */
export function changeHeadline(scores: Scores, escape: Escape): string | undefined {
  const { changes, base } = scores
  if (base === null) return undefined
  if (changes === null) return `${scores.verdict}; not held against its base`
  if (isNothingScored(scores)) return 'nothing that is scored changed'
  for (const say of [
    sayWorse,
    sayRemoved,
    sayOther,
    sayBroken,
    sayVerdict,
    sayNotScored,
    sayNew,
    sayBetter,
    sayTargets,
  ]) {
    const said = say(scores, changes, escape)
    if (said !== undefined) return said
  }
  return sayPictures(scores, changes, escape)
}

type Say = (scores: Scores, changes: Changes, escape: Escape) => string | undefined

/** The first of several, and how many more there are. */
function andMore(first: string, all: readonly unknown[], what: string): string {
  return all.length === 1 ? first : `${first}, and ${count(all.length - 1, `more ${what}`)}`
}

const sayRemoved: Say = (scores, { removals }, escape) => {
  const [first] = removals
  if (first === undefined) return undefined
  const controls = removals.filter(({ what }) => what === 'control')
  const isAll = scores.rankings.every(({ targetSets }) =>
    targetSets.every(({ role, cross }) => role !== 'control' || cross),
  )
  if (controls.length === removals.length && isAll)
    return `this change removes all ${count(
      controls.reduce((sum, own) => sum + own.pictures, 0),
      'control picture',
    )}`
  return andMore(`this change removes ${removalSentence(first, escape)}`, removals, 'removal')
}

const sayWorse: Say = (scores, { pairs }, escape) => {
  const worse = pairs.filter(({ word }) => word === 'regression').toSorted((a, b) => b.ratio! - a.ratio!)
  const [first] = worse
  return first && andMore(`${pairName(first, scores, escape)} got worse: ${sizeOf(first)}`, worse, 'pair')
}

const sayBetter: Say = (scores, { pairs }, escape) => {
  const better = pairs.filter(({ word }) => word === 'improvement').toSorted((a, b) => a.ratio! - b.ratio!)
  const [first] = better
  return first && andMore(`${pairName(first, scores, escape)} got better: ${sizeOf(first)}`, better, 'pair')
}

function sizeOf({ ratio, counts, test }: Pair): string {
  const [then, now] = counts.kept === 0 ? [counts.old, counts.new] : [test!.old, test!.new]
  return `${factor(ratio!)} (${then} → ${count(now, counts.kept === 0 ? 'picture' : 'new picture')})`
}

const sayBroken: Say = (_, { broken }, { name }) => {
  const [first] = broken.toSorted((a, b) => b.ratio - a.ratio)
  return (
    first &&
    andMore(
      `${name(first.path)} is ${factor(first.ratio)} farther than its pair's others: look at it`,
      broken,
      'picture',
    )
  )
}

const sayOther: Say = (scores, { pairs }, escape) => {
  const other = pairs.filter(({ word }) => word === 'other prompts')
  const [first] = other
  return (
    first &&
    andMore(`${pairName(first, scores, escape)} has other prompts: whether it got worse is not known`, other, 'pair')
  )
}

const sayVerdict: Say = (scores, _, { name }) => {
  const worse = worseVerdicts(scores)
  const [first] = worse
  return first && andMore(`${name(first.lora)} is ${first.now}, and was ${first.before}`, worse, 'LoRA')
}

const sayNotScored: Say = ({ notScored }, { pictures }, { name }) => {
  const own = notScored.filter(({ lora }) => pictures.some(({ role, set }) => role === 'sample' && set === lora))
  const [first] = own
  return first && andMore(`new: ${name(first.lora)}, not scored, because it has no references`, own, 'LoRA')
}

const sayNew: Say = (scores, { pairs }, escape) => {
  const fresh = pairs.filter(({ word }) => word === 'new')
  const [first] = fresh
  if (first === undefined) return undefined
  const ranking = scores.rankings.find(({ lora }) => lora === first.lora)
  const pair = ranking?.pairs.find(({ checkpoint }) => checkpoint === first.checkpoint)
  const among = ranking?.pairs.length ?? 1
  // A place that may be chance is no news.
  const isTold = ranking?.verdict === 'reliable' || pair?.relation === 'behind'
  const said = pair === undefined || among === 1 || !isTold ? '' : `, ${ordinal(pair.rank)} of ${among}`
  return andMore(`new: ${pairName(first, scores, escape)}${said}`, fresh, 'pair')
}

/** References and controls change what all is measured by. */
const sayTargets: Say = (_, { references, counts }, { name }) => {
  const [first] = references
  if (first !== undefined) return andMore(`the references of ${name(first)} changed`, references, 'LoRA')
  const controls = counts.find(({ role }) => role === 'control')
  const isAlone = controls !== undefined && counts.every(({ role }) => role === 'control')
  return isAlone ? `${count(changedOf(controls), 'control picture')} changed` : undefined
}

function changedOf({ added, removed, changed, renamed }: Changes['counts'][number]): number {
  return added + removed + changed + renamed
}

const sayPictures: Say = (scores, changes, escape) => {
  const { pictures, counts, pairs } = changes
  const total = counts.reduce((sum, own) => sum + changedOf(own), 0)
  if (total === 0) return 'only style-gate.yml changed'
  const said = `${total === 1 ? 'one picture' : `${total} pictures`} ${verbOf(changes, total)}`
  const [only] = pictures
  const pair = only && pairs.find(({ lora, checkpoint }) => lora === only.set && checkpoint === only.checkpoint)
  const isLook = total === 1 && pair !== undefined && only?.what !== 'renamed' && !only?.isReencoded
  if (!isLook || only?.place === undefined || only.place === null) {
    const tested = pairs.some(({ word }) => word === 'no evidence')
    return tested ? `${said}; no evidence that a pair got worse` : said
  }
  const others = pair.counts.new - 1
  const isWithin = only.place > 1 && only.place <= others
  if (isWithin)
    return `${said}; it lies within the range of the ${count(others, 'other')} of ${pairName(pair, scores, escape)}`
  return `${said}; it is the ${only.place === 1 ? 'nearest' : 'farthest'} of the ${others + 1} of ${pairName(pair, scores, escape)}`
}

/** What became of them, where it is the same for all. */
function verbOf({ pictures, counts, more }: Changes, total: number): string {
  if (more === 0 && pictures.every(({ isReencoded }) => isReencoded)) return 'saved anew, the same to the eye'
  const sumOf = (kind: 'added' | 'removed' | 'changed' | 'renamed'): number =>
    counts.reduce((sum, own) => sum + own[kind], 0)
  if (sumOf('renamed') === total) return 'renamed, none changed'
  return (['added', 'removed'] as const).find((kind) => sumOf(kind) === total) ?? 'changed'
}
