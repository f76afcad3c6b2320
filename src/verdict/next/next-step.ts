import { quote } from '../../lib/quote.ts'
import { listed } from '../../settings/audit/phrases.ts'
import type { Check, CheckName } from '../check.ts'
import type { Known, NextStep } from './known.ts'
import { measureStep } from './measure-step.ts'
import { missingStep } from './missing-step.ts'
import { moreStep } from './more-step.ts'
import { missingIn } from './needs.ts'

/**
 * What to do next: what is missing, all of it at once; then another metric; then more samples and references, as far as they can settle
 * it; then nothing more. Null where the verdict is reliable. Never what is set or was tried already, so that following it ends.
 */
export function nextStep(known: Known): NextStep | null {
  if (known.label === 'reliable') return null
  const missing = missingIn(known.needs)
  if (missing.length > 0) {
    const { pairs, copied } = known.losses
    const checkpoints = pairs.map(({ checkpoint, samples }) => ({ checkpoint, samples: samples.length }))
    const { kind, sentences } = missingStep(missing, { ...known, checkpoints, copied })
    return { kind, sentences: [...replaceSentences(known), ...sentences] }
  }
  const isUnmet = (name: CheckName, status?: Check['status']): boolean =>
    known.checks.some(
      (check) => check.name === name && (status === undefined ? check.status !== 'pass' : check.status === status),
    )
  if (isUnmet('self-test') || isUnmet('control')) {
    const sentences = replaceSentences(known)
    return sentences.length > 0 ? { kind: 'add', sentences } : measureStep(known)
  }
  if (isUnmet('lora-off', 'fail')) return { kind: 'end', sentences: [WRONG_LORA] }
  if (isUnmet('separation') || isUnmet('stability')) return moreStep(known)
  if (isUnmet('lora-off')) return { kind: 'end', sentences: [NO_GAIN] }
  return { kind: 'end', sentences: [NO_AGREEMENT] }
}

/** More names would be a list, and the notices have all. */
const MOST_PATHS = 3

/** A copy of a reference is no other style: nothing is to be measured before it is gone. */
function replaceSentences({ copiedControls }: Known): readonly string[] {
  const [one, ...others] = copiedControls
  if (one === undefined) return []
  if (others.length === 0) return [`Replace ${quote(one)}, which is nearly the same picture as a reference.`]
  const more = copiedControls.length > MOST_PATHS ? [`${copiedControls.length - MOST_PATHS} more`] : []
  const names = listed([...copiedControls.slice(0, MOST_PATHS).map(quote), ...more])
  return [`Replace ${names}, which are nearly the same pictures as references.`]
}

const WRONG_LORA =
  'Nothing more can be measured: see whether the samples were made with this LoRA, and at a weight that shows.'
const NO_GAIN =
  'Nothing more can be measured: look at the pictures with and without the LoRA, and see whether its weight is high enough to show.'
const NO_AGREEMENT =
  'Nothing more can be done: layers, metrics and references see different things, so no number alone orders these checkpoints. Look at the pictures.'
