import * as fc from 'fast-check'
import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5'
import { expect, test } from 'vitest'
import { ChangedPictures } from '../../src/report/html/grid/changed-pictures.tsx'
import { committedAt } from '../../src/report/html/grid/committed.ts'
import { gridOf } from '../../src/report/html/grid/layout.ts'
import { PictureGrid } from '../../src/report/html/grid/picture-grid.tsx'
import { placeOf } from '../../src/report/html/place.ts'
import { Viewer } from '../../src/report/html/grid/viewer.tsx'
import { render } from '../../src/report/html/render.ts'
import type { PagePlace, Report } from '../../src/report/report.ts'
import { CHANGED } from '../support/changed.ts'
import { elements, hostile, textOf } from '../support/github-markdown.ts'
import { chosen, reportOf, sectionOf } from '../support/page-pictures.ts'

type Node = DefaultTreeAdapterTypes.ChildNode
type Element = DefaultTreeAdapterTypes.Element

/** Of the first LoRA. */
const partsOf = (report: Report) => sectionOf(report, report.scores.rankings[0]!)

type Given = Readonly<{ bytes?: number; place?: PagePlace }>

function gridHtml(report: Report, { bytes = 1e7, place = {} }: Given = {}): readonly Node[] {
  const shown = chosen(report, bytes)
  return parseFragment(render(PictureGrid({ report, ...partsOf(report), shown, place, index: 0 }))).childNodes
}

function all(nodes: readonly Node[], tag: string): readonly Element[] {
  return nodes.flatMap((node) =>
    'tagName' in node ? [...(node.tagName === tag ? [node] : []), ...all(node.childNodes, tag)] : [],
  )
}

const attribute = (element: Element, name: string) => element.attrs.find((own) => own.name === name)?.value
const attributes = (nodes: readonly Node[], tag: string, name: string) =>
  all(nodes, tag).flatMap((element) => attribute(element, name) ?? [])

const TWO = {
  lora: 'woodblock',
  references: ['refs/one.jpg', 'refs/two.jpg'],
  controls: { doodle: ['doodle/1.jpg'] },
  pairs: {
    near: [
      { path: 'near/cat 1.png', prompt: 'cat', seed: '1', loss: 1 },
      { path: 'near/dog 2.png', prompt: 'dog', seed: '2', loss: 0.5 },
    ],
    far: [{ path: 'far/cat 1.png', prompt: 'cat', seed: '1', loss: 2 }],
  },
}

test('a row has the samples of one prompt and seed, and a gap where a checkpoint has none', () => {
  const report = reportOf([TWO])
  const { rows, columns } = gridOf({ ...partsOf(report), shown: chosen(report, 1e7) })
  expect(columns.map(({ checkpoint }) => checkpoint)).toEqual(['near', 'far'])
  expect(rows.map(({ cells }) => cells.map((cell) => cell && [cell.path, cell.place, cell.of]))).toEqual([
    [
      ['near/cat 1.png', 2, 2],
      ['far/cat 1.png', 1, 1],
    ],
    [['near/dog 2.png', 1, 2], undefined],
  ])
  const cells = all(gridHtml(report), 'td').map((cell) => textOf(cell.childNodes))
  expect(cells.at(-1)).toBe('–none')
})

test('every cell names its column and its row, and every picture has a text and a place', () => {
  const nodes = gridHtml(reportOf([TWO]))
  const ids = attributes(nodes, 'th', 'id')
  for (const headers of attributes(nodes, 'td', 'headers'))
    for (const id of headers.split(' ')) expect(ids).toContain(id)
  expect(attributes(nodes, 'img', 'alt')).toEqual([
    'Reference of woodblock: refs/one.jpg',
    'Sample of near with woodblock, cat, seed 1, style loss 1.000',
    'Sample of far with woodblock, cat, seed 1, style loss 2.000',
    'Sample of near with woodblock, dog, seed 2, style loss 0.5000',
    'Reference of woodblock: refs/two.jpg',
    'Control of doodle: doodle/1.jpg',
  ])
  const places = all(nodes, 'figure').map((figure) => [attribute(figure, 'id'), attributes([figure], 'a', 'href')[0]])
  expect(places.every(([id, href]) => href === `#${id}`)).toBe(true)
  expect(new Set(places.map(([id]) => id)).size).toBe(6)
})

