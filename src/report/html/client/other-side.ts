import { referenceOf, type Shot } from './shots.ts'
import { besides } from './steps.ts'

/** A picture that another can be held against. Its key means the same in every row. */
export type OtherSide = Readonly<{ key: string; shot: Shot }>

/** The reference, and what stands in the same row; of a change, its other side first. */
export function otherSides(shots: readonly Shot[], at: Shot): readonly OtherSide[] {
  const reference = at.isReference ? undefined : referenceOf(shots, at)
  const first = reference === undefined ? [] : [{ key: 'reference', shot: reference }]
  const row = besides(shots, at)
    .filter((shot) => shot !== reference)
    .map((shot) => ({ key: `column ${shot.column}`, shot }))
  return at.group === 'changes' ? [...row, ...first] : [...first, ...row]
}

/** What was wanted, where this picture has it; else the first. */
export function otherSideOf(shots: readonly Shot[], at: Shot, wanted: string): OtherSide | undefined {
  const sides = otherSides(shots, at)
  return sides.find(({ key }) => key === wanted) ?? sides[0]
}
