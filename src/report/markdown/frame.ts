import type { Surroundings } from '../surroundings.ts'

/** Where a report is shown, and what it can point to there. Without pictures in its surroundings none are shown. */
export type Frame = Surroundings &
  Readonly<{
    /** The mark of its title; headings below it have more of it. */
    heading: '#' | '##'
    /** The artifact that it came of, where several reports stand below each other. */
    name?: string | undefined
    /** Where the whole report is, for what is shortened: the end of a sentence. */
    whole?: string | undefined
    /** Of one notice; the others are counted. */
    mostSubjects: number
  }>

/** Lists longer than this hide the rest of a report; the result files have all. */
export const FEW_SUBJECTS = 20

/** report.md: complete, and where nothing can be pointed to. */
export const FILE: Frame = { heading: '#', mostSubjects: Infinity }
