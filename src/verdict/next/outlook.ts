import type { Config } from '../../config/schema.ts'
import type { SizeRule } from '../../config/words.ts'
import { byCheckpoint } from '../../config/axes.ts'
import { promptAndSeed } from '../../evidence/prompt-and-seed.ts'
import { isAltered } from '../../evidence/resized.ts'
import type { Size } from '../../images/pixels.ts'
import { groupBy } from '../../lib/group-by.ts'
import { byCodePoint } from '../../lib/order.ts'
import { auditSettings } from '../../settings/audit/audit.ts'
import type { KnownNames } from '../../settings/audit/known-names.ts'
import { type RuledAudit, ruleAudit } from '../../settings/audit/status.ts'
import type { Settings } from '../../settings/settings.ts'
import type { Keyed } from '../log-losses.ts'
import { countFound } from './count-found.ts'
import type { NextStep } from './known.ts'
import { missingStep } from './missing-step.ts'
import { missingIn, type Need, needsOf } from './needs.ts'

/** A picture that was looked at and not measured. */
export type SeenPicture = Readonly<{
  path: string
  role: 'sample' | 'without-lora' | 'reference' | 'control'
  /** Its LoRA, or its control. */
  owner: string
  checkpoint: string
  /** Of its path. */
  named: Keyed
  /** Equal for files of equal bytes. */
  identity: string
  size: Size
  settings: Settings | undefined
}>

/** What a verdict on one LoRA needs, before anything is measured. */
export type Outlook = Readonly<{
  lora: string
  checkpoints: number
  references: number
  controls: number
  settings: RuledAudit
  needs: readonly Need[]
  /** What to do; null where nothing is missing without which no verdict is reliable. */
  step: NextStep | null
}>

type Rules = KnownNames &
  Readonly<Pick<Config, 'alpha' | 'r-min' | 'cross-controls' | 'allow-settings' | 'settings-declared'>> &
  Readonly<{ size: SizeRule; isHeld: boolean }>

/** Of every LoRA that has samples, by name. */
export function outlooksOf(pictures: readonly SeenPicture[], rules: Rules): readonly Outlook[] {
  const samples = groupBy(
    pictures.filter(({ role }) => role === 'sample'),
    ({ owner }) => owner,
  )
  const targets = pictures.filter(({ role }) => role === 'reference' || role === 'control')
  return [...samples]
    .toSorted(([a], [b]) => byCodePoint(a, b))
    .map(([lora, own]) => outlookOf(lora, { samples: own, ...targetsOf(lora, targets, rules) }, rules))
}

type Counting = Readonly<{ samples: readonly SeenPicture[]; references: number; controls: number }>

function outlookOf(lora: string, { samples, references, controls }: Counting, rules: Rules): Outlook {
  const made = samples.map((own) => ({ ...own, ...promptAndSeed(own.settings, own.named) }))
  const pairs = [...groupBy(made, ({ checkpoint }) => checkpoint)]
    .toSorted(([a], [b]) => byCheckpoint(a, b))
    .map(([checkpoint, own]) => ({ checkpoint, samples: own }))
  const madePairs = pairs.map(({ checkpoint, samples: pictures }) => ({ checkpoint, pictures }))
  const settings = ruleAudit(auditSettings(lora, madePairs, rules), rules)
  const altered = samples.filter(({ size }) => isAltered(size, rules.size)).length
  const needs = needsOf(countFound({ pairs, references, controls }, { audit: settings, altered }), rules)
  const missing = missingIn(needs)
  const checkpoints = pairs.map(({ checkpoint, samples: own }) => ({ checkpoint, samples: own.length }))
  const known = { checkpoints, copied: [], settings, needs, checks: [], isHeld: rules.isHeld }
  const step = missing.length === 0 ? null : missingStep(missing, known)
  return { lora, checkpoints: pairs.length, references, controls, settings, needs, step }
}

/** References of other LoRAs serve as controls, unless one of them is a reference of this LoRA too. One picture in two sets counts once. */
function targetsOf(
  lora: string,
  targets: readonly SeenPicture[],
  rules: Pick<Rules, 'cross-controls'>,
): Pick<Counting, 'references' | 'controls'> {
  const isOwn = ({ role, owner }: SeenPicture): boolean => role === 'reference' && owner === lora
  const own = new Set(targets.filter(isOwn).map(({ identity }) => identity))
  const others = groupBy(
    targets.filter((target) => target.role === 'reference' && !isOwn(target)),
    ({ owner }) => owner,
  )
  const cross = [...others.values()].filter((set) => set.every(({ identity }) => !own.has(identity))).flat()
  const controls = targets.filter(({ role }) => role === 'control')
  const serving = rules['cross-controls'] ? [...controls, ...cross] : controls
  return { references: own.size, controls: new Set(serving.map(({ identity }) => identity)).size }
}
