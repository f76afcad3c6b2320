import type { PagePlace, Report } from '../report.ts'
import { worstFirst } from '../worst-first.ts'
import { Lora, loraSections, type LoraSection } from './lora.tsx'
import { render } from './render.ts'
import { NONE_SHOWN } from './shown.ts'

/** Of all LoRAs without their pictures, in bytes: the rest of the page is for these. */
const MOST_BYTES = 1_600_000

/** What a LoRA gets however many there are. Where less is left the others are not drawn in vain. */
const LEAST_SHARE = 40_000

/** The LoRAs that the page has room for, in their order, each as large as its share allows; those that can be trusted least come first to it. */
export function fittingSections(report: Report, place: PagePlace): readonly LoraSection[] {
  const order = worstFirst(report.scores)
  let left = MOST_BYTES
  const found: LoraSection[] = []
  order.forEach((ranking, turn) => {
    if (left < LEAST_SHARE) return
    const room = Math.max(left / (order.length - turn), LEAST_SHARE)
    for (const section of loraSections({ report, ranking, index: report.scores.rankings.indexOf(ranking) })) {
      const bytes = Buffer.byteLength(render(<Lora {...{ report, section, shown: NONE_SHOWN, place }} />))
      if (bytes > room) continue
      left -= bytes
      found.push(section)
      return
    }
  })
  return found.toSorted((a, b) => a.index - b.index)
}
