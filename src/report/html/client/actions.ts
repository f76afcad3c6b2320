import type { Direction } from './steps.ts'

/** What keys and buttons do. */
export type Actions = Readonly<{
  go: (direction: Direction) => void
  flip: (isFlipped: boolean) => void
  toggle: () => void
  wipe: (percent: number) => void
}>
