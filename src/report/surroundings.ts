import type { PictureLinks } from './picture-links.ts'

/** What a run knows of the place that its reports are shown in. */
export type Surroundings = Readonly<{
  /** Where the pictures are on a server. */
  pictures?: PictureLinks | undefined
  pullRequest?: number | undefined
  /** The working directory, where it is not the repository itself. */
  directory?: string | undefined
}>
