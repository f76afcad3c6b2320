import { groupBy } from '../../config/group-by.ts'
import { compareShares, type Stated } from './compare.ts'
import type { Misfiled } from './misfiled.ts'
import { outliers } from './values.ts'

// What would make a mismatch a match, in words; a report adds that it can be allowed instead.

/** Longer values are not repeated in a sentence. */
const MOST_VALUE = 60

/** By groups of pictures that belong together: those that differ from the commonest value are to be made again. */
export function fieldFix(field: string, groups: readonly (readonly Stated[])[]): string {
  const unlike = groups.filter((group) => compareShares(group) === 'mismatch')
  // What is commonest in all of them is what a single group is to have, where it has it at all.
  const whole = outliers(groups.flat())
  const wanted = whole?.isTied === false ? whole.key : undefined
  const found = unlike.flatMap((group) => outliers(group, wanted) ?? [])
  if (found.some(({ isTied }) => isTied)) return `Choose one ${field}, and regenerate the pictures that have another`
  const targets = new Set(found.map(({ target }) => target))
  const strays = new Map<string, number>()
  for (const group of found)
    for (const { checkpoint, pictures: count } of group.strays)
      strays.set(checkpoint, (strays.get(checkpoint) ?? 0) + count)
  const [target] = targets
  const isShort = targets.size === 1 && target !== undefined && target.length <= MOST_VALUE
  const aim = isShort ? `with ${field} ${target}` : `with the ${field} of the others`
  return `Regenerate ${listOf([...strays].map(([checkpoint, count]) => pictures(count, checkpoint)))} ${aim}`
}

/** `wrong` is empty where each name is alright, and two pairs share a checkpoint or one has two. */
export function checkpointFix(wrong: readonly Misfiled[]): string {
  if (wrong.length === 0) return 'Give each pair pictures of one checkpoint, and each checkpoint one pair'
  return `Move or regenerate ${byPair(wrong)}, or name the folders after their checkpoints`
}

export function loraFix(wrong: readonly Misfiled[], lora: string): string {
  return `Move or regenerate ${byPair(wrong)} with the LoRA ${lora}, or name the folder after the LoRA`
}

function byPair(wrong: readonly Misfiled[]): string {
  const groups = groupBy(wrong, ({ checkpoint }) => checkpoint)
  return listOf([...groups].map(([checkpoint, own]) => pictures(own.length, checkpoint)))
}

function pictures(count: number, checkpoint: string): string {
  return `${count} picture${count === 1 ? '' : 's'} of ${checkpoint}`
}

const MOST_PAIRS = 4

/** `a, b and c`; of many the first three `and others`. */
export function listOf(items: readonly string[]): string {
  const shown = items.length > MOST_PAIRS ? [...items.slice(0, MOST_PAIRS - 1), 'others'] : items
  const [last, ...before] = shown.toReversed()
  return before.length === 0 ? (last ?? '') : `${before.toReversed().join(', ')} and ${last}`
}
