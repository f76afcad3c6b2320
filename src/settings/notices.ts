import type { Config } from '../config/schema.ts'
import { sidecarOf } from '../trees/tree.ts'
import type { Notice } from '../lib/notice.ts'
import { rememberedLikeness } from './audit/alike.ts'
import { auditSettings } from './audit/audit.ts'
import type { Own } from './audit/facts.ts'
import type { KnownNames } from './audit/known-names.ts'
import type { MadePair } from './audit/made.ts'
import { misfiledNotices } from './audit/misfiled.ts'
import { listed } from './audit/phrases.ts'
import type { Reading } from './read.ts'

const FAULT = {
  picture: 'Generation settings of a picture that were not understood:',
  sidecar: 'Generation settings in a file NAME.json beside a picture that were not understood:',
} as const

/** What of a picture's settings could not be read. It does not stop the run. */
export function faultNotices(path: string, { faults }: Reading): readonly Notice[] {
  return faults.map(({ about, text, detail }) => {
    const file = about === 'picture' ? path : sidecarOf(path)
    return {
      level: 'notice',
      text: `${FAULT[about]} ${text}.`,
      subjects: [detail === undefined ? file : `${file} (${detail})`],
    }
  })
}

/** How the pictures of one LoRA were made. */
type Made = Readonly<{ lora: string; made: readonly MadePair[]; withoutLora: readonly MadePair[] }>

/** What should be known of single pictures beside the audit: those in a wrong place, those that say nothing, those without the LoRA. */
export function settingsNotices(
  loras: readonly Made[],
  config: Pick<Config, 'allow-settings'> & KnownNames,
): readonly Notice[] {
  const { 'allow-settings': allowed, names } = config
  const alike = rememberedLikeness(names)
  return loras.flatMap(({ lora, made, withoutLora }) => [
    ...misfiledNotices(lora, made, config),
    ...(allowed.includes('checkpoint') ? mixed(lora, made) : []),
    ...silent(made),
    ...(allowed.includes('lora') ? [] : withLora({ lora, alike }, withoutLora)),
    ...unlikeWithout(lora, { made, withoutLora, allowed }),
  ])
}

function notice(level: Notice['level'], text: string, subjects: readonly string[]): readonly Notice[] {
  return subjects.length === 0 ? [] : [{ level, text, subjects }]
}

/** A folder may be called as it likes where that is allowed; two checkpoints in it are still a mistake. */
function mixed(lora: string, made: readonly MadePair[]): readonly Notice[] {
  const found = made.map(({ checkpoint, pictures }) => ({
    checkpoint,
    names: [...new Set(pictures.flatMap(({ settings }) => settings?.checkpoint?.name ?? []))],
  }))
  const several = found.filter(({ names }) => names.length > 1)
  const subjects = several.map(({ checkpoint, names }) => `${checkpoint} × ${lora} (${listed(names)})`)
  return notice('warning', 'Pairs whose pictures several checkpoints made, by their metadata.', subjects)
}

function silent(made: readonly MadePair[]): readonly Notice[] {
  const pictures = made.flatMap((pair) => pair.pictures)
  const without = pictures.filter(({ settings }) => settings === undefined)
  if (without.length === pictures.length) return []
  const text = 'These samples do not say with which generation settings they were made, and others of their ranking do.'
  return notice(
    'notice',
    text,
    without.map(({ path }) => path),
  )
}

function withLora({ lora, alike }: Own, without: readonly MadePair[]): readonly Notice[] {
  const wrong = without
    .flatMap(({ pictures }) => pictures)
    .filter(({ settings }) =>
      settings?.networks?.some(({ kind, name, weight }) => kind === 'lora' && weight !== 0 && alike(lora, name) > 0),
    )
  return notice(
    'warning',
    'Taken as made without the LoRA, but their metadata name it.',
    wrong.map(({ path }) => path),
  )
}

/** What pictures with and without the LoRA may differ in. */
const OF_THE_LORA: ReadonlySet<string> = new Set(['prompt', 'lora', 'lora-weight', 'checkpoint'])

type Without = Readonly<Omit<Made, 'lora'> & { allowed: readonly string[] }>

/** The check lora-off compares pictures of one checkpoint with and without the LoRA: all else should be the same. */
function unlikeWithout(lora: string, { made, withoutLora, allowed }: Without): readonly Notice[] {
  const subjects = withoutLora.flatMap(({ checkpoint, pictures }) => {
    const own = made.find((pair) => pair.checkpoint === checkpoint)
    if (own === undefined) return []
    const { fields } = auditSettings(lora, [
      { checkpoint: 'with', pictures: own.pictures },
      { checkpoint: 'without', pictures },
    ])
    const unlike = fields.filter(
      ({ field, found }) => found === 'mismatch' && !OF_THE_LORA.has(field) && !allowed.includes(field),
    )
    return unlike.length === 0 ? [] : [`${checkpoint} × ${lora} (${listed(unlike.map(({ field }) => field))})`]
  })
  const text =
    'Pictures with and without the LoRA that were not made with the same generation settings, by their metadata.'
  return notice('warning', text, subjects)
}
