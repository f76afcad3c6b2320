import type { Config } from '../../config/schema.ts'
import type { Notice } from '../../lib/notice.ts'
import { partsOf } from '../../config/axes.ts'
import { type Likeness, rememberedLikeness } from './alike.ts'
import type { KnownNames } from './known-names.ts'
import { listed } from './phrases.ts'
import { mayHaveMore } from '../settings.ts'
import type { MadePair, MadePicture } from './made.ts'

/** A picture whose metadata name something else than its path. */
export type Misfiled = Readonly<{ path: string; checkpoint: string; named: string }>

export type AllMisfiled = Readonly<Record<'checkpoint' | 'lora', readonly Misfiled[]>>

/**
 * Pictures of a ranking that another checkpoint made, or no LoRA of the ranking's name. What says nothing is not among them. A name that fits
 * its own folder is still another's where it fits the folder of another pair better (`mix_v2` in `mix` beside `mix_v2`).
 */
export function misfiled(
  lora: string,
  pairs: readonly MadePair[],
  { alike, unclaimed }: Pick<KnownNames, 'unclaimed'> & Readonly<{ alike: Likeness }>,
): AllMisfiled {
  const isUnclaimed = (model: string): boolean => model === '' || model === unclaimed.checkpoint
  const folders = pairs.map(({ checkpoint }) => partsOf(checkpoint).model).filter((model) => !isUnclaimed(model))
  const belongs = (folder: string, name: string): boolean => {
    const own = alike(folder, name)
    return own > 0 && folders.every((other) => alike(other, name) <= own)
  }
  const pick = (named: (picture: MadePicture, checkpoint: string) => string | undefined): readonly Misfiled[] =>
    pairs.flatMap(({ checkpoint, pictures }) =>
      pictures.flatMap((picture) => {
        const other = named(picture, checkpoint)
        return other === undefined ? [] : [{ path: picture.path, checkpoint, named: other }]
      }),
    )
  return {
    checkpoint: pick(({ settings }, checkpoint) => {
      const { name, isNameless } = settings?.checkpoint ?? {}
      const { model } = partsOf(checkpoint)
      return name === undefined || isNameless || isUnclaimed(model) || belongs(model, name) ? undefined : name
    }),
    lora: pick(({ settings }) => {
      if (lora === unclaimed.lora) return undefined
      const beside = settings?.beside?.lora
      const networks = settings?.networks
      if (beside === undefined && networks !== undefined && mayHaveMore(networks)) return undefined
      const loras = beside ? [beside] : networks?.filter(({ kind }) => kind === 'lora')
      const fits = loras?.some(({ name, isNameless }) => isNameless || alike(lora, name) > 0) ?? true
      return fits ? undefined : listed(loras!.map(({ name }) => name))
    }),
  }
}

/** The pictures by name, for who has to move them. */
export function misfiledNotices(
  lora: string,
  pairs: readonly MadePair[],
  { 'allow-settings': allowed, names, unclaimed }: Pick<Config, 'allow-settings'> & KnownNames,
): readonly Notice[] {
  const wrong = misfiled(lora, pairs, { alike: rememberedLikeness(names), unclaimed })
  const subject = ({ path, named }: Misfiled): string => (named === '' ? path : `${path} (${named.slice(0, 200)})`)
  const texts = {
    checkpoint: 'Made by another checkpoint than the path says, by their metadata.',
    lora: 'Made without a LoRA of the name that the path says, by their metadata.',
  }
  return (['checkpoint', 'lora'] as const)
    .filter((field) => !allowed.includes(field) && wrong[field].length > 0)
    .map((field) => ({ level: 'warning', text: texts[field], subjects: wrong[field].map(subject) }))
}
