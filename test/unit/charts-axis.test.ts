import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fitLabel, spread } from '../../src/report/charts/labels.ts'
import { logDomain, logTicks, tickText } from '../../src/report/charts/log-axis.ts'
import { logScale } from '../../src/report/charts/scale.ts'
import { linePath, symbolPath } from '../../src/report/charts/shapes.ts'

const anyLosses = fc.array(fc.double({ min: -27.6, max: 20, noNaN: true }).map(Math.exp), {
  minLength: 1,
  maxLength: 20,
})

describe('a log axis', () => {
  test('holds every loss strictly inside', () => {
    fc.assert(
      fc.property(anyLosses, (losses) => {
        const [low, high] = logDomain(losses)
        expect(low).toBeLessThan(Math.min(...losses))
        expect(high).toBeGreaterThan(Math.max(...losses))
      }),
    )
  })

  test('does not collapse where all losses are equal, which then stand in its middle', () => {
    for (const loss of [1e-12, 3e-5, 7e8]) {
      const domain = logDomain([loss, loss])
      expect(domain[1] / domain[0]).toBeGreaterThan(1.2)
      expect(logScale(domain, [0, 100])(loss)).toBeCloseTo(50, 6)
    }
  })

  test('is there without losses, and what is no loss does not stretch it', () => {
    expect(logDomain([])).toEqual([0.1, 10])
    expect(logDomain([0, -1, Number.NaN, Infinity])).toEqual([0.1, 10])
    expect(logDomain([0, 2, Infinity])).toEqual(logDomain([2]))
  })

  test('gives equal factors equal lengths, and puts what lies outside at its ends', () => {
    const scale = logScale([1e-4, 1e-2], [200, 0])
    expect(scale(1e-3)).toBeCloseTo(100, 9)
    expect([1e-4, 1e-2].map(scale)).toEqual([200, 0])
    expect([0, 1e-9, Infinity].map(scale)).toEqual([200, 200, 0])
  })

  test('has ticks at 1, 2 and 5, fewer a decade where there are more decades', () => {
    expect(logTicks([0.9e-4, 1.1e-3], 7)).toEqual([1e-4, 2e-4, 5e-4, 1e-3])
    expect(logTicks([0.9e-4, 1.1e-2], 7)).toEqual([1e-4, 2e-4, 5e-4, 1e-3, 2e-3, 5e-3, 1e-2])
    expect(logTicks([0.9e-4, 1.1e-2], 5)).toEqual([1e-4, 3e-4, 1e-3, 3e-3, 1e-2])
    expect(logTicks([0.9e-12, 1.1e-4], 5)).toEqual([1e-12, 1e-10, 1e-8, 1e-6, 1e-4])
  })

  test('has round ticks where it is narrower than a step', () => {
    expect(logTicks([1.05e-4, 1.46e-4], 7)).toEqual([1.1e-4, 1.2e-4, 1.3e-4, 1.4e-4])
  })

  test('has at least one tick, no more than there is room for, and none outside', () => {
    fc.assert(
      fc.property(anyLosses, fc.integer({ min: 4, max: 9 }), (losses, most) => {
        const domain = logDomain(losses)
        const ticks = logTicks(domain, most)
        expect(ticks.length).toBeGreaterThanOrEqual(1)
        expect(ticks.length).toBeLessThanOrEqual(most)
        expect(ticks.every((tick) => tick >= domain[0] && tick <= domain[1])).toBe(true)
        expect(new Set(ticks.map(tickText)).size).toBe(ticks.length)
      }),
    )
  })

  test.each([
    [0.002, '0.002'],
    [10, '10'],
    [1e-5, '10⁻⁵'],
    [2e-12, '2×10⁻¹²'],
    [1.15e-4, '1.15×10⁻⁴'],
    [5e6, '5×10⁶'],
  ])('writes %f as %s', (value, text) => {
    expect(tickText(value)).toBe(text)
  })
})

describe('labels at the ends of lines', () => {
  test('stay where they are as long as they do not touch', () => {
    expect(spread([10, 60, 30], { gap: 12, low: 0, high: 100 })).toEqual([10, 60, 30])
  })

  test('move apart, and into the room', () => {
    expect(spread([50, 50], { gap: 12, low: 0, high: 100 })).toEqual([50, 62])
    expect(spread([99, 98, 97], { gap: 10, low: 0, high: 100 })).toEqual([100, 90, 80])
  })

  test('keep their order, the gap and the room, whatever is wanted', () => {
    const room = { gap: 12, low: 10, high: 200 }
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 250, noNaN: true }), { maxLength: 14 }), (wanted) => {
        const places = spread(wanted, room)
        const sorted = places.toSorted((a, b) => a - b)
        expect(sorted.every((place) => place >= room.low - 1e-9 && place <= room.high + 1e-9)).toBe(true)
        expect(sorted.every((place, index) => index === 0 || place - sorted[index - 1]! > 11.999)).toBe(true)
        const order = wanted.map((_, index) => index).toSorted((a, b) => wanted[a]! - wanted[b]!)
        expect(order.map((index) => places[index])).toEqual(sorted)
      }),
    )
  })

  test('lose their middle where they are long; other scripts are twice as wide', () => {
    expect(fitLabel('dreamshaper', 13)).toBe('dreamshaper')
    expect(fitLabel('style_epoch_0012', 9)).toBe('styl…0012')
    expect(fitLabel('漢字漢字漢字漢字', 9)).toBe('漢字…漢字')
  })
})

describe('lines', () => {
  test('are interrupted where a sample is missing, and have two decimals', () => {
    expect(linePath([[0, 1 / 3], [1, 2], undefined, [3, 4.125]])).toBe('M0,0.33L1,2M3,4.13Z')
    expect(linePath([])).toBe('')
  })

  test('have eight symbols, each another', () => {
    expect(new Set([1, 2, 3, 4, 5, 6, 7, 8].map(symbolPath)).size).toBe(8)
  })
})
