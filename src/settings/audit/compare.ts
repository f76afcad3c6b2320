import { groupBy } from '../../config/group-by.ts'
import type { Fact } from './facts.ts'

/** One picture's fact of one field; undefined where the picture does not say. */
export type Stated = Readonly<{ checkpoint: string; fact: Fact | undefined }>

/** `unknown`: what is said does not differ, but not all is said. */
export type Found = 'match' | 'mismatch' | 'unknown'

const ROUNDING = 1e-9

/**
 * Whether pairs are alike in one field, within pictures that belong together. They are where all pictures say the same, and also where
 * they say several things, each pair in the same shares. They differ where some value has a larger share in one pair than it can have in
 * another, whatever the pictures that say nothing would say.
 */
export function compareShares(stated: readonly Stated[]): Found {
  const pairs = [...groupBy(stated, ({ checkpoint }) => checkpoint).values()].map(countKeys)
  const keys = new Set(pairs.flatMap(({ counts }) => [...counts.keys()]))
  const differs = [...keys].some((key) => {
    const least = Math.max(...pairs.map(({ counts, all }) => (counts.get(key) ?? 0) / all))
    const most = Math.min(...pairs.map(({ counts, all, unknown }) => ((counts.get(key) ?? 0) + unknown) / all))
    return least > most + ROUNDING
  })
  if (differs) return 'mismatch'
  return pairs.some(({ unknown }) => unknown > 0) ? 'unknown' : 'match'
}

/** Whether all pairs have the same values, however often. */
export function compareSets(stated: readonly Stated[]): Found {
  const pairs = [...groupBy(stated, ({ checkpoint }) => checkpoint).values()].map(countKeys)
  const keys = new Set(pairs.flatMap(({ counts }) => [...counts.keys()]))
  const differs = [...keys].some((key) => pairs.some(({ counts, unknown }) => !counts.has(key) && unknown === 0))
  if (differs) return 'mismatch'
  return pairs.some(({ unknown }) => unknown > 0) ? 'unknown' : 'match'
}

/** Whether each pair has one value of its own. */
export function compareOwn(stated: readonly Stated[]): Found {
  const pairs = [...groupBy(stated, ({ checkpoint }) => checkpoint).values()].map(countKeys)
  const keys = pairs.flatMap(({ counts }) => [...counts.keys()])
  if (pairs.some(({ counts }) => counts.size > 1) || new Set(keys).size < keys.length) return 'mismatch'
  return pairs.some(({ unknown }) => unknown > 0) ? 'unknown' : 'match'
}

type Counts = Readonly<{ counts: ReadonlyMap<string, number>; unknown: number; all: number }>

function countKeys(stated: readonly Stated[]): Counts {
  const counts = new Map<string, number>()
  let unknown = 0
  for (const { fact } of stated) {
    if (fact === undefined) unknown++
    else counts.set(fact.key, (counts.get(fact.key) ?? 0) + 1)
  }
  return { counts, unknown, all: stated.length }
}
