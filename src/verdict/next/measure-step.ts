import { count } from '../../lib/numbers.ts'
import { quote } from '../../lib/quote.ts'
import type { CheckName } from '../check.ts'
import { kindAndName } from '../control-names.ts'
import type { Known, NextStep } from './known.ts'
import { chooseWay, type Way } from './ways.ts'

/** What to do where the metric does not see the style. */
export function measureStep(known: Known): NextStep {
  const { losses, checks, own, others, allTried, rules } = known
  if (losses.targets === undefined) return { kind: 'add', sentences: [rescore(own)] }
  const passes = checks.some(({ name, status }) => name === 'self-test' && status === 'pass')
  const references = losses.targets.between.length
  const controls = losses.controlSets.reduce((sum, { pictures }) => sum + pictures, 0)
  const choice = chooseWay({ own, others, passes, references, controls }, rules)
  switch (choice.kind) {
    case 'other':
      return { kind: 'measure', sentences: [setSentence(choice.way, own, others.length + 1)] }
    case 'own':
      return { kind: 'end', sentences: [notThisStyle(known)] }
    case 'few':
      return allTried ? { kind: 'add', sentences: fewSentences({ references, controls }, choice) } : TRY_ALL
    case 'none':
      return allTried ? { kind: 'end', sentences: endSentences(known) } : TRY_ALL
  }
}

const TRY_ALL: NextStep = {
  kind: 'measure',
  sentences: [`Run ${quote('style-gate self-test')}, which tries every recipe and metric on references and controls.`],
}

function rescore({ recipe }: Way): string {
  return recipe === null
    ? 'Give the table the rows of each reference against the other references and the controls.'
    : 'Score again, so that the references are compared with each other and with the controls.'
}

/** The lines to take. */
export function linesOf(way: Way, own: Way): readonly string[] {
  const metric = `metric: ${way.metric}`
  return way.recipe === own.recipe || way.recipe === null ? [metric] : [`recipe: ${way.recipe}`, metric]
}

function setSentence(way: Way, own: Way, tried: number): string {
  const lines = linesOf(way, own).map(quote).join(' and ')
  return `Write ${lines} in style-gate.yml: of ${tried} ways to measure that were tried, this one tells the references from the controls most surely.`
}

type Few = Readonly<{ references: number; controls: number }>

/** So few pictures can vouch for one way to measure, but not for the best of many. */
export function fewSentences(have: Few, wanted: Few): readonly string[] {
  const [references, controls] = [wanted.references - have.references, wanted.controls - have.controls]
  const more = [
    ...(references > 0 ? [count(references, 'reference')] : []),
    ...(controls > 0 ? [count(controls, 'control picture')] : []),
  ]
  return [`Add ${more.join(' and ')}: with so few, the best of many ways to measure may be the best by chance.`]
}

function endSentences(known: Known): readonly string[] {
  const sets = doubtedSets(known, 'self-test')
  const what = known.own.recipe === null ? 'no metric of this table' : 'no recipe and no metric'
  const isCross = sets.some(({ cross }) => cross)
  return [
    `Nothing more can be done by measuring: ${what} tells the references from ${kindAndName(sets)}.`,
    `Is that really another style? Replace it by one that is${isCross ? `, or write ${quote('cross-controls: false')} in style-gate.yml` : ''}.`,
  ]
}

/** The metric knows the style, and does not find it in the samples. */
function notThisStyle(known: Known): string {
  const sets = kindAndName(doubtedSets(known, 'control'))
  return `Nothing more can be done by measuring: the metric tells the style from ${sets}, and the samples do not show the style. See whether they were made with this LoRA, at a weight that shows.`
}

/** The control sets that a check does not win wholly; all where there is none. */
function doubtedSets({ losses, checks }: Known, check: CheckName): Known['losses']['controlSets'] {
  const by = checks.find(({ name }) => name === check)?.by ?? []
  const isDoubted = (set: string): boolean => by.some(({ name, figures }) => name === set && (figures.win ?? 0) < 1)
  const sets = losses.controlSets.filter(({ set }) => isDoubted(set))
  return sets.length === 0 ? losses.controlSets : sets
}
