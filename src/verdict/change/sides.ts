import type { Keyed } from '../log-losses.ts'

/** A picture of one side, head or base: copies within the side are one already. Its log losses are to the references that count. */
export type SidePicture = Keyed &
  Readonly<{
    path: string
    /** Equal where the decoded pixels are. */
    identity: string
    references: readonly number[]
  }>

/** One pair on both sides of a change; a side is empty where the pair is not on it. */
export type PairSides = Readonly<{
  lora: string
  checkpoint: string
  old: readonly SidePicture[]
  new: readonly SidePicture[]
}>
