import type { Method } from '../backbone/method.ts'
import type { Config } from '../config/schema.ts'
import { groupBy } from '../lib/group-by.ts'
import type { Notice } from '../lib/notice.ts'
import { byCodePoint } from '../lib/order.ts'
import { type Intake, openIntake } from '../records/intake.ts'
import { faultNotices } from '../settings/notices.ts'
import type { Collection } from '../trees/collection.ts'
import type { Seen } from './copies.ts'
import type { Evidence } from './evidence.ts'
import { isContactSheet, SHEET_FIX, sheetNotices } from './contact-sheets.ts'
import { loraEvidence, type MadeLora, madeOf } from './lora-evidence.ts'
import { copiedNotices, copiedPairs, lostPairs } from './lost-pairs.ts'
import { countAltered, resizedNotices } from './resized.ts'
import { markCopies } from './row-copies.ts'
import { trustSeeds } from './seeds.ts'
import type { Measuring } from './measuring.ts'
import { type Row, rowsOf, samplePictures } from './rows.ts'
import { type Held, type HeldTarget, holdTargets, type LoraTargets, targetsOf } from './targets.ts'
import { sharedSetNotices, targetCopyNotices } from './target-notices.ts'

export type Measured = Readonly<{
  evidence: Evidence
  /** How the pictures of each of its LoRAs were made. */
  made: readonly MadeLora[]
  notices: readonly Notice[]
  /** By LoRA: how many of its samples the recipe's size enlarges or squashes much. */
  altered: ReadonlyMap<string, number>
  /** By path, of the pictures that count; none where the world makes none. */
  thumbnails: ReadonlyMap<string, Uint8Array>
  /** By path, of all pictures that were taken in. */
  seen: ReadonlyMap<string, Seen>
  /** By path, of those that count: equal where the pixels are, of a picture and all its copies. */
  identities: ReadonlyMap<string, string>
  held: Held
}>

export type Plan = Readonly<{
  config: Config
  method: Method
  measuring: Measuring
  /** The targets of the other side of a change, all of them held. */
  other?: Held | undefined
  /** The same, where it is the base: no sample may be a copy of one of its references either. */
  formerly?: Held | undefined
}>

/**
 * Opens every picture of the collection once and gets every comparison that is wanted. Throws one UserError that lists everything wrong
 * with the run's pictures.
 */
export async function measure(
  collection: Collection,
  { config, method, measuring, other, formerly }: Plan,
): Promise<Measured> {
  const intake = openIntake(measuring, collection.problems, config['allow-unreadable'])
  const held = await holdTargets(collection, intake, measuring)
  const names = [...new Set(collection.pairs.map(({ lora }) => lora))]
  const targets = new Map(names.map((lora) => [lora, targetsOf(lora, held, { config, other })]))
  if (intake.sound()) rejectMissingReferences(intake, targets, collection)

  // What is no reference any more is still no sample of a checkpoint.
  const originals = [...held.targets, ...(formerly?.targets ?? [])]
  const references = originals.filter(({ role }) => role === 'reference')
  const taken: Row[] = []
  const faults: Notice[] = []
  const sheets: string[] = []
  for await (const next of intake.take(samplePictures(collection))) {
    if (isContactSheet(next.opened.record)) {
      sheets.push(next.picture.path)
      continue
    }
    faults.push(...faultNotices(next.picture.path, next.opened.record.settings))
    taken.push(...(await rowsOf(next, { collection, targets, references, measuring })))
  }
  const own = taken.filter(({ copyOf }) => copyOf === undefined)
  if (intake.sound()) rejectMissingSamples(intake, { taken, sheets })
  intake.stopOnProblems()

  const marked = await markCopies(own, measuring)
  const { rows, notices: doubts } = trustSeeds(marked.rows)
  const found = await Promise.all(
    [...targets].map(async ([lora, against]) => {
      const copied = copiedPairs(lora, { taken, rows })
      return loraEvidence(lora, { targets: against, rows, copied, method, measuring })
    }),
  )
  const loras = found.filter((evidence) => evidence !== undefined)
  const shared = names.flatMap((lora) => sharedSetNotices(lora, held, config))
  const altered = [...sheetNotices(sheets), ...resizedNotices(rows, method.size)]
  const copies = [...targetCopyNotices(held), ...marked.notices, ...copiedNotices(taken), ...doubts]
  return {
    evidence: { metric: method.metric, loras },
    made: loras.map(({ lora }) => madeOf(lora, rows)),
    notices: [
      ...collection.notices,
      ...intake.notices(),
      ...faults,
      ...shared,
      ...copies,
      ...altered,
      ...lostPairs(collection, { taken, rows, sheets }),
    ],
    altered: countAltered(rows, method.size),
    thumbnails: thumbnailsOf(held.targets, taken),
    identities: identitiesOf(held.targets, rows),
    seen: new Map([...held.targets, ...taken.map((row) => row.seen)].map((one) => [one.path, one])),
    held,
  }
}

function thumbnailsOf(held: readonly HeldTarget[], rows: readonly Row[]): Measured['thumbnails'] {
  const all = [...held, ...rows.map(({ compared, thumbnail }) => ({ path: compared.path, thumbnail }))]
  return new Map(all.flatMap(({ path, thumbnail }) => (thumbnail === undefined ? [] : [[path, thumbnail] as const])))
}

/** A picture that was joined by a copy is not what it was. */
function identitiesOf(targets: readonly HeldTarget[], rows: readonly Row[]): Measured['identities'] {
  const members = groupBy(rows, ({ shown }) => shown)
  return new Map([
    ...targets.map(({ path, identity }) => [path, identity] as const),
    ...[...members].map(([path, own]) => {
      const identities = [...new Set(own.map(({ seen }) => seen.identity))].toSorted(byCodePoint)
      return [path, identities.join(' ')] as const
    }),
  ])
}

type Taken = Readonly<{ taken: readonly Row[]; sheets: readonly string[] }>

/** Samples can be missing here, though their files were found, where unreadable ones, contact sheets and copies of references are left out. */
function rejectMissingSamples(intake: Intake, { taken, sheets }: Taken): void {
  const byLora = groupBy(taken, ({ lora, role }) => (role === 'sample' ? lora : undefined))
  const copied = [...byLora].filter(
    ([lora, own]) => lora !== undefined && own.every(({ copyOf }) => copyOf !== undefined),
  )
  for (const [, own] of copied)
    for (const { seen, copyOf } of own)
      intake.reject({
        subject: seen.path,
        problem: `is nearly the same picture as the reference ${copyOf}, as is every sample of its LoRA`,
        fix: 'Give samples that the checkpoint made.',
      })
  if (taken.some(({ role }) => role === 'sample')) return
  intake.reject({ subject: 'samples', problem: 'no sample can be used', fix: 'Replace the samples below.' })
  for (const subject of sheets)
    intake.reject({ subject, problem: 'is a contact sheet by its metadata', fix: SHEET_FIX })
}

/** References can be missing here, though their files were found, where unreadable pictures are left out. */
function rejectMissingReferences(
  intake: Intake,
  targets: ReadonlyMap<string, LoraTargets>,
  collection: Collection,
): void {
  for (const [lora, { references }] of targets)
    if (references.length === 0 && collection.references.some(({ name }) => name === lora))
      intake.reject({
        subject: lora,
        problem: 'no reference of the LoRA can be used',
        fix: 'Replace the references below.',
      })
}
