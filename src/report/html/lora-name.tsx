import type { JSX } from 'preact'
import { loraPlace } from './place.ts'
import { Name } from './name.tsx'

/** The name of a LoRA, which leads to its section where it has one. */
export function LoraName({ of, isLinked }: Readonly<{ of: string; isLinked: boolean }>): JSX.Element {
  const name = <Name of={of} />
  return isLinked ? <a href={`#${loraPlace(of)}`}>{name}</a> : name
}
