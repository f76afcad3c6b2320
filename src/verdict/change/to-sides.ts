import type { Compared, LoraEvidence } from '../../evidence/evidence.ts'
import { logLoss } from '../../style/log-loss.ts'
import type { PairSides, SidePicture } from './sides.ts'

/** What one side knows of a LoRA. `identityOf` is by path. */
export type Side = Readonly<{ evidence: LoraEvidence; identityOf: (path: string) => string }>

export type BothSides = Readonly<{ lora: string; head: Side | undefined; base: Side | undefined }>

/** Whose references count. */
export type Yardstick = 'base' | 'head'

/** The pairs of a LoRA on both sides, all held against the references of one of them; by name. */
export function sidesOf({ lora, head, base }: BothSides, yardstick: Yardstick, metric: string): readonly PairSides[] {
  const owner = (yardstick === 'base' ? base : head) ?? base ?? head
  if (owner === undefined) return []
  const order = referencesOf(owner)
  const old = picturesOf(base, { isOwner: owner === base, order, owner, metric })
  const fresh = picturesOf(head, { isOwner: owner === head, order, owner, metric })
  const names = [...new Set([...old.keys(), ...fresh.keys()])].toSorted()
  return names.map((checkpoint) => ({
    lora,
    checkpoint,
    old: old.get(checkpoint) ?? [],
    new: fresh.get(checkpoint) ?? [],
  }))
}

type Wanted = Readonly<{ isOwner: boolean; order: readonly string[]; owner: Side; metric: string }>

/** By checkpoint. Where both sides have the same references, either may name them by other paths. */
function picturesOf(side: Side | undefined, wanted: Wanted): ReadonlyMap<string, readonly SidePicture[]> {
  if (side === undefined) return new Map()
  const { evidence, identityOf } = side
  const isAcross = !wanted.isOwner && evidence.across !== undefined
  const pairs = isAcross ? evidence.across : evidence.pairs
  const targetIdentity = isAcross ? wanted.owner.identityOf : identityOf
  return new Map(
    pairs.map(({ checkpoint, samples }) => [
      checkpoint,
      samples.map((sample) => pictureOf(sample, { ...wanted, identity: identityOf(sample.path), targetIdentity })),
    ]),
  )
}

type OfPicture = Wanted & Readonly<{ identity: string; targetIdentity: Side['identityOf'] }>

function pictureOf(
  { path, prompt, seed, comparisons }: Compared,
  { order, metric, identity, targetIdentity }: OfPicture,
): SidePicture {
  const losses = new Map(
    comparisons
      .filter(({ target }) => target.role === 'reference')
      .map(({ target, totals }) => [targetIdentity(target.path), logLoss(totals[metric]!)]),
  )
  return { path, prompt, seed, identity, references: order.map((reference) => losses.get(reference)!) }
}

/** Identities of the references that count, in an order of their own. */
function referencesOf({ evidence, identityOf }: Side): readonly string[] {
  const [first] = evidence.pairs.flatMap(({ samples }) => samples)
  const references = first?.comparisons.filter(({ target }) => target.role === 'reference') ?? []
  return references.map(({ target }) => identityOf(target.path)).toSorted()
}
