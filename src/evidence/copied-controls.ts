import type { Held } from './targets.ts'

/** Paths of the control pictures that are nearly the same as references of a LoRA, sorted as they are held. */
export function copiedControls(lora: string, { copies }: Pick<Held, 'copies'>): readonly string[] {
  const paths = copies.flatMap((two) => {
    const reference = two.find(({ role, set }) => role === 'reference' && set === lora)
    const control = two.find(({ role }) => role === 'control')
    return reference === undefined || control === undefined ? [] : [control.path]
  })
  return [...new Set(paths)]
}
