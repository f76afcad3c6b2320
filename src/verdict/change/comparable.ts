import { groupBy } from '../../lib/group-by.ts'
import { blockKey } from '../alignment.ts'
import type { Block, PairBlocks } from './blocks.ts'

/** New and old blocks of one prompt. */
export type ChangeStratum = Readonly<{ new: readonly Block[]; old: readonly Block[] }>

/** What of a change can be compared. */
export type Comparable = Readonly<{
  /** New blocks against all old ones of their prompts, kept ones among them. */
  strata: readonly ChangeStratum[]
  /** The same against those old ones that were replaced. */
  replaced: readonly ChangeStratum[]
  /** New blocks and the old ones of the same prompt and seed; undefined where one of them has none. */
  partners: readonly Readonly<{ new: Block; old: Block }>[] | undefined
}>

/**
 * New blocks whose prompt the base has, and all its blocks of those prompts. Where they share none and some prompt is not known, all of
 * both are compared; `other prompts` where all are known.
 */
export function comparableOf({ old, added, gone }: PairBlocks): Comparable | 'other prompts' {
  const shared = strataOf(added, old)
  const isKnown = [...added, ...old].every(({ prompt }) => prompt !== undefined)
  if (shared.length === 0 && isKnown) return 'other prompts'
  const isSplit = shared.length > 0
  return {
    strata: isSplit ? shared : [{ new: added, old }],
    replaced: (isSplit ? strataOf(added, gone) : [{ new: added, old: gone }]).filter((own) => own.old.length > 0),
    partners: partnersOf(isSplit ? shared.flatMap((own) => own.new) : added, old),
  }
}

function strataOf(added: readonly Block[], old: readonly Block[]): readonly ChangeStratum[] {
  const before = groupBy(old, ({ prompt }) => prompt)
  return [...groupBy(added, ({ prompt }) => prompt)].flatMap(([prompt, own]) => {
    const others = before.get(prompt)
    return others === undefined ? [] : [{ new: own, old: others }]
  })
}

function partnersOf(added: readonly Block[], old: readonly Block[]): Comparable['partners'] {
  const byKey = new Map(old.flatMap((block) => (block.seed === undefined ? [] : [[blockKey(block), block] as const])))
  const pairs = added.flatMap((block) => {
    const partner = block.seed === undefined ? undefined : byKey.get(blockKey(block))
    return partner === undefined ? [] : [{ new: block, old: partner }]
  })
  return pairs.length === added.length ? pairs : undefined
}
