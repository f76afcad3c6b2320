import { describe, expect, test } from 'vitest'
import { grid, walk } from '../../scripts/calibrate/walk.ts'
import { RULES } from '../support/rules.ts'

/** Of all situations so many, by a stride that meets each value of each. `npm run calibrate` walks all. */
const CELLS = 200
const MOST_STEPS = 3
const all = grid()
const cells = Array.from({ length: CELLS }, (_, index) => all[(index * 79) % all.length]!)

describe('following the next step', () => {
  test('the situations meet every value', () => {
    expect(all).toHaveLength(3 * 4 * 3 * 5 * 3 * 3)
    expect(new Set(cells.map(({ name }) => name)).size).toBe(CELLS)
    for (const key of ['checkpoints', 'samples', 'references', 'controls', 'settings', 'recipe', 'metric'] as const) {
      const values = (of: typeof all): number => new Set(of.map(({ start }) => JSON.stringify(start[key]))).size
      expect(values(cells)).toBe(values(all))
    }
  })

  test('comes to an end in three steps, wherever one starts, and each step asks for something new', () => {
    const [open, idle, lengths] = [[] as string[], [] as string[], new Set<number>()]
    for (const { name, start, truth } of cells) {
      const { steps, states, last } = walk(start, truth, RULES, MOST_STEPS)
      const hasEnded = last.label === 'reliable' ? last.next === null : last.next?.kind === 'end'
      if (!hasEnded || steps.length > MOST_STEPS) open.push(`${name}: ${JSON.stringify(steps)}`)
      const isIdle = states.slice(1).some((state, index) => JSON.stringify(state) === JSON.stringify(states[index]))
      if (isIdle) idle.push(`${name}: ${JSON.stringify(steps)}`)
      lengths.add(steps.length)
    }
    expect(open).toEqual([])
    expect(idle).toEqual([])
    expect(lengths).toEqual(new Set([0, 1, 2, 3]))
  })
})
