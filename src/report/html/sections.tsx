import type { PagePlace, Report } from '../report.ts'
import { worstFirst } from '../worst-first.ts'
import { Lora, loraSections, type LoraSection } from './lora.tsx'
import { render } from './render.ts'
import { NONE_SHOWN } from './shown.ts'
import { onCards } from './top.tsx'

/** Of all LoRAs without their pictures, in bytes: the rest of the page is for these. */
const MOST_BYTES = 1_600_000

/** What a LoRA gets however many there are. Where less is left the others are not drawn in vain. */
const LEAST_SHARE = 40_000

/** LoRAs are much alike: where so many have found no room, the others are not drawn to be left out. */
const MOST_MISSES = 5

/**
 * The LoRAs that the page has room for, in their order. Those that can be trusted least come first to it, each as large as its share allows;
 * at its least size it may have more, so that what comes later is not there in its place.
 */
export function fittingSections(report: Report, place: PagePlace): readonly LoraSection[] {
  const order = worstFirst(report.scores)
  const carded = new Set(onCards(report.scores))
  const bytesOf = (section: LoraSection): number =>
    Buffer.byteLength(render(<Lora {...{ report, section, shown: NONE_SHOWN, place }} />))
  let left = MOST_BYTES
  let misses = 0
  const found: LoraSection[] = []
  order.forEach((ranking, turn) => {
    if (left < LEAST_SHARE / 4 || misses === MOST_MISSES) return
    const share = Math.min(left, Math.max(left / (order.length - turn), LEAST_SHARE))
    const index = report.scores.rankings.indexOf(ranking)
    for (const section of loraSections({ report, ranking, isOnCard: carded.has(ranking), index })) {
      const bytes = bytesOf(section)
      if (bytes > (section.detail === 'brief' ? left : share)) continue
      left -= bytes
      found.push(section)
      return
    }
    misses += 1
  })
  return found.toSorted((a, b) => a.index - b.index)
}
