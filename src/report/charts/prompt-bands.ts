import type { Slot } from './slots.ts'

/** Neighbouring slots of one prompt, from the first to the one after the last. */
export type Band = Readonly<{ from: number; to: number; prompt: string | undefined }>

export function promptBands(slots: readonly Pick<Slot, 'prompt'>[]): readonly Band[] {
  const starts = slots.flatMap(({ prompt }, slot) => (slot === 0 || prompt !== slots[slot - 1]!.prompt ? [slot] : []))
  return starts.map((from, index) => ({ from, to: starts[index + 1] ?? slots.length, prompt: slots[from]!.prompt }))
}

/** What a prompt is called in charts, where its text has no room. */
export function bandName(index: number): string {
  return `P${index + 1}`
}
