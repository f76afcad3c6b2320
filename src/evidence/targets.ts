import type { Config } from '../config/schema.ts'
import type { Incoming, Intake, Taken } from '../records/intake.ts'
import type { Collection, PictureSet } from '../trees/collection.ts'
import { findCopies, groupsOf, type Seen, shownOf } from './copies.ts'
import type { Target, TargetSet } from './evidence.ts'
import type { Measuring } from './measuring.ts'
import type { Shown } from './merge-copies.ts'

/** A target that is held for the whole run. */
export type HeldTarget = Target & Seen & Readonly<{ thumbnail: Uint8Array | undefined; cross: boolean }>

/** All targets of a run, and which of them are one picture twice. */
export type Held = Readonly<{
  targets: readonly HeldTarget[]
  copies: readonly (readonly [HeldTarget, HeldTarget])[]
  /** Those within one set count once. */
  shown: Shown
}>

/** As it stands in the evidence. */
export function targetOf({ path, role, set }: HeldTarget): Target {
  return { path, role, set }
}

/** What each LoRA's pictures are compared with: its references, then its controls by set. */
export type LoraTargets = Readonly<{
  references: readonly HeldTarget[]
  controls: readonly HeldTarget[]
  /** Copies within one set count once. */
  shown: Shown
  /** Those of the other side of a change, where they are not the same pictures. */
  across: Across
}>

/** References of a LoRA on the other side of a change, with who is shown for whom there; and all that is compared there. */
export type Across = Readonly<{ references: readonly HeldTarget[]; shown: Shown; compared: readonly HeldTarget[] }>

/** All references, then all controls. */
export function targetPictures({
  references,
  controls,
}: Pick<Collection, 'references' | 'controls'>): readonly Incoming[] {
  const incoming = (role: Target['role']) => (set: PictureSet) =>
    set.pictures.map((picture) => ({ ...picture, role, owner: set.name, checkpoint: '' }))
  return [...references.flatMap(incoming('reference')), ...controls.flatMap(incoming('control'))]
}

/** A target as it is held, before it is known whose control it is. */
function heldTarget({ picture, opened }: Taken<Incoming>): HeldTarget {
  const role = picture.role === 'reference' ? 'reference' : 'control'
  const { identity, size, sketch, thumbnail } = opened.record
  return { path: picture.path, role, set: picture.owner, identity, size, sketch, thumbnail, cross: false }
}

/** Takes in all references and controls, holds them, and tells which of them are copies. */
export async function holdTargets(
  collection: Collection,
  intake: Intake,
  { hold, compare }: Pick<Measuring, 'hold' | 'compare'>,
): Promise<Held> {
  const targets: HeldTarget[] = []
  for await (const taken of intake.take(targetPictures(collection))) {
    await hold(taken.opened)
    targets.push(heldTarget(taken))
  }
  const gramCos = async (a: HeldTarget, b: HeldTarget): Promise<number> =>
    (await compare(a, [b.identity])).get(b.identity)!.totals['gram-cos']!
  const within = await findCopies(targets, { among: isSameSet, gramCos })
  const across = await findCopies(targets, { among: (a, b) => !isSameSet(a, b), gramCos })
  return { targets, copies: [...within, ...across], shown: shownOf(within) }
}

function isSameSet(a: Target, b: Target): boolean {
  return a.role === b.role && a.set === b.set
}

/**
 * The targets of a LoRA. References of the other LoRAs serve as control sets too, but for a set that shares a picture with
 * the LoRA's own references.
 */
export function targetsOf(lora: string, held: Held, { config, other }: TargetRules): LoraTargets {
  const own = targetsOn(lora, held, config)
  const there = other && targetsOn(lora, other, config)
  return { ...own, across: there === undefined ? NOTHING_ACROSS : acrossOf(own, there) }
}

type TargetRules = Readonly<{
  config: Config
  /** Of the other side of a change. */
  other?: Held | undefined
}>

const NOTHING_ACROSS: Across = { references: [], shown: new Map(), compared: [] }

type Targets = Omit<LoraTargets, 'across'>

function acrossOf(own: Targets, there: Targets): Across {
  const [here, other] = [own, there].map(({ references, shown }) =>
    references.map(({ path, identity }) => `${identity} ${shown.has(path)}`).toSorted(),
  )
  const isSame = JSON.stringify(here) === JSON.stringify(other)
  const compared = [...there.references, ...there.controls]
  return { references: isSame ? [] : there.references, shown: there.shown, compared }
}

function targetsOn(lora: string, held: Held, config: Config): Targets {
  const { targets, copies, shown } = held
  const references = targets.filter(({ role, set }) => role === 'reference' && set === lora)
  const shared = sharedSets(lora, held)
  const serving = targets.filter(
    ({ role, set }) => role === 'control' || (config['cross-controls'] && set !== lora && !shared.includes(set)),
  )
  const surplus = surplusOf(serving, copies)
  const controls = serving
    .filter((target) => !surplus.has(target))
    .map((target): HeldTarget => ({ ...target, cross: target.role === 'reference', role: 'control' }))
  return { references, controls, shown }
}

/** Of one picture in several control sets, what does not count: it stays in one of them, a cross-control last. */
function surplusOf(serving: readonly HeldTarget[], copies: Held['copies']): ReadonlySet<HeldTarget> {
  const isServing = new Set(serving)
  const groups = groupsOf(copies.filter((pair) => pair.every((target) => isServing.has(target))))
  const surplus = groups.flatMap((members) => {
    const kept = members.find(({ role }) => role === 'control') ?? members[0]!
    return members.filter((member) => !isSameSet(member, kept))
  })
  return new Set(surplus)
}

/** Names of the other LoRAs that share a reference with this one, as it is or as a copy. */
export function sharedSets(lora: string, { targets, copies }: Held): readonly string[] {
  const references = targets.filter(({ role }) => role === 'reference')
  const own = new Set(references.filter(({ set }) => set === lora).map(({ identity }) => identity))
  const twins = references.filter(({ set, identity }) => set !== lora && own.has(identity))
  const copied = copies.flatMap(([a, b]) =>
    [a, b].every(({ role }) => role === 'reference') && [a, b].some(({ set }) => set === lora) ? [a, b] : [],
  )
  return [...new Set([...twins, ...copied].map(({ set }) => set))].filter((set) => set !== lora)
}

/** How many pictures each set of targets has, in the order of the targets. */
export function targetSets({ references, controls, shown }: LoraTargets): readonly TargetSet[] {
  const all = [...references, ...controls].filter(({ path }) => !shown.has(path))
  const names = [...new Set(all.map(({ set }) => set))]
  return names.map((set) => {
    const members = all.filter((target) => target.set === set)
    return { role: members[0]!.role, set, cross: members[0]!.cross, pictures: members.length }
  })
}
