import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openChromium } from '../support/chromium.ts'
import { seriousFindings } from './axe.ts'
import { pageOf, SMALL } from './fixtures.ts'
import { view } from './view.ts'

let browser: Browser
beforeAll(async () => {
  browser = await openChromium()
})
afterAll(async () => browser.close())

const NAMES = ['two LoRAs', 'a change', 'one picture', 'no thumbnails', 'gaps', 'hostile names'] as const

test.each(NAMES)('a page of %s has nothing that axe-core finds serious, in light and dark', async (name) => {
  const { page, close } = await view(browser, await pageOf(SMALL[name]), { options: { bypassCSP: true } })
  expect(await seriousFindings(page)).toEqual([])
  await page.emulateMedia({ colorScheme: 'dark' })
  expect(await seriousFindings(page, ['color-contrast'])).toEqual([])
  await close()
})

test('a picture that is open, and a page with all of it unfolded, have nothing that axe-core finds serious', async () => {
  const { page, close } = await view(browser, await pageOf(SMALL['a change']), { options: { bypassCSP: true } })
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true
  })
  expect(await seriousFindings(page)).toEqual([])
  await page.locator('figure[data-group=samples] a.shot-open').first().click()
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    expect(await seriousFindings(page)).toEqual([])
  }
  await close()
})
