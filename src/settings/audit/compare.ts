import { groupBy } from '../../lib/group-by.ts'
import type { Fact } from './facts.ts'

/** One picture's fact of one field; undefined where the picture does not say. */
export type Stated = Readonly<{ checkpoint: string; fact: Fact | undefined }>

/** `unknown`: what is said does not differ, but not all is said. */
export const FOUND = ['match', 'mismatch', 'unknown'] as const
export type Found = (typeof FOUND)[number]

const ROUNDING = 1e-9

/**
 * Whether pairs are alike in one field, within pictures that belong together. They are where all pictures say the same, and also where
 * they say several things, each pair in the same shares. They differ where pictures of one pair say what none says of another that says
 * anything, or where the shares differ by more than pictures that say nothing could make up for.
 */
export function compareShares(stated: readonly Stated[]): Found {
  const pairs = countsByPair(stated)
  const keys = new Set(pairs.flatMap(({ counts }) => [...counts.keys()]))
  const differs = [...keys].some((key) => {
    if (pairs.some(({ counts, all, unknown }) => all > unknown && !counts.has(key))) return true
    const least = Math.max(...pairs.map(({ counts, all }) => (counts.get(key) ?? 0) / all))
    const most = Math.min(...pairs.map(({ counts, all, unknown }) => ((counts.get(key) ?? 0) + unknown) / all))
    return least > most + ROUNDING
  })
  return foundBy(differs, pairs)
}

/** Whether all pairs have the same values, however often. Values go by the picture: what one says nothing of could be any of them. */
export function compareSets(stated: readonly Stated[]): Found {
  const pairs = countsByPair(stated)
  const keys = new Set(pairs.flatMap(({ counts }) => [...counts.keys()]))
  const differs = [...keys].some((key) => pairs.some(({ counts, unknown }) => !counts.has(key) && unknown === 0))
  return foundBy(differs, pairs)
}

/** Whether each pair has one value of its own. */
export function compareOwn(stated: readonly Stated[]): Found {
  const pairs = countsByPair(stated)
  const keys = pairs.flatMap(({ counts }) => [...counts.keys()])
  return foundBy(pairs.some(({ counts }) => counts.size > 1) || new Set(keys).size < keys.length, pairs)
}

function foundBy(differs: boolean, pairs: readonly Counts[]): Found {
  return differs ? 'mismatch' : pairs.some(({ unknown }) => unknown > 0) ? 'unknown' : 'match'
}

function countsByPair(stated: readonly Stated[]): readonly Counts[] {
  return [...groupBy(stated, ({ checkpoint }) => checkpoint).values()].map(countKeys)
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
