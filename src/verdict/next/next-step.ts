import type { Check, CheckName } from '../check.ts'
import type { Known, NextStep } from './known.ts'
import { measureStep } from './measure-step.ts'
import { missingStep } from './missing-step.ts'
import { moreStep } from './more-step.ts'

/**
 * What to do next: what is missing, all of it at once; then another metric; then more samples and references, as far as they can settle
 * it; then nothing more. Null where the verdict is reliable. Never what is set or was tried already, so that following it ends.
 */
export function nextStep(known: Known): NextStep | null {
  if (known.label === 'reliable') return null
  const missing = known.needs.filter(({ isRequired, isMet }) => isRequired && !isMet)
  if (missing.length > 0) {
    const { pairs, copied } = known.losses
    const checkpoints = pairs.map(({ checkpoint, samples }) => ({ checkpoint, samples: samples.length }))
    return missingStep(missing, { ...known, checkpoints, copied })
  }
  const isUnmet = (name: CheckName, status?: Check['status']): boolean =>
    known.checks.some(
      (check) => check.name === name && (status === undefined ? check.status !== 'pass' : check.status === status),
    )
  if (isUnmet('self-test') || isUnmet('control')) return measureStep(known)
  if (isUnmet('lora-off', 'fail')) return { kind: 'end', sentences: [WRONG_LORA] }
  if (isUnmet('separation') || isUnmet('stability')) return moreStep(known)
  if (isUnmet('lora-off')) return { kind: 'end', sentences: [NO_GAIN] }
  return { kind: 'end', sentences: [NO_AGREEMENT] }
}

const WRONG_LORA =
  'Nothing more can be measured: see whether the samples were made with this LoRA, and at a weight that shows.'
const NO_GAIN =
  'Nothing more can be measured: look at the pictures with and without the LoRA, and see whether its weight is high enough to show.'
const NO_AGREEMENT =
  'Nothing more can be done: layers, metrics and references see different things, so no number alone orders these checkpoints. Look at the pictures.'
