import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { judgeChanges } from '../../src/verdict/change/judge-changes.ts'
import type { PairSides } from '../../src/verdict/change/sides.ts'

type Picture = { id: string; prompt: string; seed: string; ln: number[] }
type Expected = Record<string, number | string | boolean>
type Case = { name: string; pairs: { old: Picture[]; new: Picture[]; expected: Expected }[] }

const CASES = JSON.parse(readFileSync(new URL('../reference/change.json', import.meta.url), 'utf8')) as readonly Case[]
const RULES = { alpha: 0.05, gamma: 0.75, 'min-effect': 1.1, seed: 1 }

const sideOf = (pictures: readonly Picture[]) =>
  pictures.map(({ id, prompt, seed, ln }) => ({
    path: id,
    identity: id,
    prompt: prompt || undefined,
    seed: seed || undefined,
    references: ln,
  }))
const sidesOf = ({ pairs }: Case): PairSides[] =>
  pairs.map((pair, index) => ({
    lora: 'ink',
    checkpoint: String(index),
    old: sideOf(pair.old),
    new: sideOf(pair.new),
  }))

/** Both add the same numbers in another order. */
const nearly = (value: Expected[string]): unknown => (typeof value === 'number' ? expect.closeTo(value, 9) : value)

describe('the second implementation agrees', () => {
  test.each(CASES.map((own) => [own.name, own] as const))('on %s', (_, own) => {
    const found = judgeChanges(sidesOf(own), RULES)
    for (const [index, { expected }] of own.pairs.entries()) {
      const change = found[index]!
      const { counts, test: tested } = change
      const values: Expected = {
        ...counts,
        word: change.word,
        too_few: change.word === 'too few',
        ratio_whole: change.ratioWhole!,
        ...(tested && {
          tested_new: tested.new,
          tested_old: tested.old,
          test: tested.design,
          p_worse: tested.pWorse,
          p_better: tested.pBetter,
          ratio_all: change.ratioAll!,
          ratio_replaced: change.ratioReplaced!,
          references_farther: change.farther!.references / change.farther!.of,
          arrangements: 1 / tested.smallestP,
          holm_worse: tested.holmWorse!,
          holm_better: tested.holmBetter!,
        }),
      }
      const wanted = Object.entries(expected).map(([name, value]) => [name, nearly(value)])
      expect(values).toMatchObject(Object.fromEntries(wanted))
    }
  })
})
