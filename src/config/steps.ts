/** What the placeholders stand for. */
export type Names = Readonly<Record<string, string>>

/** Takes one item, or any number: as few as can be, or as many. What it takes says a part of the names; undefined refuses. */
export type Step<Item> = Readonly<{ times: 'one' | 'few' | 'many'; take: (item: Item) => Names | undefined }>

/**
 * Reads all items by all steps. With `begun`, the items end before the steps do. No step looks at the same place twice,
 * so that no template can make a run slow.
 */
export function readBy<Item>(steps: readonly Step<Item>[], items: readonly Item[], begun = false): Names | undefined {
  const names: Record<string, string> = {}
  const width = items.length + 1
  const refused = new Uint8Array(steps.length * width)
  const read = (index: number, at: number): boolean => {
    const step = steps[index]
    if (at === items.length && begun) return step !== undefined
    if (step === undefined) return at === items.length
    const place = index * width + at
    if (refused[place] === 1) return false
    if (step.times === 'few' && read(index + 1, at)) return true
    if (takes(step, index, at) || (step.times === 'many' && read(index + 1, at))) return true
    refused[place] = 1
    return false
  }
  const takes = (step: Step<Item>, index: number, at: number): boolean => {
    const taken = at === items.length ? undefined : step.take(items[at]!)
    if (taken === undefined || !read(step.times === 'one' ? index + 1 : index, at + 1)) return false
    for (const [name, text] of Object.entries(taken)) names[name] = text + (names[name] ?? '')
    return true
  }
  return read(0, 0) ? names : undefined
}
