import { groupBy } from '../lib/group-by.ts'
import type { Config } from '../config/schema.ts'
import type { SampleRole } from '../config/words.ts'
import { type Incoming, type Intake, type IntakePorts, openIntake, type Taken } from '../records/intake.ts'
import type { Method } from '../backbone/method.ts'
import type { Collection, Pair } from '../trees/collect.ts'
import { mergeNotices, type Notice } from '../lib/notice.ts'
import type { MadePair, MadePicture } from '../settings/audit/made.ts'
import { faultNotices, settingsNotices } from '../settings/notices.ts'
import { readSettings } from '../settings/read.ts'
import type { Settings } from '../settings/settings.ts'
import { compare } from './compare.ts'
import { compareReferences } from './compare-references.ts'
import type { Compared, ComparedPair, LoraEvidence } from './evidence.ts'
import {
  type LoadedTarget,
  loadedTarget,
  type LoraTargets,
  sharedSetNotices,
  targetPictures,
  targetSets,
  targetsOf,
} from './targets.ts'

export type Measured = Readonly<{ loras: readonly LoraEvidence[]; notices: readonly Notice[] }>

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
    rows.push(...compareSample(taken, reading.settings, { collection, targets, method }))
  }
  if (intake.sound() && !rows.some(({ role }) => role === 'sample'))
    intake.reject({ subject: 'samples', problem: 'no sample can be used', fix: 'Replace the samples below.' })
  intake.stopOnProblems()

  const loras = [...targets].flatMap(([lora, own]) => evidenceOf(lora, own, { rows, method }))
  const shared = names.flatMap((lora) => sharedSetNotices(lora, loaded, config))
  const own = [...collection.notices, ...intake.notices(), ...faults, ...shared, ...lostPairs(collection, rows)]
  const made = loras.map(({ lora, made: pairs }) => ({
    lora,
    made: pairs,
    withoutLora: madePairsOf(rows.filter((row) => row.lora === lora && row.role === 'without-lora')),
  }))
  return { loras, notices: mergeNotices([...own, ...settingsNotices(made, config)]) }
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

type SamplePicture = Incoming & Readonly<{ prompt: string; seed: string }>

function samplePictures({ pairs, withoutLora }: Collection): readonly SamplePicture[] {
  const incoming = (role: SampleRole) => (pair: Pair) =>
    pair.samples.map((sample) => ({ ...sample, role, owner: pair.lora, checkpoint: pair.checkpoint }))
  return [...withoutLora.flatMap(incoming('without-lora')), ...pairs.flatMap(incoming('sample'))]
}

type Row = Readonly<{
  lora: string
  checkpoint: string
  role: SamplePicture['role']
  compared: Compared
  made: MadePicture
}>

type Context = Readonly<{ collection: Collection; targets: ReadonlyMap<string, LoraTargets>; method: Method }>

/** A picture without LoRA serves every LoRA that has samples of its checkpoint, unless its path names one. */
function compareSample(
  { picture, features, size }: Taken<SamplePicture>,
  settings: Settings | undefined,
  { collection, targets, method }: Context,
): readonly Row[] {
  const { role, checkpoint, path } = picture
  // What the path says counts where the picture is silent.
  const prompt = settings?.prompt || picture.prompt
  const seed = settings?.seed ?? picture.seed
  const loras = role === 'sample' ? [picture.owner] : lorasServed(picture, collection)
  return loras.map((lora) => {
    const { references, controls } = targets.get(lora)!
    const comparisons = [
      ...references.map((target) => compare(features, target, { method, layers: role === 'sample' })),
      ...(role === 'sample' ? controls : []).map((target) => compare(features, target, { method })),
    ]
    return {
      lora,
      checkpoint,
      role,
      compared: { path, prompt, seed, comparisons },
      made: { path, prompt, size, settings },
    }
  })
}

function lorasServed({ owner, checkpoint }: SamplePicture, { pairs }: Collection): readonly string[] {
  return pairs
    .filter((pair) => pair.checkpoint === checkpoint && ['', pair.lora].includes(owner))
    .map(({ lora }) => lora)
}

function evidenceOf(
  lora: string,
  targets: LoraTargets,
  { rows, method }: Readonly<{ rows: readonly Row[]; method: Method }>,
) {
  const samples = rows.filter((row) => row.lora === lora && row.role === 'sample')
  const pairs = pairsOf(samples)
  if (pairs.length === 0) return []
  const withoutLora = pairsOf(rows.filter((row) => row.lora === lora && row.role === 'without-lora'))
  const compared = compareReferences(targets, method)
  const evidence: LoraEvidence = {
    lora,
    targetSets: targetSets(targets),
    pairs,
    withoutLora,
    made: madePairsOf(samples),
    references: compared,
  }
  return [evidence]
}

function pairsOf(rows: readonly Row[]): readonly ComparedPair[] {
  const groups = groupBy(rows, ({ checkpoint }) => checkpoint)
  return [...groups].map(([checkpoint, group]) => ({ checkpoint, samples: group.map(({ compared }) => compared) }))
}

function madePairsOf(rows: readonly Row[]): readonly MadePair[] {
  const groups = groupBy(rows, ({ checkpoint }) => checkpoint)
  return [...groups].map(([checkpoint, group]) => ({ checkpoint, pictures: group.map(({ made }) => made) }))
}

/** Pairs whose every sample was left out, and pictures without LoRA that no pair can be held against. */
function lostPairs({ pairs, withoutLora }: Collection, rows: readonly Row[]): readonly Notice[] {
  const has = (role: Row['role'], { lora, checkpoint }: Pair): boolean =>
    rows.some((row) => row.role === role && row.checkpoint === checkpoint && ['', row.lora].includes(lora))
  const lost = pairs.filter((pair) => !has('sample', pair))
  const idle = withoutLora.filter((pair) => !has('without-lora', pair))
  return [
    ...lost.map((pair) => notice('Not ranked, because no sample of the pair could be decoded.', pair)),
    ...idle.map((pair) =>
      notice('Pictures without LoRA that serve no pair, because the checkpoint has no samples.', pair),
    ),
  ]
}

function notice(text: string, { lora, checkpoint }: Pair): Notice {
  return { level: 'warning', text, subjects: [lora === '' ? checkpoint : `${checkpoint} × ${lora}`] }
}
