/** Paragraphs under a line that opens and closes them. */
export function folded(summary: string, parts: readonly string[], state: 'open' | 'closed' = 'closed'): string {
  return `<details${state === 'open' ? ' open' : ''}><summary>${summary}</summary>\n\n${parts.join('\n\n')}\n\n</details>`
}
