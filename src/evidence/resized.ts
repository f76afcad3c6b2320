import type { SizeRule } from '../config/words.ts'
import type { Size } from '../images/pixels.ts'
import { groupBy } from '../lib/group-by.ts'
import type { Notice } from '../lib/notice.ts'
import type { Row } from './rows.ts'

/** Beyond it a resized picture shows less of its style than of the resizing. */
const MOST_FACTOR = 2

/** By how much a picture is stretched for the network, across and down. */
function factorsOf({ width, height }: Size, rule: SizeRule): readonly [across: number, down: number] {
  if ('width' in rule) return [rule.width / width, rule.height / height]
  const factor = rule.shortSide / Math.min(width, height)
  return [factor, factor]
}

function isEnlarged(size: Size, rule: SizeRule): boolean {
  return Math.max(...factorsOf(size, rule)) > MOST_FACTOR
}

function isSquashed(size: Size, rule: SizeRule): boolean {
  const factors = factorsOf(size, rule)
  return Math.max(...factors) > MOST_FACTOR * Math.min(...factors)
}

/** Whether the recipe's size enlarges or squashes a picture much. */
export function isAltered(size: Size, rule: SizeRule): boolean {
  return isEnlarged(size, rule) || isSquashed(size, rule)
}

/** How many samples of each LoRA the recipe's size alters much. */
export function countAltered(rows: readonly Row[], rule: SizeRule): ReadonlyMap<string, number> {
  const counts = ({ role, made }: Row): boolean => role === 'sample' && isAltered(made.size, rule)
  return new Map([...groupBy(rows, ({ lora }) => lora)].map(([lora, own]) => [lora, own.filter(counts).length]))
}

/** How many samples of which pairs the recipe's size alters much. */
export function resizedNotices(rows: readonly Row[], rule: SizeRule): readonly Notice[] {
  const samples = rows.filter(({ role }) => role === 'sample')
  const told = (text: string, isSo: typeof isEnlarged): readonly Notice[] => {
    const found = samples.filter(({ made }) => isSo(made.size, rule))
    const pairs = groupBy(found, ({ lora, checkpoint }) => `${checkpoint} × ${lora}`)
    const subjects = [...pairs].map(([pair, own]) => `${pair} (${own.length})`)
    return subjects.length === 0 ? [] : [{ level: 'notice', text, subjects }]
  }
  return [
    ...told(
      'Samples that are enlarged to more than twice their size for the recipe, which blurs them. Commit larger ones, or set size.',
      isEnlarged,
    ),
    ...told(
      'Samples whose sides are squashed by more than 2 to 1 for the recipe. Commit others, or set size to their shape.',
      isSquashed,
    ),
  ]
}
