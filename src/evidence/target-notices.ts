import type { Config } from '../config/schema.ts'
import type { Notice } from '../lib/notice.ts'
import { byCodePoint } from '../lib/order.ts'
import { copyNotice, ONE_SET } from './copy-notice.ts'
import { type Held, sharedSets } from './targets.ts'

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

const TWO_CONTROLS = 'One picture in two controls counts in one of them.'
const REFERENCE = 'A control that is nearly the same picture as a reference shows no other style. Replace it.'

/** References and controls that are copies: of one set they count once; a control that is a reference tests nothing. */
export function targetCopyNotices({ copies, shown }: Held): readonly Notice[] {
  const across = copies.filter(([a, b]) => a.role !== b.role)
  const twice = copies.filter(([a, b]) => a.role === 'control' && b.role === 'control' && a.set !== b.set)
  return [
    ...[...shown].map(([copy, kept]) => copyNotice(ONE_SET, copy, kept)),
    ...twice.map(([a, b]) => copyNotice(TWO_CONTROLS, b.path, a.path)),
    ...across.map(([a, b]) => copyNotice(REFERENCE, b.path, a.path)),
  ]
}
