import { groupBy } from '../lib/group-by.ts'
import type { Keyed } from './log-losses.ts'

/** How two lists of pictures are compared: what is paired, and within which prompts. */
export type Alignment<A, B> = Readonly<{
  /** Pictures of one (prompt, seed), if every picture has its partner; else undefined. */
  blocks: readonly Readonly<{ a: A; b: B }>[] | undefined
  /** One for each prompt that both lists have; one of all pictures where they share none. */
  strata: readonly Readonly<{ a: readonly A[]; b: readonly B[] }>[]
}>

/**
 * Two lists are paired when every picture has a seed, each (prompt, seed) occurs once in each list, and the sets are equal. Pictures
 * of prompts that only one list has take no part; pictures of an unknown prompt have one prompt together.
 */
export function align<A extends Keyed, B extends Keyed>(a: readonly A[], b: readonly B[]): Alignment<A, B> {
  return { blocks: blocksOf(a, b), strata: strataOf(a, b) }
}

export function blockKey({ prompt, seed }: Keyed): string {
  return JSON.stringify([prompt, seed])
}

function blocksOf<A extends Keyed, B extends Keyed>(a: readonly A[], b: readonly B[]): Alignment<A, B>['blocks'] {
  const partners = new Map(b.map((picture) => [blockKey(picture), picture]))
  const keys = new Set(a.map(blockKey))
  const complete = [...a, ...b].every(({ seed }) => seed !== undefined)
  if (!complete || keys.size !== a.length || partners.size !== b.length || a.length !== b.length) return undefined
  const blocks = a.flatMap((picture) => {
    const partner = partners.get(blockKey(picture))
    return partner === undefined ? [] : [{ a: picture, b: partner }]
  })
  return blocks.length === a.length ? blocks : undefined
}

function strataOf<A extends Keyed, B extends Keyed>(a: readonly A[], b: readonly B[]): Alignment<A, B>['strata'] {
  const [left, right] = [groupBy(a, ({ prompt }) => prompt), groupBy(b, ({ prompt }) => prompt)]
  const shared = [...left].flatMap(([prompt, pictures]) => {
    const others = right.get(prompt)
    return others === undefined ? [] : [{ a: pictures, b: others }]
  })
  return shared.length > 0 ? shared : [{ a, b }]
}
