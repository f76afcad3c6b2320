import type { Features } from '../backbone/features.ts'
import type { Method } from '../backbone/method.ts'
import type { SampleRole } from '../config/words.ts'
import type { Incoming, Taken } from '../records/intake.ts'
import type { MadePicture } from '../settings/audit/made.ts'
import type { Settings } from '../settings/settings.ts'
import type { Collection, Pair } from '../trees/collect.ts'
import { compare } from './compare.ts'
import type { Compared, ToTarget } from './evidence.ts'
import { promptHash } from './prompt-hash.ts'
import { type LoadedTarget, type LoraTargets, targetOf } from './targets.ts'

export type SamplePicture = Incoming & Readonly<{ prompt: string | undefined; seed: string | undefined }>

/** What was measured of one picture for one LoRA. */
export type Row = Readonly<{
  lora: string
  checkpoint: string
  role: SampleRole
  compared: Compared
  /** Of its comparisons with references. */
  directionShares: readonly number[]
  made: MadePicture
}>

export function samplePictures({ pairs, withoutLora }: Collection): readonly SamplePicture[] {
  const incoming = (role: SampleRole) => (pair: Pair) =>
    pair.samples.map((sample) => ({ ...sample, role, owner: pair.lora, checkpoint: pair.checkpoint }))
  return [...withoutLora.flatMap(incoming('without-lora')), ...pairs.flatMap(incoming('sample'))]
}

type Context = Readonly<{ collection: Collection; targets: ReadonlyMap<string, LoraTargets>; method: Method }>

/** A picture without LoRA serves every LoRA that has samples of its checkpoint, unless its path names one. */
export function rowsOf(
  { picture, features, size }: Taken<SamplePicture>,
  settings: Settings | undefined,
  { collection, targets, method }: Context,
): readonly Row[] {
  const { checkpoint, path } = picture
  const role = picture.role === 'sample' ? 'sample' : 'without-lora'
  // What the path says counts where the picture is silent.
  const prompt = settings?.prompt || picture.prompt
  const seed = settings?.seed ?? picture.seed
  const loras = role === 'sample' ? [picture.owner] : lorasServed(picture, collection)
  return loras.map((lora) => {
    const { comparisons, directionShares } = compareWith(features, targets.get(lora)!, { role, method })
    return {
      lora,
      checkpoint,
      role,
      compared: { path, prompt: prompt === undefined ? undefined : promptHash(prompt), seed, comparisons },
      directionShares,
      made: { path, prompt, size, settings },
    }
  })
}

function lorasServed({ owner, checkpoint }: SamplePicture, { pairs }: Collection): readonly string[] {
  return pairs
    .filter((pair) => pair.checkpoint === checkpoint && ['', pair.lora].includes(owner))
    .map(({ lora }) => lora)
}

/** With references and, of a sample, with controls. Of single layers only a sample's values against references are kept. */
function compareWith(
  features: Features,
  { references, controls }: LoraTargets,
  { role, method }: Readonly<{ role: SampleRole; method: Method }>,
) {
  const isSample = role === 'sample'
  const directionShares: number[] = []
  const against = (target: LoadedTarget, isReference: boolean): ToTarget => {
    const { directionShare, ...numbers } = compare(features, target.features, {
      method,
      layers: isReference && isSample,
    })
    if (isReference) directionShares.push(directionShare)
    return { target: targetOf(target), ...numbers }
  }
  const comparisons = [
    ...references.map((target) => against(target, true)),
    ...(isSample ? controls : []).map((target) => against(target, false)),
  ]
  return { comparisons, directionShares }
}
