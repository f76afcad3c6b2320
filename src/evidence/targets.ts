import { byCodePoint } from '../lib/order.ts'
import type { Config } from '../config/schema.ts'
import type { Features } from '../backbone/features.ts'
import type { Incoming, Taken } from '../records/intake.ts'
import type { Collection, PictureSet } from '../trees/collect.ts'
import type { Notice } from '../lib/notice.ts'
import type { Target, TargetSet } from './evidence.ts'

/** A target whose features are held for the whole run. */
export type LoadedTarget = Target & Readonly<{ identity: string; features: Features; cross: boolean }>

/** Without its features. */
export function targetOf({ path, role, set }: LoadedTarget): Target {
  return { path, role, set }
}

/** What each LoRA's pictures are compared with: its references, then its controls by set. */
export type LoraTargets = Readonly<{ references: readonly LoadedTarget[]; controls: readonly LoadedTarget[] }>

/** All references, then all controls, for the intake. */
export function targetPictures({ references, controls }: Collection): readonly Incoming[] {
  const incoming = (role: Target['role']) => (set: PictureSet) =>
    set.pictures.map((picture) => ({ ...picture, role, owner: set.name, checkpoint: '' }))
  return [...references.flatMap(incoming('reference')), ...controls.flatMap(incoming('control'))]
}

/** A target as it is held, before it is known whose control it is. */
export function loadedTarget({ picture, identity, features }: Taken<Incoming>): LoadedTarget {
  const role = picture.role === 'reference' ? 'reference' : 'control'
  return { path: picture.path, role, set: picture.owner, identity, features, cross: false }
}

/**
 * The targets of a LoRA. References of the other LoRAs serve as control sets too, but for a set that shares a picture with
 * the LoRA's own references.
 */
export function targetsOf(lora: string, loaded: readonly LoadedTarget[], config: Config): LoraTargets {
  const references = loaded.filter(({ role, set }) => role === 'reference' && set === lora)
  const shared = sharedSets(lora, loaded)
  const controls = loaded
    .filter(
      ({ role, set }) => role === 'control' || (config['cross-controls'] && set !== lora && !shared.includes(set)),
    )
    .map((target): LoadedTarget => ({ ...target, cross: target.role === 'reference', role: 'control' }))
  return { references, controls }
}

/** Names of the other LoRAs that share a reference with this one. */
function sharedSets(lora: string, loaded: readonly LoadedTarget[]): readonly string[] {
  const own = new Set(
    loaded.filter(({ role, set }) => role === 'reference' && set === lora).map(({ identity }) => identity),
  )
  const twins = loaded.filter(({ role, set, identity }) => role === 'reference' && set !== lora && own.has(identity))
  return [...new Set(twins.map(({ set }) => set))]
}

/** Which LoRAs are left out of this one's cross-controls, and why. */
export function sharedSetNotices(lora: string, loaded: readonly LoadedTarget[], config: Config): readonly Notice[] {
  const text = 'Not taken as controls of each other, because these LoRAs share a reference.'
  const shared = config['cross-controls'] ? sharedSets(lora, loaded) : []
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
