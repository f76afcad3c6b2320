// Every name that came from a path, metadata or the configuration passes through exactly one of these on its way out.

/** C0 and C1 controls, line separators, and the marks that turn the direction of text. */
const UNSEEN = /[\p{Cc}\u2028\u2029\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu

/** What a runner that reads the output would take for a command of ours: `::error::…` where a line begins, `##[error]…` anywhere. */
const COMMAND = /^(\s*):(?=:)/u
const OLD_COMMAND = /#(?=#\[)/gu

/** A name for a terminal or a log: what would move the cursor, change colours, hide text or be a command is written as an escape. */
export function terminal(name: string): string {
  const escaped = (character: string): string => `\\u{${character.codePointAt(0)!.toString(16)}}`
  const seen = name.replaceAll(UNSEEN, escaped)
  return seen.replace(COMMAND, (_, blanks: string) => `${blanks}${escaped(':')}`).replaceAll(OLD_COMMAND, escaped)
}

/** A sentence of ours for a terminal: what it quotes between back-ticks is plain there. */
export function terminalText(text: string): string {
  return terminal(text.replaceAll('`', ''))
}

// What is longer hides the rest of a report, and the log and the result files have it in full. In code points.
const MOST_OF_NAME = 160
const MOST_OF_TEXT = 1000
const MOST_OF_LABEL = 32
// A path has at most 4096 bytes, and encoding a byte takes three characters.
const MOST_OF_ATTRIBUTE = 16_384

// What is put into a page is escaped by what renders it: here it is only made such that it can be seen and has an end.

/** A name for a page. */
export function pageName(name: string): string {
  return visible(composed(name, MOST_OF_NAME), MOST_OF_NAME)
}

/** A sentence of ours for a page. */
export function pageSentence(text: string): string {
  return pageText(text.replaceAll('`', ''))
}

/** A text for a page, such as a prompt. */
export function pageText(text: string): string {
  return visible(text.replaceAll(/\s+/gu, ' '), MOST_OF_TEXT)
}

/** Lines of code for a page, whole: a command that is shortened is none. */
export function pageCode(code: string): string {
  return unbroken(code)
}

/** A name for Markdown, in a table cell or elsewhere: code, in which nothing can be a mark, a link, a mention or a tag. */
export function markdownName(name: string): string {
  const seen = visible(composed(name, MOST_OF_NAME), MOST_OF_NAME)
  const code = seen.replaceAll(/[^\p{L}\p{M}\p{N} -]/gu, entity)
  // To GitHub's parser this code is text between tags, in which it looks for mail addresses.
  return `<code>${code.replaceAll('&#64;', '&#64;<!-- -->')}</code>`
}

/** A text of ours for Markdown that may quote a name or a library's message. What stands between back-ticks is code. */
export function markdownText(text: string): string {
  const parts = shorten(text, MOST_OF_TEXT).split(/(`[^`]+`)/)
  return parts
    .map((part) => (/^`[^`]+`$/.test(part) ? markdownName(part.slice(1, -1)) : plainMarkdown(part)))
    .join('')
    .replace(BLOCK, lastAsEntity)
}

function plainMarkdown(text: string): string {
  const seen = visible(text, MOST_OF_TEXT)
  const divided = seen.replaceAll(LINKED, divide)
  return divided.replaceAll(MARKS, entity).replaceAll(BREAK, BREAK_ENTITY)
}

/** What would begin a list, a heading, a line or code at the beginning of a text. */
const BLOCK = /^(?:[+= -]|\d+[.)])/

function lastAsEntity(match: string): string {
  return `${match.slice(0, -1)}${entity(match.slice(-1))}`
}

const MARKS = /[\\`*_[\]<>|&~$@#]/g

/**
 * What GitHub makes a link, a mention or a picture of in the text that a reader sees, where an entity counts as what it stands for:
 * mentions and mail, issues, addresses, emoji, commits.
 */
const LINKED = /[@#]|:(?=\/\/|[\w+-]+:)|\bwww(?=\.)|\bGH(?=-\d)|\b[0-9a-f]{7,40}\b/gi

/** Cannot be seen, and divides what would be linked. */
const BREAK = '\u200b'
const BREAK_ENTITY = '&#8203;'

function divide(match: string): string {
  return match.length < 7 ? `${match}${BREAK}` : match.replaceAll(/.{6}(?=.)/g, `$&${BREAK}`)
}

/** A link with a name as its text. The address is made by `address`, or is one of the runner's. */
export function markdownLink(name: string, url: string): string {
  return `[${markdownName(name)}](${url.replaceAll(/[\s()<>\\]/g, encodeURIComponent)})`
}

/** An address below one of the runner's: each segment of a path is encoded, and none climbs, so that it stays below. */
export function address(base: string, path: string): string {
  const segments = path
    .toWellFormed()
    .split('/')
    .filter((segment) => !/^\.{0,2}$/.test(segment))
  return [base, ...segments.map(segmentOf)].join('/')
}

/** encodeURIComponent leaves some marks as they are. */
function segmentOf(segment: string): string {
  return encodeURIComponent(segment).replaceAll(/[!'()*~]/g, (mark) => `%${mark.charCodeAt(0).toString(16)}`)
}

/** The value of an attribute in HTML, in double quotes. What addresses consist of stays as it is. */
export function htmlAttribute(text: string): string {
  return `"${visible(text, MOST_OF_ATTRIBUTE).replaceAll(/[^\p{L}\p{M}\p{N} :/.?=%_-]/gu, entity)}"`
}

/** Lines of code in Markdown, in a fence that is longer than any in them. */
export function markdownCode(code: string, language: string): string {
  const seen = unbroken(code)
  const longest = [...seen.matchAll(/`+/g)].reduce((most, [ticks]) => Math.max(most, ticks.length), 2)
  const fence = '`'.repeat(longest + 1)
  return `${fence}${language}\n${seen}\n${fence}`
}

function unbroken(code: string): string {
  return code.toWellFormed().replaceAll(UNSEEN, (character) => (character === '\n' ? character : '\ufffd'))
}

/** A label of a Mermaid chart, in quotes, in which nothing means anything to Mermaid. */
export function mermaidLabel(text: string): string {
  return `"${visible(composed(text, MOST_OF_LABEL), MOST_OF_LABEL).replaceAll(/[^\p{L}\p{M}\p{N} ._×-]/gu, '·')}"`
}

/** A word of a POSIX shell's command line. */
export function shellWord(text: string): string {
  return /^[\w./:=@%+,-]+$/.test(text) ? text : `'${text.replaceAll("'", String.raw`'\''`)}'`
}

function entity(character: string): string {
  return `&#${character.codePointAt(0)};`
}

/** What can be seen of a text, and as much of it as there is room for. */
function visible(text: string, most: number): string {
  return shorten(text.toWellFormed(), most).replaceAll(UNSEEN, '\ufffd')
}

/** In the form in which most systems write it. That takes time with the square of some texts: what is far too long is shortened before. */
function composed(text: string, most: number): string {
  return shorten(text, 4 * most).normalize('NFC')
}

/** Leaves the middle out of what is longer than `most` code points. */
function shorten(text: string, most: number): string {
  if (text.length <= most) return text
  const points = Array.from(text)
  if (points.length <= most) return text
  const kept = Math.floor((most - 1) / 2)
  return `${points.slice(0, kept).join('')}…${points.slice(-kept).join('')}`
}
