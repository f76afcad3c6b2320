import type { Config } from '../config/schema.ts'
import type { Notice } from '../lib/notice.ts'
import { byCodePoint } from '../lib/order.ts'
import { ONE_SET } from './row-copies.ts'
import { type Held, isSameSet, sharedSets } from './targets.ts'
import { shownOf } from './copies.ts'

/** Which LoRAs are left out of this one's cross-controls, and why. */
export function sharedSetNotices(lora: string, held: Held, config: Config): readonly Notice[] {
  const text = 'Not taken as controls of each other, because these LoRAs share a reference.'
  const shared = config['cross-controls'] ? sharedSets(lora, held) : []
  return shared.map((other) => ({
    level: 'notice',
    text,
    subjects: [[lora, other].toSorted(byCodePoint).join(' and ')],
  }))
}

/** References and controls that are copies: of one set they count once; a control that is a reference tests nothing. */
export function targetCopyNotices({ copies }: Held): readonly Notice[] {
  const within = shownOf(copies.filter(([a, b]) => isSameSet(a, b)))
  const across = copies.filter(([a, b]) => a.role !== b.role)
  const twice = copies.filter(([a, b]) => a.role === 'control' && b.role === 'control' && a.set !== b.set)
  return [
    ...[...within].map(([copy, kept]): Notice => ({
      level: 'warning',
      text: ONE_SET,
      subjects: [`${copy} ≈ ${kept}`],
    })),
    ...twice.map(([a, b]): Notice => ({
      level: 'warning',
      text: 'One picture in two controls counts in one of them.',
      subjects: [`${b.path} ≈ ${a.path}`],
    })),
    ...across.map(([a, b]): Notice => ({
      level: 'warning',
      text: 'A control that is nearly the same picture as a reference shows no other style. Replace it.',
      subjects: [`${b.path} ≈ ${a.path}`],
    })),
  ]
}
