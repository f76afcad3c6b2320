/**
 * A name, a key or a command in a sentence, between back-ticks: code in Markdown, plain elsewhere. A back-tick in a name would end it too
 * early.
 */
export function quote(name: string): string {
  return `\`${name.replaceAll('`', "'")}\``
}