test('a picture without room leaves its loss and a way to it, and rows without any are counted', () => {
  const pairs = {
    a: Array.from({ length: 30 }, (_, index) => ({ path: `a/${index}`, prompt: `p${index}`, loss: 1 })),
    b: Array.from({ length: 30 }, (_, index) => ({ path: `b/${index}`, prompt: `p${index}`, loss: 3 })),
  }
  const report = reportOf([{ ...TWO, pairs }])
  const place = { pictures: { repository: 'https://x.y/o/r', commit: 'c0ffee', folder: 'in' } }
  const nodes = gridHtml(report, { bytes: 2600, place })
  expect(all(nodes, 'img').length).toBe(2)
  expect(textOf(nodes)).toContain('29 more rows without a picture here')
  const bare = all(nodes, 'td').filter((cell) => all([cell], 'img').length === 0)
  expect(bare.map((cell) => [textOf([cell]), ...attributes([cell], 'a', 'href')])).toEqual([
    ['3.000', 'https://x.y/o/r/blob/c0ffee/in/b/14'],
  ])
})

test('forty checkpoints have columns as far as they have pictures, and the nearest eight in any case', () => {
  const pairs = Object.fromEntries(
    Array.from({ length: 40 }, (_, index) => [`k${index}`, [{ path: `k${index}`, prompt: 'p', loss: index + 1 }]]),
  )
  const report = reportOf([{ ...TWO, pairs }])
  const near = gridOf({ ...partsOf(report), shown: chosen(report, 3000) })
  expect([near.columns.length, near.moreColumns]).toEqual([8, 32])
  expect(gridOf({ ...partsOf(report), shown: chosen(report, 1e7) }).columns.length).toBe(40)
})

test('without any picture one sentence says how to see them', () => {
  const nodes = gridHtml(reportOf([TWO], { thumbnails: new Map() }))
  expect(elements(nodes)).not.toContain('table')
  expect(textOf(nodes)).toContain('Run style-gate to see them.')
})

test('a prompt that is long is folded, one that is not known is said to be so, and one that repeats is not repeated', () => {
  const near = [{ path: '1', prompt: 'hash', seed: '1' }, { path: '2', prompt: 'hash', seed: '2' }, { path: '3' }]
  const report = reportOf([{ ...TWO, pairs: { near } }], { prompts: new Map([['hash', 'long '.repeat(60)]]) })
  const nodes = gridHtml(report)
  expect(all(nodes, 'details').length).toBe(1)
  const texts = all(nodes, 'th').map((header) => textOf([header]))
  expect(texts.slice(-2)).toEqual(['the same, seed 2', 'prompt not known'])
})

test('where no reference can be shown its column says so, and the samples stand there still', () => {
  const report = reportOf([TWO])
  const thumbnails = new Map([...report.thumbnails].filter(([path]) => !path.startsWith('refs/')))
  const nodes = gridHtml({ ...report, thumbnails })
  expect(textOf(all(nodes, 'td').slice(0, 1))).toBe('none')
  expect(attributes(nodes, 'img', 'alt').filter((alt) => alt.startsWith('Sample')).length).toBe(3)
})

