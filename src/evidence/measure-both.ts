import { openIntake } from '../records/intake.ts'
import { type BasePictures, unreadBy } from '../trees/base.ts'
import type { Collection } from '../trees/collection.ts'
import { type Measured, measure, type Plan } from './measure.ts'
import { remembering } from './remembering.ts'
import { type Held, holdTargets } from './targets.ts'

/** The base of a change, measured as the head was; or why it could not be. */
export type MeasuredBase = Measured | Readonly<{ unread: string }>

export type BothMeasured = Readonly<{ head: Measured; base: MeasuredBase | undefined }>

/** Measures the head, and beside it the base where its pictures are known. */
export async function measureAgainst(
  head: Collection,
  before: BasePictures | undefined,
  plan: Plan,
): Promise<BothMeasured> {
  if (before === undefined || 'unread' in before) return { head: await measure(head, plan), base: undefined }
  return measureBoth(head, before.collection, plan)
}

/**
 * Measures both sides of a change by one method, what they share once. Each side's samples are compared with the other side's
 * targets too, where those differ. What is wrong with the base's pictures stops nothing: it is the reason why the base is not measured.
 */
async function measureBoth(head: Collection, base: Collection, plan: Plan): Promise<BothMeasured> {
  const measuring = remembering(plan.measuring)
  const both = { ...plan, measuring }
  const complete = withHeadReferences(base, head)
  const there = await holdBase(complete, both).catch(unreadBy)
  if ('unread' in there) return { head: await measure(head, both), base: there }
  const measured = await measure(head, { ...both, other: there, formerly: there })
  const against = { ...both, other: measured.held }
  const lent = await measureBase(complete, against).catch(unreadBy)
  // A picture of the base may be one of the references that were lent.
  const own = 'unread' in lent ? await measureBase(base, against).catch(unreadBy) : lent
  return { head: measured, base: own }
}

/** The targets of the base have to be held before the head's samples come, whose features are not kept. */
async function holdBase(base: Collection, { measuring }: Plan): Promise<Held> {
  const intake = openIntake(measuring, base.problems, true)
  const held = await holdTargets(base, intake, measuring)
  intake.stopOnProblems()
  return held
}

async function measureBase(base: Collection, plan: Plan): Promise<Measured> {
  if (base.pairs.length > 0) return measure(base, { ...plan, config: { ...plan.config, 'allow-unreadable': true } })
  const held = plan.other!
  return {
    evidence: { metric: plan.method.metric, loras: [] },
    made: [],
    notices: [],
    altered: new Map(),
    thumbnails: new Map(),
    seen: new Map(),
    identities: new Map(),
    held,
  }
}

/** A LoRA that had no references at the base is held against the head's. */
function withHeadReferences(base: Collection, head: Collection): Collection {
  const lent = head.references.filter(({ name }) => base.notScored.some(({ lora }) => lora === name))
  const isLent = ({ lora }: Collection['pairs'][number]): boolean => lent.some(({ name }) => name === lora)
  return {
    ...base,
    references: [...base.references, ...lent],
    pairs: [...base.pairs, ...base.notScored.filter(isLent)],
    notScored: base.notScored.filter((pair) => !isLent(pair)),
  }
}
