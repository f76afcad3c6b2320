import type { Method } from '../backbone/method.ts'
import type { Config } from '../config/schema.ts'
import { mergeNotices, type Notice } from '../lib/notice.ts'
import { type Intake, type IntakePorts, openIntake } from '../records/intake.ts'
import { type Audit, auditSettings } from '../settings/audit/audit.ts'
import { faultNotices, settingsNotices } from '../settings/notices.ts'
import { readSettings } from '../settings/read.ts'
import type { Collection } from '../trees/collect.ts'
import type { Evidence } from './evidence.ts'
import { loraEvidence, madeOf } from './lora-evidence.ts'
import { lostPairs } from './lost-pairs.ts'
import { type Row, rowsOf, samplePictures } from './rows.ts'
import {
  type LoadedTarget,
  loadedTarget,
  type LoraTargets,
  sharedSetNotices,
  targetPictures,
  targetsOf,
} from './targets.ts'

export type Measured = Readonly<{
  evidence: Evidence
  /** By LoRA: how its pictures were made. */
  audits: ReadonlyMap<string, Audit>
  notices: readonly Notice[]
}>

type Plan = Readonly<{ config: Config; method: Method; ports: IntakePorts }>

/**
 * Runs the network once on every picture and compares it with all it is to be compared with. Only the features of references
 * and controls are held. Throws one UserError that lists everything wrong with the run's pictures.
 */
export async function measure(collection: Collection, { config, method, ports }: Plan): Promise<Measured> {
  const intake = openIntake(ports, collection.problems, config['allow-unreadable'])
  const loaded: LoadedTarget[] = []
  for await (const taken of intake.take(targetPictures(collection))) loaded.push(loadedTarget(taken))

  const names = [...new Set(collection.pairs.map(({ lora }) => lora))]
  const targets = new Map(names.map((lora) => [lora, targetsOf(lora, loaded, config)]))
  if (intake.sound()) rejectMissingReferences(intake, targets, collection)

  const rows: Row[] = []
  const faults: Notice[] = []
  for await (const taken of intake.take(samplePictures(collection))) {
    const reading = await readSettings(taken.attached)
    faults.push(...faultNotices(taken.picture.path, reading))
    rows.push(...rowsOf(taken, reading.settings, { collection, targets, method }))
  }
  if (intake.sound() && !rows.some(({ role }) => role === 'sample'))
    intake.reject({ subject: 'samples', problem: 'no sample can be used', fix: 'Replace the samples below.' })
  intake.stopOnProblems()

  const found = [...targets].map(([lora, own]) => loraEvidence(lora, { targets: own, rows, method }))
  const loras = found.filter((own) => own !== undefined)
  const made = loras.map(({ lora }) => madeOf(lora, rows))
  const shared = names.flatMap((lora) => sharedSetNotices(lora, loaded, config))
  const own = [...collection.notices, ...intake.notices(), ...faults, ...shared, ...lostPairs(collection, rows)]
  return {
    evidence: { metric: method.metric, loras },
    audits: new Map(made.map((pairs) => [pairs.lora, auditSettings(pairs.lora, pairs.made)])),
    notices: mergeNotices([...own, ...settingsNotices(made, config)]),
  }
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
