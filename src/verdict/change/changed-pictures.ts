import type { SampleRole, TargetRole } from '../../config/words.ts'
import { mean } from '../../statistics/mean.ts'
import type { PictureChange } from '../../trees/changes.ts'
import type { BrokenPicture } from './broken-pictures.ts'
import type { PairSides, SidePicture } from './sides.ts'

/** A picture that a change adds, removes, changes or renames, and what is known of it where it is a sample. */
export type ChangedPicture = Readonly<{
  what: PictureChange['what']
  role: TargetRole | SampleRole
  /** The LoRA, or the control set. */
  set: string
  checkpoint: string | null
  /** On the head; on the base where it was removed. */
  path: string
  /** On the base. */
  before: string | null
  /** The style losses, by the references that count; null where the picture has none of its own. */
  loss: number | null
  lossBefore: number | null
  /** Among the samples of its pair, nearest first. */
  place: number | null
  of: number | null
  /** How many times farther than the others of its pair it is, where it stands out. */
  standsOut: number | null
  /** Whether the picture looks as before: saved anew. */
  isReencoded: boolean
}>

type Known = Readonly<{
  pairs: readonly PairSides[]
  broken: readonly BrokenPicture[]
  /** Whether two pictures, one of each side, look the same. */
  looksAlike: (before: string, path: string) => boolean
}>

/** What is known of each changed picture. */
export function changedPictures(
  changes: readonly PictureChange[],
  { pairs, broken, looksAlike }: Known,
): readonly ChangedPicture[] {
  const pairOf = ({ owner, checkpoint }: Pick<PictureChange, 'owner' | 'checkpoint'>): PairSides | undefined =>
    pairs.find((pair) => pair.lora === owner && pair.checkpoint === checkpoint)
  return changes.map((change): ChangedPicture => {
    const { what, role, owner, checkpoint, path, before } = change
    const pair = role === 'sample' ? pairOf(change) : undefined
    const [now, then] = [
      what === 'removed' ? undefined : pair?.new.find((own) => own.path === path),
      pair?.old.find((own) => own.path === before),
    ]
    const stand = broken.find((own) => own.lora === owner && own.checkpoint === checkpoint && own.path === path)
    return {
      what,
      role,
      set: owner,
      checkpoint: checkpoint === '' ? null : checkpoint,
      path,
      before: before ?? null,
      loss: lossOf(now),
      lossBefore: lossOf(then),
      place: now && pair ? placeOf(now, pair.new) : null,
      of: now && pair ? pair.new.length : null,
      standsOut: stand?.ratio ?? null,
      isReencoded: what === 'changed' && before !== undefined && isAsFar(now, then) && looksAlike(before, path),
    }
  })
}

/** What was coloured anew looks the same in grey, and is far from it. */
const MOST_RATIO = 1.25

function isAsFar(now: SidePicture | undefined, then: SidePicture | undefined): boolean {
  if (now === undefined || then === undefined) return true
  return Math.abs(mean(now.references) - mean(then.references)) <= Math.log(MOST_RATIO)
}

function lossOf(picture: SidePicture | undefined): number | null {
  return picture === undefined ? null : Math.exp(mean(picture.references))
}

function placeOf(picture: SidePicture, among: readonly SidePicture[]): number {
  const own = mean(picture.references)
  return 1 + among.filter(({ references }) => mean(references) < own).length
}
