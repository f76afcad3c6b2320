import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { brokenPictures } from '../../src/verdict/change/broken-pictures.ts'
import { judgeChanges, type PairChange } from '../../src/verdict/change/judge-changes.ts'
import { overallChange } from '../../src/verdict/change/overall.ts'
import { pairPlaces } from '../../src/verdict/change/pair-places.ts'
import type { PairSides, SidePicture } from '../../src/verdict/change/sides.ts'
import { RULES } from '../support/rules.ts'

const REFERENCES = 4
/** Parts of 64: sums of them are exact, so that what is equal stays equal wherever it is moved. */
const exact = fc.integer({ min: -768, max: -256 }).map((whole) => whole / 64)
/** Sums of these round, and so tell in which order they were added. */
const rounding = fc.double({ min: -12, max: -4, noNaN: true })

type Loose = Readonly<{ prompt: string | undefined; seed: string | undefined; references: readonly number[] }>
type Limits = Readonly<{ least?: number; most: number; value?: fc.Arbitrary<number> }>

const loose = (value: fc.Arbitrary<number>): fc.Arbitrary<Loose> =>
  fc.record({
    prompt: fc.constantFrom('a boat', 'a cat', 'a tree', undefined),
    seed: fc.constantFrom('1', '2', '3', '4', '5', '6', '7', '8', '9', undefined, undefined, undefined),
    references: fc.array(value, { minLength: REFERENCES, maxLength: REFERENCES }),
  })

const named = (pictures: readonly Loose[], name: string): readonly SidePicture[] =>
  pictures.map((picture, index) => ({ ...picture, path: `${name}${index}.png`, identity: `${name}${index}` }))

/** Some of the old pictures are kept. */
const pair = ({ least = 0, most, value = exact }: Limits): fc.Arbitrary<PairSides> =>
  fc
    .record({
      old: fc.array(loose(value), { minLength: least, maxLength: most }),
      fresh: fc.array(loose(value), { minLength: least, maxLength: most }),
      kept: fc.nat(most),
      shift: fc.integer({ min: -64, max: 64 }),
    })
    .map(({ old, fresh, kept, shift }) => {
      const before = named(old, 'old')
      const moved = named(fresh, 'new').map((own) => movedBy(own, shift / 64))
      return { lora: 'ink', checkpoint: 'one', old: before, new: [...before.slice(0, kept), ...moved] }
    })

const movedBy = (picture: SidePicture, by: number): SidePicture => ({
  ...picture,
  references: picture.references.map((own) => own + by),
})

/** All made again by the same seeds. */
const paired = fc
  .array(fc.tuple(loose(rounding), loose(rounding)), { minLength: 8, maxLength: 12 })
  .map((made): PairSides => {
    const side = (place: 0 | 1): readonly Loose[] =>
      made.map((two, seed) => ({ ...two[0], seed: String(seed), references: two[place].references }))
    return { lora: 'ink', checkpoint: 'two', old: named(side(0), 'old'), new: named(side(1), 'new') }
  })

/** Changes of enough pictures for draws, and changes of few. */
const pairs = fc.array(pair({ most: 12 }), { minLength: 1, maxLength: 4 })
const rough = fc.array(fc.oneof(pair({ most: 12, value: rounding }), paired), { minLength: 1, maxLength: 4 })

const both = (sides: PairSides, change: (pictures: readonly SidePicture[]) => readonly SidePicture[]): PairSides => ({
  ...sides,
  old: change(sides.old),
  new: change(sides.new),
})

test('neither the order of pictures nor that of pairs changes a byte', () => {
  fc.assert(
    fc.property(rough, (own) => {
      const turned = own.map((sides) => both(sides, (pictures) => pictures.toReversed())).toReversed()
      expect(JSON.stringify(judgeChanges(turned, RULES).toReversed())).toBe(JSON.stringify(judgeChanges(own, RULES)))
      expect(JSON.stringify(overallChange(turned))).toBe(JSON.stringify(overallChange(own)))
      const texts = (broken: readonly unknown[]): readonly string[] =>
        broken.map((one) => JSON.stringify(one)).toSorted()
      expect(texts(brokenPictures(turned, 0.05))).toEqual(texts(brokenPictures(own, 0.05)))
    }),
    { numRuns: 40 },
  )
})

