import type { Engine } from '../backbone/engine.ts'
import type { Config } from '../config/schema.ts'
import type { Evidence } from '../evidence/evidence.ts'
import type { Measured } from '../evidence/measure.ts'
import { LAYER_NAMES } from '../config/words.ts'
import { groupBy } from '../lib/group-by.ts'
import { byPlaceIn } from '../lib/order.ts'
import { changesBetween, type Place } from '../trees/changes.ts'
import { type Found, removalsOf } from '../trees/removals.ts'
import { measuredChange } from '../verdict/change/change.ts'
import type { Base as GateBase } from '../verdict/gate-words.ts'
import type { Scores } from './schema.ts'
import { judgedOf } from './to-changes.ts'
import type { Origin } from './to-scores.ts'

/** By what a run was scored, and its pictures. */
export type Method = Readonly<{ config: Config; origin: Origin; pictures: Scores['pictures'] }>

/** The scores of another run, to be held against. */
export type BaseScores = Readonly<{ scores: Scores; evidence: Evidence }>

type Head = Pick<Measured, 'evidence' | 'made'> &
  Readonly<{
    pictures: Scores['pictures']
    /** Pairs of which there are pictures, scored or not. */
    there: readonly Readonly<{ lora: string; checkpoint: string }>[]
  }>

/** Holds a run against the scores of another one. They must have been made by one method, against the same references. */
export function scoresAgainst({ scores, evidence }: BaseScores, head: Head, method: Method): GateBase {
  const difference = methodDifference(scores, method, head) ?? pictureDifference(scores.pictures, head)
  if (difference !== undefined) return { unread: difference, rankings: [], change: null }
  const [before, after] = [placesOf(scores.pictures), placesOf(head.pictures)]
  const change = measuredChange(
    { pictures: changesBetween(before, after), removals: removalsOf(foundIn(before), foundIn(after)) },
    {
      head: { ...head, identityOf: identitiesIn(head.pictures) },
      base: { evidence, made: [], identityOf: identitiesIn(scores.pictures) },
      lent: [],
      there: head.there,
      looksAlike: () => false,
    },
    method.config,
  )
  return { unread: null, rankings: scores.rankings.map(judgedOf), change }
}

function methodDifference(scores: Scores, { origin }: Method, { evidence }: Head): string | undefined {
  const layers = [...new Set(evidence.loras.flatMap((lora) => lora.layers))].toSorted(byPlaceIn(LAYER_NAMES))
  const then = methodParts(scores)
  const now = methodParts({ ...origin, metric: evidence.metric, layers })
  const differs = METHOD_PARTS.find((part) => then[part] !== now[part])
  if (differs !== undefined)
    return `its scores were made by another method (${differs} ${then[differs]} there, ${now[differs]} here). Score both by one method.`
  return undefined
}

/** What to know of scores that another engine made: they are compared, since engines differ in the last digits alone. */
export function engineNote(then: Scores['engine'], now: Scores['engine']): string | undefined {
  if (then === null || now === null) return undefined
  const differing = ENGINE_PARTS.filter((part) => then[part] !== now[part])
  if (differing.length === 0) return undefined
  const told = differing.map((part) => `${part} ${then[part]} there, ${now[part]} here`)
  return `Its losses were computed by another engine (${told.join('; ')}), which can change their last digits.`
}

const ENGINE_PARTS = ['name', 'version', 'graph', 'platform', 'vector'] as const satisfies (keyof Engine)[]

const METHOD_PARTS = ['recipe', 'size', 'metric', 'layers', 'backbone', 'weights'] as const

type Parts = Readonly<Record<(typeof METHOD_PARTS)[number], string>>

function methodParts({
  recipe,
  size,
  metric,
  layers,
  backbone,
}: Pick<Scores, 'recipe' | 'size' | 'metric' | 'layers' | 'backbone'>): Parts {
  return {
    recipe: recipe ?? 'unknown',
    size: size ?? 'unknown',
    metric,
    layers: layers.join(', '),
    backbone: backbone?.name ?? 'unknown',
    weights: backbone?.weightsSha256 ?? 'unknown',
  }
}

/** Pictures of another run cannot be compared with the references of this one. */
function pictureDifference(before: Scores['pictures'], { pictures, evidence }: Head): string | undefined {
  if (before.length === 0) return 'its scores do not name their pictures. Score it anew with this version.'
  const referencesOf = (list: Scores['pictures'], lora: string): string =>
    list
      .filter(({ role, set }) => role === 'reference' && set === lora)
      .map(({ identity }) => identity)
      .toSorted()
      .join()
  const other = evidence.loras.find(
    ({ lora }) => referencesOf(before, lora) !== '' && referencesOf(before, lora) !== referencesOf(pictures, lora),
  )
  return (
    other &&
    `the references of the LoRA ${other.lora} are others there. Name a commit instead, whose pictures can be scored anew.`
  )
}

function placesOf(pictures: Scores['pictures']): readonly Place[] {
  return pictures.map(({ path, role, set, checkpoint, identity }) => ({
    path,
    role,
    owner: set,
    checkpoint: checkpoint ?? '',
    names: [identity],
  }))
}

/** Pairs and sets, by their pictures. */
function foundIn(places: readonly Place[]): Found {
  const of = (wanted: Place['role']) =>
    [...groupBy(places, ({ role, owner, checkpoint }) => JSON.stringify([role, owner, checkpoint])).values()].filter(
      ([first]) => first!.role === wanted,
    )
  const setsOf = (wanted: Place['role']): Found['references'] =>
    of(wanted).map((pictures) => ({ name: pictures[0]!.owner, pictures }))
  const pairs = of('sample').map((samples) => {
    const [{ owner, checkpoint }] = [samples[0]!]
    return { lora: owner, checkpoint, samples }
  })
  return { pairs, notScored: [], references: setsOf('reference'), controls: setsOf('control') }
}

/** A picture that is not listed is like no other. */
function identitiesIn(pictures: Scores['pictures']): (path: string) => string {
  const identities = new Map(pictures.map(({ path, identity }) => [path, identity]))
  return (path) => identities.get(path) ?? `unknown ${path}`
}
