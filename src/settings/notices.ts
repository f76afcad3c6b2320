import type { Config } from '../config/schema.ts'
import type { Notice } from '../images/notice.ts'
import { isAlike } from './audit/alike.ts'
import type { MadePair, MadePicture } from './audit/made.ts'
import { misfiledNotices } from './audit/misfiled.ts'
import type { Reading } from './read.ts'

/** What of a picture's metadata could not be read. It does not stop the run: what is not read is unknown. */
export function faultNotices(path: string, { faults }: Reading): readonly Notice[] {
  return faults.map((fault) => ({
    level: 'notice',
    text: `Generation settings that were not understood, and count as unknown: ${fault}.`,
    subjects: [path],
  }))
}

/** How the pictures of one LoRA were made. */
type Made = Readonly<{ lora: string; made: readonly MadePair[]; withoutLora: readonly MadePicture[] }>

/** Pictures that lie where their metadata do not belong, but where that is allowed. */
export function settingsNotices(
  loras: readonly Made[],
  { 'allow-settings': allowed }: Pick<Config, 'allow-settings'>,
): readonly Notice[] {
  return loras.flatMap(({ lora, made, withoutLora }) => [
    ...misfiledNotices(lora, made, allowed),
    ...(allowed.includes('lora') ? [] : withNotices(lora, withoutLora)),
  ])
}

function withNotices(lora: string, pictures: readonly MadePicture[]): readonly Notice[] {
  const wrong = pictures.filter(({ settings }) =>
    settings?.networks?.some(({ kind, name, weight }) => kind === 'lora' && weight !== 0 && isAlike(lora, name)),
  )
  const text = 'Taken as made without the LoRA, but their metadata name it.'
  return wrong.length === 0 ? [] : [{ level: 'warning', text, subjects: wrong.map(({ path }) => path) }]
}
