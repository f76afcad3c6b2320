import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openChromium } from '../support/chromium.ts'
import { pageOf, LARGE, SMALL } from './fixtures.ts'
import { brokenCharts, sideways } from './measures.ts'
import { view, WIDTHS } from './view.ts'

let browser: Browser
beforeAll(async () => {
  browser = await openChromium()
})
afterAll(async () => browser.close())

describe.each(Object.entries({ ...SMALL, ...LARGE }))('a page of %s', (_, fixture) => {
  test('opens without a request, an error or a breach of its policy, and shows every chart, on a phone too', async () => {
    const { page, faults, close } = await view(browser, await pageOf(fixture))
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 900 })
      expect(await page.evaluate(brokenCharts)).toEqual([])
      expect(await page.evaluate(sideways)).toEqual([])
    }
    expect(faults).toEqual([])
    await close()
  })

  test('is the same without its script', async () => {
    const options = { javaScriptEnabled: false, viewport: { width: 390, height: 844 }, isMobile: true }
    const { page, faults, close } = await view(browser, await pageOf(fixture), { options })
    expect(await page.evaluate(brokenCharts)).toEqual([])
    expect(await page.evaluate(sideways)).toEqual([])
    expect(faults).toEqual([])
    await close()
  })
})
