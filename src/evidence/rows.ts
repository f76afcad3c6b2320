import type { SampleRole } from '../config/words.ts'
import type { Incoming, Taken } from '../records/intake.ts'
import type { MadePicture } from '../settings/audit/made.ts'
import { isCopy, mayBeCopy } from '../records/copies.ts'
import { likeness } from '../records/likeness.ts'
import { type Collection, type Pair, servesPair } from '../trees/collection.ts'
import type { PictureFile } from '../trees/tree.ts'
import type { Seen } from './copies.ts'
import type { Compared, ToTarget } from './evidence.ts'
import { promptAndSeed, promptHash } from './prompt-and-seed.ts'
import type { Measuring } from './measuring.ts'
import { type HeldTarget, type LoraTargets, targetOf } from './targets.ts'

export type SamplePicture = Incoming &
  Readonly<{ role: SampleRole; prompt: string | undefined; seed: string | undefined }>

/** What was measured of one picture for one LoRA. */
export type Row = Readonly<{
  lora: string
  checkpoint: string
  role: SampleRole
  compared: Compared
  /** The same against the references of the other side of a change; without comparisons where they are the same pictures. */
  across: Compared
  /** Of its comparisons with references. */
  directionShares: readonly number[]
  made: MadePicture
  thumbnail: Uint8Array | undefined
  seen: Seen
  /** Path of the picture that is shown for it and its copies: its own where it has none. */
  shown: string
  /** Where its pixels can be had again. */
  file: PictureFile
  /** The reference that a sample is a copy of, by path, of whatever LoRA. */
  copyOf: string | undefined
}>

export function samplePictures({
  pairs,
  withoutLora,
}: Pick<Collection, 'pairs' | 'withoutLora'>): readonly SamplePicture[] {
  const incoming = (role: SampleRole) => (pair: Pair) =>
    pair.samples.map((sample) => ({ ...sample, role, owner: pair.lora, checkpoint: pair.checkpoint }))
  return [...withoutLora.flatMap(incoming('without-lora')), ...pairs.flatMap(incoming('sample'))]
}

type Plan = Readonly<{
  collection: Collection
  targets: ReadonlyMap<string, LoraTargets>
  /** Of all LoRAs. */
  references: readonly HeldTarget[]
  measuring: Pick<Measuring, 'compare'>
}>

/** A picture without LoRA has a row for each pair that it serves. */
export async function rowsOf(
  { picture, opened }: Taken<SamplePicture>,
  { collection, targets, references, measuring }: Plan,
): Promise<readonly Row[]> {
  const { checkpoint, path, role } = picture
  const { identity, size, sketch, settings: reading, thumbnail } = opened.record
  const { settings } = reading
  const { prompt, seed } = promptAndSeed(settings, picture)
  const hash = prompt === undefined ? undefined : promptHash(prompt)
  const pairs = role === 'sample' ? [{ lora: picture.owner, checkpoint }] : pairsServed(picture, collection)
  const wanted = pairs.map((pair) => ({ ...pair, own: targetsFor(role, targets.get(pair.lora)!) }))
  const looks = (role === 'sample' ? references : [])
    .map((target) => ({ target, alike: likeness(sketch, target.sketch) }))
    .filter(({ alike }) => mayBeCopy(alike))
  const beyond = pairs.map(({ lora }) => targets.get(lora)!.across)
  const compared = [
    ...wanted.flatMap(({ own }) => own),
    ...looks.map(({ target }) => target),
    // While its features are there: they are not kept for the other side.
    ...beyond.flatMap(({ compared: there }) => there),
  ]
  const identities = new Set(compared.map((target) => target.identity))
  const found = await measuring.compare({ identity, pixels: opened.pixels }, [...identities])
  const original = looks.find(({ target, alike }) => isCopy(alike, found.get(target.identity)!.totals['gram-cos']!))
  return wanted.map(({ lora, checkpoint: served, own }) => {
    const numbers = own.map((target) => ({ target, ...found.get(target.identity)! }))
    const toReferences = numbers.filter(({ target }) => target.role === 'reference')
    return {
      lora,
      checkpoint: served,
      role,
      compared: {
        path,
        prompt: hash,
        seed,
        comparisons: numbers.map(({ target, totals, layers }): ToTarget => {
          const keepsLayers = role === 'sample' && target.role === 'reference'
          return { target: targetOf(target), totals, ...(keepsLayers && { layers }) }
        }),
      },
      across: {
        path,
        prompt: hash,
        seed,
        comparisons: targets.get(lora)!.across.references.map((target) => ({
          target: targetOf(target),
          totals: found.get(target.identity)!.totals,
        })),
      },
      directionShares: toReferences.map(({ directionShare }) => directionShare),
      made: { path, prompt, size, settings },
      thumbnail,
      seen: { path, identity, size, sketch },
      shown: path,
      file: picture,
      copyOf: original?.target.path,
    }
  })
}

/** A picture without LoRA is held against references alone. */
function targetsFor(role: SampleRole, { references, controls }: LoraTargets): readonly HeldTarget[] {
  return role === 'sample' ? [...references, ...controls] : references
}

function pairsServed({ owner, checkpoint }: SamplePicture, { pairs }: Collection): readonly Pair[] {
  return pairs.filter((pair) => servesPair({ lora: owner, checkpoint }, pair))
}
