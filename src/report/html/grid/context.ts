import type { PagePlace, Report } from '../../report.ts'

/** What the parts of a LoRA's pictures have in common. */
export type GridContext = Pick<Report, 'prompts'> &
  Readonly<{
    lora: string
    /** The number of the LoRA on the page. */
    index: number
    place: PagePlace
  }>
