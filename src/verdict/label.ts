/** How far a ranking can be trusted, the worst first. `unranked`: one pair alone, and nothing speaks against it. */
export const LABELS = ['contradicted', 'inconclusive', 'unranked', 'reliable'] as const
export type Label = (typeof LABELS)[number]
