import { type Axis, partsOf } from '../../config/axes.ts'
import { groupBy } from '../../lib/group-by.ts'
import { audited, type AuditedField } from './audited.ts'
import { compareOwn, type Stated } from './compare.ts'
import { listed } from './phrases.ts'
import type { Finding } from './plain-field.ts'
import { type Sheet, statedIn } from './sheet.ts'

/** Settings that numbers in the names of checkpoints stand for. */
const AXES_OF = { lora: ['epoch', 'step'], 'lora-weight': ['weight'] } as const satisfies Readonly<
  Record<string, readonly Axis[]>
>

/** A setting that goes with such a number: each number has a value of its own. Undefined where no name has one. */
export function auditAlongAxis(field: keyof typeof AXES_OF, sheet: Sheet): AuditedField | undefined {
  const stated = statedIn(field)(sheet.lines)
  const byNumber = stated.map(({ checkpoint, fact }) => ({ checkpoint: numbersOf(checkpoint, AXES_OF[field]), fact }))
  if (byNumber.every(({ checkpoint }) => checkpoint === '')) return undefined
  return audited(field, { found: compareOwn(byNumber), stated }, () => findingOf(field, byNumber))
}

/** `epoch 10`; '' where a name has none of them. */
function numbersOf(checkpoint: string, axes: readonly Axis[]): string {
  const { axes: own } = partsOf(checkpoint)
  return axes.flatMap((axis) => (own[axis] === undefined ? [] : [`${axis} ${own[axis]}`])).join(' ')
}

function findingOf(field: keyof typeof AXES_OF, stated: readonly Stated[]): Finding {
  const known = stated.filter(({ fact }) => fact !== undefined)
  const fix = `Give each ${AXES_OF[field].join(' and ')} pictures that were made with its own ${field}`
  const shared = [...groupBy(known, ({ fact }) => fact!.key).values()].find((own) => labelsOf(own).length > 1)
  if (shared !== undefined)
    return { difference: `${listed(labelsOf(shared))} with one and the same ${field} (${shared[0]!.fact!.text})`, fix }
  const several = [...groupBy(known, ({ checkpoint }) => checkpoint)].find(
    ([, own]) => new Set(own.map(({ fact }) => fact!.key)).size > 1,
  )
  const texts = [...new Set(several?.[1].map(({ fact }) => fact!.text))]
  return { difference: `${several?.[0] || 'no number'} with several values of ${field} (${listed(texts)})`, fix }
}

function labelsOf(stated: readonly Stated[]): readonly string[] {
  return [...new Set(stated.map(({ checkpoint }) => checkpoint || 'what has no number'))]
}