test('names of LoRAs, checkpoints, files, prompts and seeds change nothing but themselves', () => {
  const rename = (name: string | undefined): string | undefined => name && `x${name}`
  fc.assert(
    fc.property(rough, (own) => {
      const renamed = own.map((sides, index) => ({
        ...both(sides, (pictures) =>
          pictures.map((picture) => ({
            ...picture,
            path: `p ${picture.path}`,
            identity: `i${picture.identity}`,
            prompt: rename(picture.prompt),
            seed: rename(picture.seed),
          })),
        ),
        lora: `other ${9 - index}`,
        checkpoint: 'constructor',
      }))
      const numbers = (changes: readonly PairChange[]): readonly unknown[] =>
        changes.map((change) => ({ ...change, lora: '', checkpoint: '' }))
      expect(numbers(judgeChanges(renamed, RULES))).toEqual(numbers(judgeChanges(own, RULES)))
    }),
    { numRuns: 40 },
  )
})

test('what is added to all log losses of both sides changes no word and no p', () => {
  fc.assert(
    fc.property(pairs, fc.integer({ min: -20, max: 20 }), (own, by) => {
      const moved = own.map((sides) => both(sides, (pictures) => pictures.map((picture) => movedBy(picture, by))))
      const said = (changes: readonly PairChange[]): readonly unknown[] =>
        changes.map(({ word, test: tested, farther }) => ({ word, tested, farther }))
      expect(said(judgeChanges(moved, RULES))).toEqual(said(judgeChanges(own, RULES)))
    }),
    { numRuns: 60 },
  )
})

/** Nothing kept, one prompt, no seeds, and so few that no draws are needed. */
const replaced = pair({ least: 2, most: 7 }).map((sides) => ({
  ...both(sides, (pictures) => pictures.map((own) => ({ ...own, prompt: undefined, seed: undefined }))),
  new: sides.new
    .filter(({ identity }) => identity.startsWith('new'))
    .map((own) => ({ ...own, prompt: undefined, seed: undefined })),
}))

test('a pair has its place by its losses, and pairs of equal losses share one', () => {
  const of = (old: number, fresh: number): PairSides => {
    const side = (loss: number): PairSides['old'] =>
      named([{ prompt: undefined, seed: undefined, references: [loss, loss] }], '')
    return { lora: 'ink', checkpoint: 'one', old: side(old), new: side(fresh) }
  }
  expect(pairPlaces([of(2, 1), of(1, 2), of(1, 1), of(2, 1), of(3, 0)])).toEqual([2, 4, 1, 2, 0])
})

test('with the sides exchanged worse is better', () => {
  const OPPOSITE: Partial<Record<string, string>> = { regression: 'improvement', improvement: 'regression' }
  fc.assert(
    fc.property(fc.array(replaced, { minLength: 1, maxLength: 3 }), (own) => {
      const found = judgeChanges(own, RULES)
      const turned = judgeChanges(
        own.map((sides) => ({ ...sides, old: sides.new, new: sides.old })),
        RULES,
      )
      expect(turned.map(({ word }) => word)).toEqual(found.map(({ word }) => OPPOSITE[word] ?? word))
      for (const [index, change] of turned.entries()) {
        expect(change.test!.pWorse).toBe(found[index]!.test!.pBetter)
        // exp and its inverse round.
        expect(Math.log(change.ratio!)).toBeCloseTo(-Math.log(found[index]!.ratio!), 12)
      }
    }),
    { numRuns: 100 },
  )
})

test('a pair whose pictures did not change is never tested, and no test of another pair counts it', () => {
  fc.assert(
    fc.property(pairs, pair({ least: 1, most: 12 }), (own, other) => {
      const same = { ...other, new: other.old.map((picture) => ({ ...picture, path: `moved/${picture.path}` })) }
      const alone = judgeChanges(own, RULES)
      const [unchanged, ...rest] = judgeChanges([same, ...own], RULES)
      expect(unchanged).toMatchObject({ word: 'unchanged', test: null, ratio: null, interval: null })
      // Draws depend on how many pairs stand before one, so drawn p are compared by what they could have been.
      const designs = (changes: readonly PairChange[]): readonly unknown[] =>
        changes.map(({ counts, ratio, test: tested }) => ({ counts, ratio, least: tested?.smallestP }))
      expect(designs(rest)).toEqual(designs(alone))
    }),
    { numRuns: 40 },
  )
})

test('Holm is taken over the pairs that could have been shown, each direction alone', () => {
  fc.assert(
    fc.property(pairs, (own) => {
      const changes = judgeChanges(own, RULES)
      const shown = changes.filter(({ word, test: tested }) => tested !== null && word !== 'too few')
      for (const { test: tested } of shown) {
        expect(tested!.holmWorse).toBeGreaterThanOrEqual(tested!.pWorse)
        expect(tested!.holmWorse).toBeLessThanOrEqual(Math.min(1, shown.length * tested!.pWorse))
        expect(tested!.holmBetter).toBeGreaterThanOrEqual(tested!.pBetter)
      }
      for (const { word, test: tested } of changes)
        expect(tested?.holmWorse === null).toBe(tested !== null && word === 'too few')
    }),
    { numRuns: 40 },
  )
})
