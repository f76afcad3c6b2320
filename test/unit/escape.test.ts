import { execFileSync } from 'node:child_process'
import * as fc from 'fast-check'
import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5'
import { describe, expect, test } from 'vitest'
import {
  address,
  htmlAttribute,
  markdownCode,
  markdownLink,
  markdownName,
  markdownText,
  mermaidLabel,
  shellWord,
  terminal,
} from '../../src/report/escape.ts'
import { AUTOLINKED, elements, hostile, plainText, render, textOf } from '../support/github-markdown.ts'

type Node = DefaultTreeAdapterTypes.ChildNode

const forAll = (check: (name: string) => void): void => fc.assert(fc.property(hostile, check), { numRuns: 1000 })

/** What a text quotes between back-ticks is code, in which nothing means anything. */
const besideCode = (names: readonly string[]): readonly string[] => names.filter((name) => name !== 'code')

describe('a hostile name', () => {
  test('in a cell is one cell, one code element, and the name', () => {
    forAll((name) => {
      const nodes = render(`| a | b |\n| - | - |\n| ${markdownName(name)} | x |\n`)
      expect(elements(nodes)).toEqual(['table', 'thead', 'tr', 'th', 'th', 'tbody', 'tr', 'td', 'code', 'td'])
      expect(plainText(nodes).join('')).not.toMatch(AUTOLINKED)
    })
  })

  test('in a paragraph, a heading, a list or a summary adds nothing but code', () => {
    forAll((name) => {
      const code = markdownName(name)
      const around = (before: string, after = ''): readonly string[] => elements(render(`${before}${code}${after}`))
      expect(around('a ')).toEqual(['p', 'code'])
      expect(around('## ')).toEqual(['h2', 'code'])
      expect(around('- ')).toEqual(['ul', 'li', 'code'])
      expect(around('> [!IMPORTANT]\n> - ')).toEqual(['blockquote', 'p', 'ul', 'li', 'code'])
      expect(around('**', '**')).toEqual(['p', 'strong', 'code'])
    })
  })

  test('that is short and can be seen is shown as it is', () => {
    const seen = fc.stringMatching(/^[\p{L}\p{N}\p{P}\p{S}]{1,50}$/u).map((name) => name.normalize('NFC'))
    fc.assert(
      fc.property(seen, (name) => {
        expect(textOf(render(markdownName(name)))).toBe(name)
      }),
    )
  })

  test('in a text of ours adds no element but code, and nothing that GitHub would link', () => {
    forAll((name) => {
      const nodes = render(`The LoRA ${markdownText(name)} is worse.`)
      expect(besideCode(elements(nodes))).toEqual(['p'])
      expect(plainText(nodes).join('')).not.toMatch(AUTOLINKED)
      expect(besideCode(elements(render(`| a |\n| - |\n| x ${markdownText(name)} |\n`)))).toEqual(
        'table thead tr th tbody tr td'.split(' '),
      )
    })
  })

  test('in a link is its text, and leads nowhere else', () => {
    forAll((name) => {
      const url = address('https://github.com/o/r/blob/abc', name)
      const [paragraph, ...others] = render(`x ${markdownLink(name, url)} y`)
      expect(others).toEqual([])
      expect(elements([paragraph!])).toEqual(['p', 'a', 'code'])
      const link = 'childNodes' in paragraph! ? paragraph.childNodes[1]! : undefined
      expect(link && 'attrs' in link ? link.attrs : []).toEqual([{ name: 'href', value: url }])
    })
  })

  test('in an address stays below it, segment by segment', () => {
    forAll((name) => {
      const base = 'https://github.com/o/r/blob/abc'
      const url = new URL(address(base, name))
      expect([url.search, url.hash, url.username]).toEqual(['', '', ''])
      expect(url.pathname.startsWith('/o/r/blob/abc')).toBe(true)
      const segments = url.pathname.slice('/o/r/blob/abc'.length).split('/').slice(1)
      // A browser takes dots for a way up even where they are encoded.
      const kept = name
        .toWellFormed()
        .split('/')
        .filter((segment) => !['', '.', '..'].includes(segment))
      expect(segments.map(decodeURIComponent)).toEqual(kept)
    })
  })

  test('in an attribute adds none, in Markdown as well', () => {
    forAll((name) => {
      const html = `<img src="x" alt=${htmlAttribute(name)}>`
      for (const nodes of [
        parseFragment(html).childNodes,
        (render(`a ${html} b`)[0] as { childNodes: Node[] }).childNodes,
      ]) {
        const image = nodes.find((node) => 'tagName' in node)
        expect(elements(nodes)).toEqual(['img'])
        expect(image && 'attrs' in image ? image.attrs.map((attribute) => attribute.name) : []).toEqual(['src', 'alt'])
      }
    })
  })

  test('in a block of code does not end it', () => {
    forAll((name) => {
      expect(elements(render(`a\n\n${markdownCode(name, 'sh')}\n\nb`))).toEqual(['p', 'pre', 'code', 'p'])
    })
  })

  test('in a label of Mermaid cannot end its quotes, nor be a comment, a directive or an entity', () => {
    forAll((name) => {
      const label = mermaidLabel(name)
      expect(label).toMatch(/^"[^"\n\r;#%{}[\]<>`\\]*"$/)
      expect(Array.from(label).length).toBeLessThanOrEqual(34)
    })
  })

  test.skipIf(process.platform === 'win32')('in a command line is one word, and runs nothing', () => {
    const names = fc.sample(hostile, 200).map((name) => name.toWellFormed().replaceAll('\0', ''))
    const line = ['printf', String.raw`'%s\0'`, ...names.map(shellWord)].join(' ')
    const words = execFileSync('/bin/sh', ['-c', line], { encoding: 'utf8' }).split('\0')
    expect(words.slice(0, -1)).toEqual(names)
  })
})

test('a mail address in a name is divided, since cmark-gfm would link it between the tags of code', () => {
  expect(markdownName('a@b.cd')).toBe('<code>a&#64;<!-- -->b&#46;cd</code>')
  expect(textOf(render(markdownName('a@b.cd')))).toBe('a@b.cd')
})

test('a name that is too long is shortened in the middle', () => {
  const name = `${'a'.repeat(200)}.png`
  expect(textOf(render(markdownName(name)))).toMatch(/^a+…a+\.png$/)
  expect(textOf(render(markdownName(name)))).toHaveLength(159)
})

test('what would be a command to the runner is written as an escape, and other colons are not', () => {
  expect(terminal('  ::error::a::b')).toBe(String.raw`  \u{3a}:error::a::b`)
  expect(terminal('a ::error::')).toBe('a ::error::')
  expect(terminal('a ##[error]##[x]')).toBe(String.raw`a \u{23}#[error]\u{23}#[x]`)
})

/** Processor time, which other programs on the machine do not lengthen. */
function milliseconds(work: () => void): number {
  const before = process.cpuUsage()
  work()
  return process.cpuUsage(before).user / 1000
}

test('no text of a quarter of a megabyte takes long, in whatever form', () => {
  const units = [' ', ': ', '::', '#[', '`a', '\u0301\u0323', 'e\u0301', '\ud83d', '@', 'www.', '0123456', '\n']
  const sinks = [
    terminal,
    markdownName,
    markdownText,
    mermaidLabel,
    htmlAttribute,
    (name: string) => markdownCode(name, 'sh'),
  ]
  for (const unit of units)
    for (const sink of sinks)
      expect(milliseconds(() => void sink(`a${unit.repeat(2 ** 18 / unit.length)}`))).toBeLessThan(1000)
})

test('a name in marks that stand alone is composed before it is measured', () => {
  const name = 'e\u0301'.repeat(150)
  expect(textOf(render(markdownName(name)))).toBe(name.normalize('NFC'))
})
