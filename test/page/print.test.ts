import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openChromium } from '../support/chromium.ts'
import { seriousFindings } from './axe.ts'
import { pageOf, SMALL } from './fixtures.ts'
import { brokenCharts } from './measures.ts'
import { view } from './view.ts'

let browser: Browser
beforeAll(async () => {
  browser = await openChromium()
})
afterAll(async () => browser.close())

/** Of A4 between usual margins, in CSS pixels. */
const SHEET = { width: 718, height: 1047 }

test('on paper a page is dark on white, whatever the screen is, and nothing lies beyond the edge of a box that scrolls', async () => {
  const options = { viewport: SHEET, colorScheme: 'dark', bypassCSP: true } as const
  const { page, close } = await view(browser, await pageOf(SMALL['a change']), { options })
  await page.emulateMedia({ media: 'print' })
  expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe('rgb(255, 255, 255)')
  const hidden = await page.evaluate(() =>
    Array.from(document.body.querySelectorAll('*'))
      .filter(
        (element) =>
          element.checkVisibility() &&
          !element.closest('svg, .unseen') &&
          getComputedStyle(element).overflow !== 'visible',
      )
      .filter(
        ({ scrollHeight, clientHeight, scrollWidth, clientWidth }) =>
          scrollHeight > clientHeight + 1 || scrollWidth > clientWidth + 1,
      )
      .map(
        ({ tagName, className, scrollWidth, clientWidth }) => `${tagName} ${className} ${scrollWidth} > ${clientWidth}`,
      ),
  )
  expect(hidden).toEqual([])
  expect(await page.evaluate(brokenCharts)).toEqual([])
  expect(await seriousFindings(page)).toEqual([])
  await close()
})
