import { quote } from '../../lib/quote.ts'
import { fixOrAllow, type RuledAudit } from '../../settings/audit/status.ts'
import { listed } from '../../settings/audit/phrases.ts'
import type { Check } from '../check.ts'
import { askedFor, type Need, settled } from './needs.ts'
import type { NextStep } from './known.ts'

type Of = Readonly<{
  checkpoints: readonly Readonly<{ checkpoint: string; samples: number }>[]
  /** Whether the pictures are held against an earlier state. */
  isHeld: boolean
  /** Checkpoints that gave nothing but copies of references. */
  copied: readonly string[]
  settings: RuledAudit
}>

/** All that the list goes by, whether the pictures were measured or not. */
type Lacking = Of & Readonly<{ needs: readonly Need[]; checks: readonly Pick<Check, 'name' | 'status'>[] }>

/** One list of all that is missing: nobody should learn of the next demand by meeting the last one. */
export function missingStep(missing: readonly Need[], known: Lacking): NextStep {
  const isMissing = ({ what }: Need): boolean => missing.some((need) => need.what === what)
  const isAbout = TARGETS.some((what) => missing.some((need) => need.what === what)) || isBlind(known)
  const asked = known.needs.filter((need) => isMissing(need) || (isAbout && isThin(need)))
  return { kind: 'add', sentences: asked.flatMap((need) => SENTENCES[need.what]?.(need, known) ?? []) }
}

/** Who looks for works of the one kind can as well look for those of the other. */
export const TARGETS: readonly Need['what'][] = ['references', 'controls']

/** Whether another way to measure may have to be found, for which more of both are needed. */
function isBlind({ checks }: Pick<Lacking, 'checks'>): boolean {
  return checks.some(
    ({ name, status }) => (name === 'self-test' || name === 'control') && (status === 'weak' || status === 'fail'),
  )
}

function isThin(need: Need): boolean {
  return TARGETS.includes(need.what) && Number(need.have) < settled(need)
}

const SENTENCES: Readonly<Partial<Record<Need['what'], (need: Need, known: Of) => readonly string[]>>> = {
  checkpoints: (_, { isHeld }) => [
    isHeld
      ? 'Add samples of a second checkpoint.'
      : `Add samples of a second checkpoint, or hold this one against an earlier state, such as by ${quote('--baseline v1.0')}.`,
  ],
  samples: (need, { checkpoints }) => [
    `Make ${settled(need)} samples of each checkpoint${leastOf(need)}${shortOf(need, checkpoints)}.`,
  ],
  references: (need) => [targetSentence(need)],
  controls: (need) => [targetSentence(need)],
  settings: (_, known) => settingsSentences(known),
}

/** What to add of references, or of controls. */
export function targetSentence(need: Need): string {
  return need.what === 'references'
    ? `Add ${askedFor(need, 'reference')}${soThat(need)}.`
    : `Add ${askedFor(need, 'control picture')} of another style${soThat(need)}.`
}

/** What there is can pass, and more of it would do so more often. */
function soThat(need: Need): string {
  return need.isMet ? `, so that there are ${settled(need)}` : ''
}

function leastOf(need: Need): string {
  return settled(need) === Number(need.toPass) ? '' : ` (at least ${String(need.toPass)})`
}

/** Where some can pass: which cannot. */
function shortOf({ toPass }: Need, checkpoints: Of['checkpoints']): string {
  const short = checkpoints.filter(({ samples }) => samples < Number(toPass))
  const named = short.map(({ checkpoint, samples }) => `${quote(checkpoint)} has ${samples}`)
  return short.length === checkpoints.length ? '' : `: ${listed(named)}`
}

/** In one step; the report has all. */
const MOST_FIELDS = 3

function settingsSentences({ settings, copied }: Of): readonly string[] {
  const { status, fields } = settings
  if (status === 'mismatch')
    return fields
      .filter((field) => field.status === 'mismatch')
      .slice(0, MOST_FIELDS)
      .map(fixOrAllow)
  if (status === 'unknown') return unknownSentences(settings)
  if (copied.length > 0)
    return [`Replace the copies of references in ${listed(copied.map(quote))} by samples, or remove them.`]
  return ['Commit the pictures as the tool saved them, so that each names its seed.']
}

/** What makes settings known. */
function unknownSentences({ pictures, silent, fields }: RuledAudit): readonly string[] {
  const unknown = fields.filter(({ status }) => status === 'unknown').map(({ field }) => quote(field))
  const tell =
    silent > 0
      ? ['Commit the pictures as the tool saved them, or put a file NAME.json with the settings beside each NAME.png.']
      : [`Say ${listed(unknown)} in a file NAME.json beside each NAME.png.`]
  // A table of losses has no style-gate.yml beside it.
  return pictures === 0
    ? [`Where you held the settings fixed, give ${quote('--settings-declared')}.`]
    : [...tell, DECLARE]
}

const DECLARE = `Where you held the settings fixed, write ${quote('settings-declared: true')} in style-gate.yml.`
