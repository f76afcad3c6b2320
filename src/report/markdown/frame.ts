/** Where a report is shown, and what it can point to there. */
export type Frame = Readonly<{
  /** The mark of its title; headings below it have more of it. */
  heading: '#' | '##'
  /** The artifact that it came of, where several reports stand below each other. */
  name?: string | undefined
  /** Where the pictures are. Without it none are shown. */
  pictures?: PictureLinks | undefined
  /** Where the whole report is, for what is shortened: the end of a sentence. */
  whole?: string | undefined
  pullRequest?: number | undefined
  /** The working directory, where it is not the repository itself. */
  directory?: string | undefined
  /** Of one notice; the others are counted. */
  mostSubjects: number
}>

/** Committed files as pages of a server. */
export type PictureLinks = Readonly<{
  /** Of the repository: server, owner and name. */
  repository: string
  /** The same of the base, where that is another one. */
  base?: string | undefined
  commit: string
  /** The folder in the repository that paths of the report are relative to; '' for the repository itself. */
  folder: string
}>

/** Lists longer than this hide the rest of a report; the result files have all. */
export const FEW_SUBJECTS = 20

/** report.md: complete, and where nothing can be pointed to. */
export const FILE: Frame = { heading: '#', mostSubjects: Infinity }
