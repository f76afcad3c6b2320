import type { SettingField } from '../../config/words.ts'
import type { Notice } from '../../images/notice.ts'
import { isAlike } from './alike.ts'
import type { MadePair, MadePicture } from './made.ts'

/** A picture whose metadata name something else than its path. */
export type Misfiled = Readonly<{ path: string; checkpoint: string; named: string }>

/** Pictures of a ranking that another checkpoint made, or no LoRA of the ranking's name. What says nothing is not among them. */
export function misfiled(
  lora: string,
  pairs: readonly MadePair[],
): Readonly<Record<'checkpoint' | 'lora', readonly Misfiled[]>> {
  const all = pairs.flatMap(({ checkpoint, pictures }) => pictures.map((picture) => ({ checkpoint, picture })))
  const pick = (named: (picture: MadePicture, checkpoint: string) => string | undefined): readonly Misfiled[] =>
    all.flatMap(({ checkpoint, picture }) => {
      const other = named(picture, checkpoint)
      return other === undefined ? [] : [{ path: picture.path, checkpoint, named: other }]
    })
  return {
    checkpoint: pick(({ settings }, checkpoint) => {
      const name = settings?.checkpoint?.name
      return name === undefined || isAlike(checkpoint, name) ? undefined : name
    }),
    lora: pick(({ settings }) => {
      const loras = settings?.networks?.filter(({ kind }) => kind === 'lora').map(({ name }) => name)
      return loras === undefined || loras.some((name) => isAlike(lora, name)) ? undefined : loras.join(', ')
    }),
  }
}

/** The pictures by name, for who has to move them. */
export function misfiledNotices(
  lora: string,
  pairs: readonly MadePair[],
  allowed: readonly SettingField[],
): readonly Notice[] {
  const wrong = misfiled(lora, pairs)
  const subject = ({ path, named }: Misfiled): string => (named === '' ? path : `${path} (${named})`)
  const texts = {
    checkpoint: 'Made by another checkpoint than the path says, by their metadata.',
    lora: 'Made without a LoRA of the name that the path says, by their metadata.',
  }
  return (['checkpoint', 'lora'] as const)
    .filter((field) => !allowed.includes(field) && wrong[field].length > 0)
    .map((field) => ({ level: 'warning', text: texts[field], subjects: wrong[field].map(subject) }))
}
