import * as fc from 'fast-check'
import { micromark } from 'micromark'
import { gfm, gfmHtml } from 'micromark-extension-gfm'
import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5'

type Node = DefaultTreeAdapterTypes.ChildNode

/** What GitHub makes of Markdown: CommonMark with its extensions, then HTML as a browser reads it. */
export function render(markdown: string): readonly Node[] {
  const html = micromark(markdown, {
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
    allowDangerousHtml: true,
  })
  return parseFragment(html).childNodes
}

/** Every element in order, as `tag` or `tag=text` for code. */
export function elements(nodes: readonly Node[]): readonly string[] {
  return nodes.flatMap((node) => ('tagName' in node ? [node.tagName, ...elements(node.childNodes)] : []))
}

export function textOf(nodes: readonly Node[]): string {
  return nodes
    .map((node) => ('value' in node ? node.value : 'childNodes' in node ? textOf(node.childNodes) : ''))
    .join('')
}

/** Text in which GitHub looks for mentions and the like: not in code, and not in links. */
export function plainText(nodes: readonly Node[]): readonly string[] {
  return nodes.flatMap((node) => {
    if ('value' in node) return [node.value]
    if (!('tagName' in node) || ['code', 'pre', 'a'].includes(node.tagName)) return []
    return plainText(node.childNodes)
  })
}

/** GitHub's filters on that text, as far as they are known: mentions, issues, emoji, commits, addresses and mail. */
export const AUTOLINKED =
  /(?<![\w`])@\w|(?<!\w)(?:[\w-]+\/[\w.-]+)?#\d|\bGH-\d|:[\w+-]+:|\b[0-9a-f]{7,40}\b|\bwww\.|\b[a-z]+:\/\/|[\w.+-]+@[\w-]+\.\w/i

const MARKS = ['|', '`', '``', '<', '>', '[', ']', '(', ')', '*', '_', '~', '\\', '&', '!', '"', "'", '?', '/', '..']
const LAYOUT = [
  '\n',
  '\n\n',
  '\r',
  '\t',
  '    ',
  '- ',
  '1. ',
  '---',
  '===',
  '```',
  '~~~',
  '$x$',
  '::error::',
  '%0A',
  '%2f',
]
const HTML = ['<b>', '</code>', '</a>', '<!--', '-->', '<img src=x onerror=alert(1)>', '<script>', '&#124;', '&lt;']
const LINKS = ['](', '![x](y)', 'https://a.b', 'www.a.b', 'a@b.cd', '@a', '#1', 'o/r#1', 'GH-1', ':tada:', 'deadbeef1']
const CHARACTERS = ['\u202e', '\u0000', '\u2028', '\ud800', 'é', '漢', '\u{1f3a8}']
const PIECES = [...MARKS, ...LAYOUT, ...HTML, ...LINKS, ...CHARACTERS]

/** Names as an attacker would choose them, and any others. */
export const hostile = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 12 }).map((parts) => parts.join('')),
)
