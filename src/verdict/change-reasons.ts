import { count, factor } from '../lib/numbers.ts'
import type { Removal } from '../trees/removals.ts'
import type { Change, ChangedPair } from './change/change.ts'

type Maybe = Change | null | undefined

/** Why `regression` fails: pairs that got worse. */
export function changeReasons(change: Maybe): readonly string[] {
  const worse = change?.pairs.filter(({ word }) => word === 'regression') ?? []
  return worse.map(({ lora, checkpoint, ratio, interval }) => {
    const range = interval === null ? '' : ` (90 % ${factor(interval.low)}–${factor(interval.high)})`
    return `${checkpoint} × ${lora} got worse: its new pictures are ${factor(ratio!)} farther from the style than the old ones${range}.`
  })
}

/** Pairs of which it is not known whether they got worse. */
export function otherPrompts(change: Maybe): readonly string[] {
  const untold = change?.pairs.filter(({ word }) => word === 'other prompts') ?? []
  return untold.map(
    ({ lora, checkpoint }: ChangedPair) =>
      `Whether ${checkpoint} × ${lora} got worse is not known, because no new picture has a prompt that the base has. Make some of the old prompts again.`,
  )
}

/** Pairs whose pictures are still there, and cannot be scored any more. */
export function lostPairs(change: Maybe): readonly string[] {
  return (change?.lost ?? []).map(
    ({ lora, checkpoint }) =>
      `Whether ${checkpoint} × ${lora} got worse is not known, because its pictures cannot be scored any more. Bring back what they were held against, or the pictures.`,
  )
}

const WHAT: Readonly<Record<Removal['what'], (removal: Removal) => string>> = {
  lora: ({ name, pictures }) => `The LoRA ${name} is gone, with ${count(pictures, 'picture')}.`,
  pair: ({ name, checkpoint, pictures }) =>
    `The pair ${checkpoint ?? ''} × ${name} is gone, with ${count(pictures, 'picture')}.`,
  references: ({ name, pictures }) =>
    pictures === 1
      ? `The only reference of the LoRA ${name} is gone.`
      : `All ${pictures} references of the LoRA ${name} are gone.`,
  control: ({ name, pictures }) => `The control ${name} is gone, with ${count(pictures, 'picture')}.`,
}

/** Why `removed` fails. */
export function removalReasons(change: Maybe): readonly string[] {
  return (change?.removals ?? []).map((removal) => WHAT[removal.what](removal))
}

/** Why `broken-picture` fails. */
export function standsOutReasons(change: Readonly<Pick<Change, 'broken'>> | null | undefined): readonly string[] {
  return (change?.broken ?? []).map(
    ({ path, ratio, others }) =>
      `${path} is ${factor(ratio)} farther than the pair's others, and farther than all ${others} of them: look at it.`,
  )
}
