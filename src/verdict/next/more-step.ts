import { count, factor } from '../../lib/numbers.ts'
import { quote } from '../../lib/quote.ts'
import { listed } from '../../settings/audit/phrases.ts'
import { ratioOf } from '../checks/separation.ts'
import type { PairLogLosses } from '../log-losses.ts'
import type { Known, NextStep } from './known.ts'

/** More than these would find no difference that anybody sees. */
const MOST_SAMPLES = 20
const MOST_REFERENCES = 16

/** What samples and references can still settle. */
export function moreStep(known: Known): NextStep {
  const { losses, found, visible, rules } = known
  const [top, ...rivals] = losses.pairs
  const unmet = rivals.flatMap((rival, index) => {
    const { p, a12, smallestP } = found[index]!
    return p < rules.alpha && a12 >= rules.gamma ? [] : [{ rival, smallestP, ...visible[index]! }]
  })
  const overlapping = unmet.filter(({ moreWouldShow }) => moreWouldShow !== true)
  const fewest = Math.min(...losses.pairs.map(({ samples }) => samples.length))
  if (overlapping.length > 0)
    return take([top!, ...overlapping.map(({ rival }) => rival)], 'overlap too much for more samples to settle it')
  if (unmet.some(({ smallestP }) => smallestP >= rules.alpha))
    return { kind: 'add', sentences: ['Make more samples of the prompts that all checkpoints have.'] }
  const references = top!.samples[0]!.references.length
  const [wantsSamples, wantsReferences] = [fewest < MOST_SAMPLES, references < MOST_REFERENCES]
  if (!wantsSamples && !wantsReferences) {
    const close = unmet.length > 0 ? unmet.map(({ rival }) => rival) : unstable(known)
    return take([top!, ...close], 'are too close for more samples or references to settle it')
  }
  // Both at once: where the one is not enough, the other often is not either.
  return {
    kind: 'add',
    sentences: [
      ...(wantsSamples ? [samplesSentence(top!, unmet, fewest)] : []),
      ...(wantsReferences
        ? [
            `Add ${count(MOST_REFERENCES - references, 'reference')}: with ${references}, the order can hang on which works are among them.`,
          ]
        : []),
    ],
  }
}

type Unmet = Readonly<{ rival: PairLogLosses; neededSamples: number | null }>

function samplesSentence(top: PairLogLosses, unmet: readonly Unmet[], fewest: number): string {
  if (unmet.length === 0)
    return `Make ${MOST_SAMPLES} samples of each checkpoint: with ${fewest}, a few lucky ones count for much.`
  const needed = Math.max(...unmet.map(({ neededSamples }) => neededSamples ?? MOST_SAMPLES))
  const gap = factor(Math.min(...unmet.map(({ rival }) => ratioOf(top, rival))))
  const why =
    needed > fewest
      ? `about ${needed} would show a difference of ${gap}, if that is what it is`
      : `with ${fewest}, a difference of ${gap} can still be chance`
  return `Make ${MOST_SAMPLES} samples of each checkpoint: ${why}.`
}

function unstable({ losses, checks, rules }: Known): Known['losses']['pairs'] {
  const by = checks.find(({ name }) => name === 'stability')?.by ?? []
  const shares = new Map(by.map(({ name, figures }) => [name, figures.stability_share ?? 0]))
  return losses.pairs.slice(1).filter(({ checkpoint }) => (shares.get(checkpoint) ?? 0) < rules['p-min'])
}

/** The end: the numbers leave it open. */
function take(pairs: Known['losses']['pairs'], why: string): NextStep {
  const either = pairs.length === 2 ? 'Take either' : 'Take any of them'
  const names = listed(pairs.map(({ checkpoint }) => quote(checkpoint)))
  return { kind: 'end', sentences: [`${either}: the pictures of ${names} ${why}.`] }
}
