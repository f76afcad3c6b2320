/** GitHub takes 1 MiB a step, and shows nothing of what is longer. Less, so that its own measure may differ. In bytes. */
export const MOST_OF_SUMMARY = 900 * 1024

/** GitHub takes 65 536 characters, and a character is at least a byte. */
export const MOST_OF_COMMENT = 65_536

/** The first of a text's sizes, largest first, that has at most so many bytes of UTF-8; the last where none has. Nothing is ever cut. */
export function largestThatFits<Size>(mostBytes: number, sizes: readonly Size[], at: (size: Size) => string): string {
  let text = ''
  for (const size of sizes) {
    text = at(size)
    if (Buffer.byteLength(text) <= mostBytes) break
  }
  return text
}
