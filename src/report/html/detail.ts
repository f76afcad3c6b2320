/** How much of a LoRA a page has room for: with the numbers of charts as tables, without these, or the strip plot alone. */
export const DETAILS = ['full', 'plain', 'brief'] as const
export type Detail = (typeof DETAILS)[number]
