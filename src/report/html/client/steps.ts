/** A place among the pictures of a page. */
export type Spot = Readonly<{ lora: string; group: string; row: number; column: number }>

export const DIRECTIONS = ['left', 'right', 'up', 'down'] as const
export type Direction = (typeof DIRECTIONS)[number]

/** The nearest picture in a direction, over gaps; undefined at an end. */
export function step<Place extends Spot>(places: readonly Place[], at: Spot, direction: Direction): Place | undefined {
  const isAcross = direction === 'left' || direction === 'right'
  const sign = direction === 'left' || direction === 'up' ? -1 : 1
  const along = ({ row, column }: Spot): number => sign * (isAcross ? column : row)
  const ahead = together(places, at).filter(
    (place) => (isAcross ? place.row === at.row : place.column === at.column) && along(place) > along(at),
  )
  return ahead.toSorted((a, b) => along(a) - along(b))[0]
}

/** What stands in the same row. */
export function besides<Place extends Spot>(places: readonly Place[], at: Spot): readonly Place[] {
  return together(places, at).filter(({ row, column }) => row === at.row && column !== at.column)
}

function together<Place extends Spot>(places: readonly Place[], { lora, group }: Spot): readonly Place[] {
  return places.filter((place) => place.group === group && (group === 'changes' || place.lora === lora))
}

/** What is said where a way ends. */
export function endOf({ group }: Spot, direction: Direction): string {
  const [across, along] = group === 'samples' ? ['checkpoint', 'prompt'] : ['picture', 'row']
  const words = { left: 'to the left', right: 'to the right', up: 'above', down: 'below' } as const
  const isAcross = direction === 'left' || direction === 'right'
  return `No more ${isAcross ? across : along}s ${words[direction]}.`
}
