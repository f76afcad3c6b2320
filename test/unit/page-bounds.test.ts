import { expect, test } from 'vitest'
import { toPage } from '../../src/report/html/page.tsx'
import { type DrawnLora, reportOf } from '../support/page-pictures.ts'

const sample = (path: string) => ({ path, prompt: 'cat', seed: '1' })

/** What links lead to within a page, and what is there. */
function placesOf(page: string) {
  const valuesOf = (mark: RegExp): readonly string[] => [...page.matchAll(mark)].map(([, value]) => value!)
  return { links: valuesOf(/ href="#([^"]*)"/g), ids: new Set(valuesOf(/ id="([^"]*)"/g)) }
}

test('the LoRAs that come first have room where all together have none, and no link leads to one that has none', () => {
  const loras = Array.from({ length: 45 }, (_, index): DrawnLora => {
    const pictures = Array.from({ length: 1600 }, (_own, number) => sample(`${index}/${number}.png`))
    return { lora: `style-${index}`, pairs: { near: pictures } }
  })
  const { links, ids } = placesOf(toPage({ ...reportOf(loras), thumbnails: new Map() }, {}))
  expect(ids).toContain('lora=style-0')
  expect(ids).not.toContain('lora=style-44')
  expect(links.filter((place) => !ids.has(place))).toEqual([])
})

test('however many LoRAs there are and however long their names, a page has at most 4 MB', () => {
  const many = Array.from({ length: 8500 }, (_, index): DrawnLora => ({
    lora: `${'é'.repeat(100)}${index}`,
    pairs: { near: [sample(`${index}.png`)] },
  }))
  const long = Array.from({ length: 4 }, (_, index): DrawnLora => ({
    lora: `${'é'.repeat(100_000)}${index}`,
    pairs: { near: [sample(`${index}.png`)] },
  }))
  for (const loras of [many, long]) {
    const page = toPage({ ...reportOf(loras), thumbnails: new Map() }, {})
    expect(Buffer.byteLength(page)).toBeLessThanOrEqual(4_000_000)
    const { links, ids } = placesOf(page)
    expect(links.filter((place) => !ids.has(place))).toEqual([])
  }
})

test('checkpoints that have seeds of their own have pictures, however many rows and columns these make', () => {
  const pairs = Array.from({ length: 60 }, (_, column) => {
    const samples = Array.from({ length: 20 }, (_own, row) => ({
      path: `${column}/${row}.png`,
      prompt: 'cat',
      seed: String(20 * column + row),
    }))
    return [`model-${column}`, samples] as const
  })
  const page = toPage(reportOf([{ lora: 'style', pairs: Object.fromEntries(pairs) }]), {})
  expect(Buffer.byteLength(page)).toBeLessThanOrEqual(4_000_000)
  expect(page.split('class="shot"').length).toBeGreaterThan(100)
})

test('checkpoints that are too far to be drawn bring no columns of pictures, and a line says how many they are', () => {
  const pairs = Array.from({ length: 50 }, (_, index) => [`model-${index}`, [sample(`${index}.png`)]] as const)
  const page = toPage(reportOf([{ lora: 'style', pairs: Object.fromEntries(pairs) }]), {})
  expect(page).toContain('id="lora=style&amp;sample=39.png"')
  expect(page).not.toContain('id="lora=style&amp;sample=40.png"')
  expect(page).toContain('10 more checkpoints without a picture here')
})