test('no name and no prompt is ever an element, and each picture keeps its place', () => {
  const plain = elements(gridHtml(named('word')))
  fc.assert(
    fc.property(hostile, (name) => {
      const nodes = gridHtml(named(`word${name}`), { place: { toPictures: '../..' } })
      const known = new Set([...plain, 'a'])
      expect(elements(nodes).filter((tag) => !known.has(tag))).toEqual([])
      expect(elements(nodes).filter((tag) => tag === 'img').length).toBe(plain.filter((tag) => tag === 'img').length)
      for (const href of attributes(nodes, 'a', 'href')) expect(href).toMatch(/^(?:#|\.\.\/\.\.\/)/)
    }),
    { numRuns: 60 },
  )
})

/** Every name of it has this one in it. */
function named(name: string): Report {
  const pairs = { [`${name}/k`]: [{ path: `${name}/1`, prompt: name, seed: name }] }
  return reportOf([{ lora: name, references: [`${name}/r`], controls: { [`${name}/c`]: [`${name}/c1`] }, pairs }])
}

test('a place is one text as an id and in an address, and says which picture of which LoRA', () => {
  const name = fc.oneof(
    hostile,
    fc.string({ unit: 'binary', maxLength: 3000 }),
    fc.constantFrom('%', '%23', '#', '&', 'a b', '=', '"'),
  )
  fc.assert(
    fc.property(name, name, (lora, path) => {
      const place = placeOf(lora, path)
      expect(place).toMatch(/^[\w.~%&=-]+$/)
      expect(new URL(`#${place}`, 'file:///report.html').hash).toBe(`#${place}`)
      expect(place.length).toBeLessThan(1300)
      if (place.includes('~')) return
      const [, ...values] = /^lora=([^&=]*)&sample=([^&=]*)$/.exec(place)!
      expect(values.map(decodeURIComponent)).toEqual([lora.toWellFormed(), path.toWellFormed()])
    }),
  )
})

test('names that are far too long keep places of their own', () => {
  const long = 'x'.repeat(10_000)
  expect(placeOf('a', `${long}1`)).not.toBe(placeOf('a', `${long}2`))
  expect(placeOf('a', 'b', 'before')).not.toBe(placeOf('a', 'b'))
})

test('a picture is on the server where there is one, else beside the page, else nowhere', () => {
  const pictures = { repository: 'https://x.y/o/r', commit: 'c0ffee', folder: '' }
  expect(committedAt({ pictures, toPictures: '..' }, 'a b/#.png')).toBe('https://x.y/o/r/blob/c0ffee/a%20b/%23.png')
  expect(committedAt({ toPictures: '../my models' }, 'a b/#.png')).toBe('../my%20models/a%20b/%23.png')
  expect(committedAt({ toPictures: '' }, '/etc/../x')).toBe('./etc/x')
  expect(committedAt({}, 'a')).toBeUndefined()
})

const [PICTURE] = CHANGED.changes.pictures
const change = (more: object) => ({ ...PICTURE, role: 'sample', set: 'woodblock', what: 'changed', ...more }) as const

function changedHtml(pictures: readonly ReturnType<typeof change>[]): readonly Node[] {
  const report = reportOf([TWO], {
    thumbnailsBefore: new Map([['old', Buffer.from('old')]]),
    changed: { changes: { ...CHANGED.changes, pictures, counts: [] } },
  })
  const shown = chosen(report, 1e7)
  const element = ChangedPictures({ report, shown, place: {} })
  return element === null ? [] : parseFragment(render(element)).childNodes
}

test('a changed sample stands beside what it was, with both losses and what is to be looked at', () => {
  const numbers = { loss: 2, lossBefore: 1, place: 1, of: 1, standsOut: 2.5 }
  const nodes = changedHtml([change({ path: 'far/cat 1.png', before: 'old', ...numbers })])
  expect(attributes(nodes, 'img', 'alt')).toEqual(['Before the change: old', 'After the change: far/cat 1.png'])
  expect(textOf(nodes)).toContain('style loss 1.000 → 2.000, number 1 of 1')
  expect(textOf(nodes)).toContain('×2.50 farther')
  const [compared] = attributes(nodes, 'button', 'data-compare')
  expect(attributes(nodes, 'figure', 'id')).toContain(compared)
})

test('what was added has nothing before it, what was removed nothing after, and what was renamed is no change', () => {
  const added = change({ what: 'added', path: 'far/cat 1.png', before: null, lossBefore: null })
  const removed = change({ what: 'removed', path: 'old', before: 'old', loss: null })
  const nodes = changedHtml([added, removed, change({ what: 'renamed', path: 'near/cat 1.png', before: 'old' })])
  expect(all(nodes, 'li').length).toBe(2)
  expect(textOf(nodes)).toMatch(/Not there before.*Not there any more/s)
  expect(all(nodes, 'button')).toEqual([])
  expect(changedHtml([])).toEqual([])
})

test('the dialog has what its script looks for, closed and with a name each', () => {
  const nodes = parseFragment(render(Viewer())).childNodes
  const parts = ['button', 'select', 'input'].flatMap((tag) => attributes(nodes, tag, 'data-viewer'))
  expect(parts.toSorted()).toEqual(['close', 'down', 'flip', 'left', 'other', 'right', 'up', 'wipe'])
  expect(attributes(nodes, 'dialog', 'open')).toEqual([])
  expect(all(nodes, 'label').map((label) => textOf([label]).trim())).toEqual(['Other side –', 'Wipe'])
})
