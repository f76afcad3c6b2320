import { mergeNotices, type Notice } from '../lib/notice.ts'
import { groupBy } from '../lib/group-by.ts'
import type { BaseName } from '../trees/base.ts'
import { PICTURE_CHANGES } from '../trees/changes.ts'
import type { Change } from '../verdict/change/change.ts'
import type { ChangedPicture } from '../verdict/change/changed-pictures.ts'
import type { Base as GateBase, Judged } from '../verdict/gate-words.ts'
import type { Base, Changes } from './change-schema.ts'

/** More are counted: a report would not show them, and an output has a limit. */
const MOST_PICTURES = 200

/** A change as it stands in scores.json. */
export function toChanges({ pictures, ...change }: Change): Changes {
  const shown = pictures.toSorted(byInterest).slice(0, MOST_PICTURES)
  const counts = [...groupBy(pictures, ({ role }) => role)].map(([role, own]) => {
    const [added = 0, removed = 0, changed = 0, renamed = 0] = PICTURE_CHANGES.map(
      (what) => own.filter((picture) => picture.what === what).length,
    )
    return { role, added, removed, changed, renamed }
  })
  return { ...change, pictures: shown, more: pictures.length - shown.length, counts }
}

/** What stands out first, then what got farther by most. */
function byInterest(a: ChangedPicture, b: ChangedPicture): number {
  return (b.standsOut ?? 0) - (a.standsOut ?? 0) || worsening(b) - worsening(a)
}

/** As a logarithm; a picture that was not there before counts by its place, and a target not at all. */
function worsening({ loss, lossBefore, place, of }: ChangedPicture): number {
  if (loss === null) return -Infinity
  if (lossBefore !== null) return Math.log(loss / lossBefore)
  return place === null || of === null ? 0 : place / of - 1
}

/** What a run was held against, as it stands in scores.json. */
export function toBase(name: BaseName, { unread, rankings }: GateBase, notices: readonly Notice[]): Base {
  const warnings = mergeNotices(notices).filter(({ level }) => level === 'warning')
  return {
    ...name,
    unread,
    warnings: warnings.map(({ text, subjects }) => ({ text, subjects })),
    rankings: toBaseRankings(rankings),
  }
}

function toBaseRankings(rankings: readonly Judged[]): Base['rankings'] {
  return rankings.map(({ lora, label, checks, pairs, settings }) => ({
    lora,
    verdict: label,
    checks: checks.map(({ name, status }) => ({ name, status })),
    pairs: pairs.map(({ checkpoint, stylePosition }) => ({ checkpoint, stylePosition })),
    settings: { status: settings.status },
  }))
}

/** What the gate looks at, of a ranking that was written. */
export function judgedOf({ verdict, ...ranking }: Base['rankings'][number]): Judged {
  return { ...ranking, label: verdict }
}

/** What the gate looks at, of scores that were written. */
export function fromScores(base: Base | null, changes: Changes | null): GateBase | null {
  if (base === null) return null
  return {
    unread: base.unread,
    rankings: base.rankings.map(judgedOf),
    change: changes,
  }
}
