import { describe, expect, test } from 'vitest'
import { judgeChanges } from '../../src/verdict/change/judge-changes.ts'
import { CHANGE_CASES, type Expected, pairsOf } from '../support/golden-changes.ts'
import { RULES } from '../support/rules.ts'

/** Both add the same numbers in another order. */
const nearly = (value: Expected[string]): unknown => (typeof value === 'number' ? expect.closeTo(value, 9) : value)

describe('the second implementation agrees', () => {
  test.each(CHANGE_CASES.map((own) => [own.name, own] as const))('on %s', (_, own) => {
    const found = judgeChanges(pairsOf(own), RULES)
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
