import { setTimeout as pause } from 'node:timers/promises'
import { compareRuns, isSameUse, type Marker, readMarker } from './marker.ts'

/** A comment as the server has it. */
export type Comment = Readonly<{ id: string; body: string; url: string; isOurs: boolean }>

/** The comments of one pull request. Each throws where the server refuses. */
export type Comments = Readonly<{
  /** All of them, oldest first. */
  list: () => Promise<readonly Comment[]>
  /** Returns the address of the new comment. */
  create: (body: string) => Promise<string>
  edit: (id: string, body: string) => Promise<void>
  /** Some may be gone already. */
  remove: (ids: readonly string[]) => Promise<void>
}>

export type Posted = Readonly<{
  what: 'created' | 'edited' | 'unchanged' | 'superseded' | 'not opened' | 'taken'
  url?: string | undefined
}>

type Wanted = Readonly<{
  marker: Marker
  /** Begins with the marker's line. */
  body: string
  /** Whether there is a comment afterwards where there was none. */
  opens: boolean
  /** In milliseconds: how long runs that write at the same time are given before a last look. */
  settling: number
}>

type Ours = Comment & Readonly<{ marker: Marker }>

/** Each sees what others left meanwhile; mostly the second finds all well. */
const MOST_ROUNDS = 8

/**
 * Keeps one comment up to date. The server cannot compare and swap, so after each write all comments are read again: the oldest of
 * ours stays, the highest run's text goes there, and the others of ours are deleted. A lower run never overwrites a higher one that
 * it sees. Nor does one that finds another text of its own run: that is of a use of the action that nothing tells from this one, and
 * the older comment of the two stays.
 */
export async function postComment(comments: Comments, wanted: Wanted): Promise<Posted> {
  let posted: Posted = { what: 'unchanged' }
  let isContended = false
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const ours = await listOurs(comments, wanted.marker)
    const rival = olderRival(ours, wanted)
    if (rival) {
      if (posted.what === 'created')
        await comments.remove(ours.filter((own) => own.url === posted.url).map(({ id }) => id))
      return { what: 'taken', url: rival.url }
    }
    const [kept, ...others] = ours.filter((own) => !isRival(own, wanted))
    if (kept === undefined) {
      if (!wanted.opens) return { what: 'not opened' }
      // What was just written may not be listed yet, or a person may have deleted it.
      if (posted.what === 'created') return posted
      posted = { what: 'created', url: await comments.create(wanted.body) }
      continue
    }
    const { state, isSettled } = await putRight(comments, { kept, others, wanted })
    isContended ||= others.length > 0 || state === 'edited'
    posted = { what: state === 'unchanged' || posted.what === 'created' ? posted.what : state, url: kept.url }
    if (state === 'superseded') posted = { what: state, url: kept.url }
    if (!isSettled) continue
    if (!isContended) return posted
    // A run that read before this one wrote may write after it.
    await pause(wanted.settling)
    isContended = false
  }
  return posted
}

/** A text of the same run that is another one. Where the runner does not number its runs, or each by 1 as act does, nothing is known of them. */
function isRival(own: Ours, { marker, body }: Wanted): boolean {
  return marker.run > 1 && compareRuns(marker, own.marker) === 0 && !isSameText(own.body, body)
}

/** One that was there before ours; undefined where a higher run is there, which has the last word anyway. */
function olderRival(ours: readonly Ours[], wanted: Wanted): Ours | undefined {
  if (ours.some((own) => compareRuns(wanted.marker, own.marker) < 0)) return undefined
  const first = ours.find((own) => compareRuns(wanted.marker, own.marker) === 0)
  return first && isRival(first, wanted) ? first : undefined
}

async function listOurs(comments: Comments, marker: Marker): Promise<readonly Ours[]> {
  return (await comments.list()).flatMap((comment) => {
    const own = comment.isOurs ? readMarker(comment.body) : undefined
    return own && isSameUse(own, marker) ? [{ ...comment, marker: own }] : []
  })
}

type Found = Readonly<{ kept: Ours; others: readonly Ours[]; wanted: Wanted }>
type Round = Readonly<{ state: 'edited' | 'unchanged' | 'superseded'; isSettled: boolean }>

async function putRight(comments: Comments, { kept, others, wanted }: Found): Promise<Round> {
  const { marker, body } = wanted
  const isHighest = [kept, ...others].every((own) => compareRuns(marker, own.marker) >= 0)
  const isKeptHighest = others.every((own) => compareRuns(kept.marker, own.marker) >= 0)
  // Where the text of a higher run is not yet where it belongs, that run brings it there.
  if (!isHighest && !isKeptHighest) return { state: 'superseded', isSettled: true }
  const differs = isHighest && !isSameText(kept.body, body)
  if (differs) await comments.edit(kept.id, body)
  if (others.length > 0) await comments.remove(others.map(({ id }) => id))
  const state = isHighest ? (differs ? 'edited' : 'unchanged') : 'superseded'
  return { state, isSettled: !differs && others.length === 0 }
}

/** The server may write the ends of lines and of the text in another way. */
function isSameText(one: string, other: string): boolean {
  const plain = (text: string): string => text.replaceAll('\r\n', '\n').trimEnd()
  return plain(one) === plain(other)
}
