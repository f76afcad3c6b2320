/** What a reader sees of text and code in Markdown. */
export function plainMarkdown(markdown: string): string {
  return markdown
    .replaceAll(/<\/?code>/g, '')
    .replaceAll(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replaceAll('\u200b', '')
}
