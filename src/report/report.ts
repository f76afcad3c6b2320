import type { Evidence } from '../evidence/evidence.ts'
import type { Scores } from '../scores/schema.ts'
import type { Surroundings } from './surroundings.ts'

/** All that is shown is made of it. */
export type Report = Readonly<{
  scores: Scores
  evidence: Evidence
  /** By path; none where no picture was opened. */
  thumbnails: ReadonlyMap<string, Uint8Array>
  /** The same of the base, where that was measured. */
  thumbnailsBefore: ReadonlyMap<string, Uint8Array>
  /** By their hashes, as the evidence has these; none where only the hashes are known. */
  prompts: ReadonlyMap<string, string>
}>

/** Where a page is looked at, and what it can lead to there. Pictures that are on no server lie beside it. */
export type PagePlace = Surroundings &
  Readonly<{
    /** From the folder of the page to the working directory, with `/` between names; undefined where no pictures are there. */
    toPictures?: string | undefined
  }>
