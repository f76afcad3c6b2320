import { readFileSync } from 'node:fs'
import type { PairSides } from '../../src/verdict/change/sides.ts'
import { referenceFolder } from './reference.ts'

type Picture = Readonly<{ id: string; prompt: string; seed: string; ln: readonly number[] }>
type Pair = Readonly<{ old: readonly Picture[]; new: readonly Picture[]; expected: Expected }>

export type Expected = Readonly<Record<string, number | string | boolean>>
export type ChangeCase = Readonly<{ name: string; pairs: readonly Pair[] }>

/** Pull requests, and what a second implementation says of them; see test/reference/README.md. */
export const CHANGE_CASES = JSON.parse(
  readFileSync(new URL('change.json', referenceFolder), 'utf8'),
) as readonly ChangeCase[]

export const pairsOf = ({ pairs }: ChangeCase): readonly PairSides[] =>
  pairs.map((pair, index) => ({
    lora: 'ink',
    checkpoint: String(index),
    old: sideOf(pair.old),
    new: sideOf(pair.new),
  }))

const sideOf = (pictures: readonly Picture[]): PairSides['old'] =>
  pictures.map(({ id, prompt, seed, ln }) => ({
    path: id,
    identity: id,
    prompt: prompt || undefined,
    seed: seed || undefined,
    references: ln,
  }))
