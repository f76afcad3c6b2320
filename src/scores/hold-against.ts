import type { Evidence } from '../evidence/evidence.ts'
import type { Measured } from '../evidence/measure.ts'
import type { BothMeasured } from '../evidence/measure-both.ts'
import { mayBeCopy } from '../records/copies.ts'
import { likeness } from '../records/likeness.ts'
import { NO_AUDIT } from '../settings/audit/audit.ts'
import { auditsOf } from '../settings/audit/audits-of.ts'
import type { Collection } from '../trees/collection.ts'
import type { BaseName, BasePictures, BaseTree } from '../trees/base.ts'
import { measuredChange, treeChange } from '../verdict/change/change.ts'
import { toGate } from '../verdict/gate.ts'
import type { Base as GateBase } from '../verdict/gate-words.ts'
import { type About, NOTHING_TOLD } from '../verdict/about.ts'
import { judgeAll } from '../verdict/judge-all.ts'
import { type BaseScores, engineNote, type Method, scoresAgainst } from './base-scores.ts'
import type { Scores } from './schema.ts'
import { toBase, toChanges } from './to-changes.ts'

/** What a run is held against: the files of a commit, or the scores of another run; or why it cannot be had. */
export type Against = Readonly<{ name: BaseName; side: BaseTree | BaseScores | Readonly<{ unread: string }> }>

/** What came of it, as it stands in scores.json; and the base's numbers, where they are of this run. */
export type HeldAgainst = Pick<Scores, 'base' | 'changes'> & Readonly<{ evidence: Evidence | undefined }>

/** Where there is nothing to be held against. */
export const NOT_HELD: HeldAgainst = { base: null, changes: null, evidence: undefined }

type Sides = BothMeasured & Readonly<{ before: BasePictures | undefined; collection: Collection }>

/** Holds the head against the base, as far as that is known. */
export function holdAgainst({ name, side }: Against, sides: Sides, method: Method): HeldAgainst {
  const found = baseOf(side, sides, method)
  const changes = found.change && toChanges(found.change)
  const isMeasured = sides.base !== undefined && !('unread' in sides.base)
  // Where all is as it was, its numbers are those of the head.
  const isOther =
    changes !== null && (changes.counts.length > 0 || changes.pairs.some(({ word }) => word !== 'unchanged'))
  const notices = isMeasured ? sides.base.notices : []
  const note = 'scores' in side ? engineNote(side.scores.engine, method.origin.engine) : undefined
  return {
    base: toBase(note === undefined ? name : { ...name, note }, found, notices),
    changes,
    evidence: isMeasured && isOther ? sides.base.evidence : undefined,
  }
}

function baseOf(side: Against['side'], { before, head, base, collection: here }: Sides, method: Method): GateBase {
  if ('unread' in side) return { unread: side.unread, rankings: [], change: null }
  const there = [...here.pairs, ...here.notScored]
  if ('scores' in side) return scoresAgainst(side, { ...head, pictures: method.pictures, there }, method)
  if (before === undefined || 'unread' in before) return { unread: before?.unread ?? '', rankings: [], change: null }
  const { changes, collection } = before
  if (base === undefined || 'unread' in base)
    return { unread: base?.unread ?? '', rankings: [], change: treeChange(changes) }
  const identityIn =
    ({ identities }: Measured) =>
    (path: string): string =>
      identities.get(path)!
  const change = measuredChange(
    changes,
    {
      head: { ...head, identityOf: identityIn(head) },
      base: { ...base, identityOf: identityIn(base) },
      lent: collection.notScored.map(({ lora }) => lora),
      there,
      looksAlike: (then, now) => looksAlike(base.seen.get(then), head.seen.get(now)),
    },
    method.config,
  )
  const audits = auditsOf(base.made, { ...method.config, unclaimed: collection.unclaimed })
  const aboutOf = (lora: string): About => ({ ...NOTHING_TOLD, audit: audits.get(lora) ?? NO_AUDIT })
  const rankings = judgeAll(base.evidence, aboutOf, method.config).map(toGate)
  return { unread: null, rankings, change }
}

type Looks = ReturnType<Measured['seen']['get']>

function looksAlike(before: Looks, after: Looks): boolean {
  return before !== undefined && after !== undefined && mayBeCopy(likeness(before.sketch, after.sketch))
}
