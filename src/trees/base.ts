import { UserError } from '../errors.ts'
import { type PictureChange, pictureChanges } from './changes.ts'
import { collectBase } from './collect.ts'
import type { Collection } from './collection.ts'
import type { Naming } from './naming.ts'
import type { Places } from './place-keys.ts'
import { type Removal, removalsOf } from './removals.ts'
import { readFromHead } from './shared-files.ts'
import type { Tree } from './tree.ts'

/** How the base was found, by the event or by the key `baseline`. */
export const BASE_KINDS = ['first-parent', 'merge-base', 'base-sha', 'merge-group', 'before', 'ref', 'file'] as const

/** What a run is held against, as it is told of. */
export type BaseName = Readonly<{
  kind: (typeof BASE_KINDS)[number]
  /** null for a file. */
  commit: string | null
  /** The ref or the file that `baseline` names; null where nobody named it. */
  name: string | null
  /** What should be known of how it was found. */
  note: string | null
}>

/** A commit that a run is held against: its files, and where its pictures are by its own templates. */
export type BaseTree = Readonly<{ tree: Tree; places: Places }>

/** What two trees tell by themselves. */
export type TreeChanges = Readonly<{ pictures: readonly PictureChange[]; removals: readonly Removal[] }>

/** The pictures of the base, and what the head has otherwise; or why they are not known. */
export type BasePictures = Readonly<{ collection: Collection; changes: TreeChanges }> | Readonly<{ unread: string }>

/** Looks up the pictures of the base and holds them against those of the head, by their contents; none is decoded. */
export async function lookUpBase(base: BaseTree, head: Collection, naming: Naming): Promise<BasePictures> {
  const found = async (): Promise<BasePictures> => {
    const there = await collectBase({ ...base, naming }, head)
    const pictures = await pictureChanges(there, head)
    const collection = await readFromHead(there, head)
    return { collection, changes: { pictures, removals: removalsOf(collection, head) } }
  }
  return found().catch(unreadBy)
}

/** How many pictures of the base have to be opened, because the head has none of their content. */
export function newPictures(before: BasePictures | undefined): number {
  if (before === undefined || 'unread' in before) return 0
  return before.changes.pictures.filter(({ what }) => what === 'changed' || what === 'removed').length
}

/** Why the base is not known, by what is wrong with it; a bug of ours is thrown again. */
export function unreadBy(cause: unknown): Readonly<{ unread: string }> {
  if (cause instanceof UserError) return { unread: sentenceOf(cause) }
  throw cause
}

/** What is wrong, and the way out. */
export function sentenceOf({ problems: [first] }: UserError): string {
  return first === undefined ? '' : `${first.subject} ${first.problem}. ${first.fix}`
}
