import { byCodePoint } from '../lib/order.ts'
import type { Config } from '../config/schema.ts'
import type { Incoming, Intake, Taken } from '../records/intake.ts'
import type { PictureRecord } from '../records/record.ts'
import type { Collection, PictureSet } from '../trees/collect.ts'
import type { Notice } from '../lib/notice.ts'
import type { Target, TargetSet } from './evidence.ts'
import type { Measuring } from './measuring.ts'

/** A target that is held for the whole run. */
export type HeldTarget = Target & Pick<PictureRecord, 'identity' | 'thumbnail'> & Readonly<{ cross: boolean }>

/** As it stands in the evidence. */
export function targetOf({ path, role, set }: HeldTarget): Target {
  return { path, role, set }
}

/** What each LoRA's pictures are compared with: its references, then its controls by set. */
export type LoraTargets = Readonly<{ references: readonly HeldTarget[]; controls: readonly HeldTarget[] }>

/** All references, then all controls. */
function targetPictures({ references, controls }: Collection): readonly Incoming[] {
  const incoming = (role: Target['role']) => (set: PictureSet) =>
    set.pictures.map((picture) => ({ ...picture, role, owner: set.name, checkpoint: '' }))
  return [...references.flatMap(incoming('reference')), ...controls.flatMap(incoming('control'))]
}

/** A target as it is held, before it is known whose control it is. */
function heldTarget({ picture, opened }: Taken<Incoming>): HeldTarget {
  const role = picture.role === 'reference' ? 'reference' : 'control'
  const { identity, thumbnail } = opened.record
  return { path: picture.path, role, set: picture.owner, identity, thumbnail, cross: false }
}

/** Takes in all references and controls, and holds them. */
export async function holdTargets(
  collection: Collection,
  intake: Intake,
  { hold }: Pick<Measuring, 'hold'>,
): Promise<readonly HeldTarget[]> {
  const held: HeldTarget[] = []
  for await (const taken of intake.take(targetPictures(collection))) {
    await hold(taken.opened)
    held.push(heldTarget(taken))
  }
  return held
}

/**
 * The targets of a LoRA. References of the other LoRAs serve as control sets too, but for a set that shares a picture with
 * the LoRA's own references.
 */
export function targetsOf(lora: string, held: readonly HeldTarget[], config: Config): LoraTargets {
  const references = held.filter(({ role, set }) => role === 'reference' && set === lora)
  const shared = sharedSets(lora, held)
  const controls = held
    .filter(
      ({ role, set }) => role === 'control' || (config['cross-controls'] && set !== lora && !shared.includes(set)),
    )
    .map((target): HeldTarget => ({ ...target, cross: target.role === 'reference', role: 'control' }))
  return { references, controls }
}

/** Names of the other LoRAs that share a reference with this one. */
function sharedSets(lora: string, held: readonly HeldTarget[]): readonly string[] {
  const own = new Set(
    held.filter(({ role, set }) => role === 'reference' && set === lora).map(({ identity }) => identity),
  )
  const twins = held.filter(({ role, set, identity }) => role === 'reference' && set !== lora && own.has(identity))
  return [...new Set(twins.map(({ set }) => set))]
}

/** Which LoRAs are left out of this one's cross-controls, and why. */
export function sharedSetNotices(lora: string, held: readonly HeldTarget[], config: Config): readonly Notice[] {
  const text = 'Not taken as controls of each other, because these LoRAs share a reference.'
  const shared = config['cross-controls'] ? sharedSets(lora, held) : []
  return shared.map((other) => ({
    level: 'notice',
    text,
    subjects: [[lora, other].toSorted(byCodePoint).join(' and ')],
  }))
}

/** How many pictures each set of targets has, in the order of the targets. */
export function targetSets({ references, controls }: LoraTargets): readonly TargetSet[] {
  const all = [...references, ...controls]
  const names = [...new Set(all.map(({ set }) => set))]
  return names.map((set) => {
    const members = all.filter((target) => target.set === set)
    return { role: members[0]!.role, set, cross: members[0]!.cross, pictures: members.length }
  })
}
