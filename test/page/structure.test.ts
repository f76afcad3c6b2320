import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { SCRIPT, STYLE } from '../../src/report/html/assets.ts'
import { hostile } from '../support/github-markdown.ts'
import { BIDI, LARGE, makePage, pageOf, SMALL, twins } from './fixtures.ts'
import { elementsOf, structureOf } from './markup.ts'

const MOST_BYTES = 4_000_000
const SMALL_PLAN = {
  loras: 1,
  checkpoints: 2,
  samples: 2,
  references: 2,
  controls: 1,
  controlPictures: 1,
  changed: true,
}

describe.each(Object.entries({ ...SMALL, ...LARGE }))('a page of %s', (_, fixture) => {
  test('is the same bytes each time, and at most 4 MB', async () => {
    const page = await pageOf(fixture)
    expect(await makePage(fixture)).toBe(page)
    expect(page).toMatch(/^<!doctype html>\n<html lang="en">/)
    expect(Buffer.byteLength(page)).toBeLessThanOrEqual(MOST_BYTES)
  })

  test('has one style and one script, which are ours, and leads nowhere but to its own places, pictures and the server', async () => {
    const elements = elementsOf(await pageOf(fixture))
    const textsOf = (tag: string): readonly string[] =>
      elements.filter((own) => own.tag === tag).map(({ text }) => text)
    expect(textsOf('style')).toEqual([STYLE])
    expect(textsOf('script')).toEqual([SCRIPT])
    const tags = new Set(elements.map(({ tag }) => tag))
    for (const tag of ['link', 'base', 'iframe', 'object', 'embed', 'form', 'template']) expect(tags).not.toContain(tag)
    const attributes = elements.flatMap((own) => Object.entries(own.attributes))
    expect(attributes.filter(([name]) => name === 'style' || name.startsWith('on') || name === 'srcset')).toEqual([])
    const valuesOf = (name: string): readonly string[] =>
      attributes.filter(([own]) => own === name).map(([, value]) => value)
    expect(valuesOf('src').filter((src) => !src.startsWith('data:image/webp;base64,'))).toEqual([])
    expect(valuesOf('href').filter((href) => !/^(?:#|\.\.?\/|https:\/\/)/.test(href))).toEqual([])
  })

  test('gives no id twice, and every reference to one has its element', async () => {
    const elements = elementsOf(await pageOf(fixture))
    const ids = elements.flatMap(({ attributes: { id } }) => id ?? [])
    const known = new Set(ids)
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([])
    const references = elements.flatMap(({ attributes }) =>
      ['aria-labelledby', 'aria-describedby', 'aria-controls', 'for'].flatMap(
        (name) => attributes[name]?.split(' ') ?? [],
      ),
    )
    expect(references.filter((id) => !known.has(id))).toEqual([])
    const places = elements.flatMap(({ attributes: { href } }) => (href?.startsWith('#') ? href.slice(1) : []))
    expect(places.filter((id) => id !== '' && !known.has(id))).toEqual([])
  })
})

test('whatever a name is, a page has the elements and attributes of the same page with harmless names', async () => {
  const [hostilePage, harmlessPage] = await twins(SMALL['hostile names'].plan)
  expect(structureOf(hostilePage)).toEqual(structureOf(harmlessPage))
  await fc.assert(
    fc.asyncProperty(hostile, async (mark) => {
      const name = (_: string, plain: string): string => `${plain}${mark}`
      const [one, other] = await twins({ ...SMALL_PLAN, name })
      expect(structureOf(one)).toEqual(structureOf(other))
    }),
    { numRuns: 20 },
  )
})

test('no mark of a name turns the direction of the text around it, and none that cannot be seen is left', async () => {
  const page = await pageOf(SMALL['hostile names'])
  expect(page).not.toMatch(BIDI)
})
