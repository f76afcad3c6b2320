// Every name that came from a path, metadata or the configuration passes through exactly one of these on its way out.

/** C0 and C1 controls, line separators, and the marks that turn the direction of text. */
const UNSEEN = /[\p{Cc}\u2028\u2029\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu

/** What a runner that reads the output would take for a command of ours: `::error::…` where a line begins, `##[error]…` anywhere. */
const COMMAND = /(?<=^\s*):(?=:)|#(?=#\[)/gu

/** A name for a terminal or a log: what would move the cursor, change colours, hide text or be a command is written as an escape. */
export function terminal(name: string): string {
  const escaped = (character: string): string => `\\u{${character.codePointAt(0)!.toString(16)}}`
  return name.replaceAll(UNSEEN, escaped).replaceAll(COMMAND, escaped)
}

// What is longer hides the rest of a report, and the log and the result files have it in full. In code points.
const MOST_OF_NAME = 160
const MOST_OF_TEXT = 1000

/** A name for Markdown, in a table cell or elsewhere: code, in which nothing can be a mark, a link, a mention or a tag. */
export function markdownName(name: string): string {
  const seen = shorten(name.normalize('NFC'), MOST_OF_NAME).replaceAll(UNSEEN, '\ufffd')
  return `<code>${seen.replaceAll(/[^\p{L}\p{M}\p{N} -]/gu, (character) => `&#${character.codePointAt(0)};`)}</code>`
}

/** A text of ours for Markdown that may quote a library's message. */
export function markdownText(text: string): string {
  return shorten(text, MOST_OF_TEXT)
    .replaceAll(UNSEEN, '\ufffd')
    .replaceAll(/[\\`*_[\]<>|&~@#$]|:(?=\/\/)|(?<=www)\./gi, (character) => `&#${character.codePointAt(0)};`)
}

/** Leaves the middle out of what is longer than `most` code points. */
function shorten(text: string, most: number): string {
  if (text.length <= most) return text
  const points = Array.from(text)
  if (points.length <= most) return text
  const kept = Math.floor((most - 1) / 2)
  return `${points.slice(0, kept).join('')}…${points.slice(-kept).join('')}`
}

/** A cell that no spreadsheet takes for a formula: reading takes exactly one leading ' away. Quoting is the writer's. */
export function csvCell(value: string): string {
  return /^[=+\-@'\t\r]/.test(value) ? `'${value}` : value
}
