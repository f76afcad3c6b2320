import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openChromium } from '../support/chromium.ts'
import { pageOf, SMALL } from './fixtures.ts'
import { view } from './view.ts'

const WITHOUT = { javaScriptEnabled: false }
const PLACES = {
  'a sample': 'figure[data-group=samples]',
  'a reference': 'figure[data-reference]',
  'a control': 'figure[data-group=sets]:not([data-reference])',
}

let browser: Browser
beforeAll(async () => {
  browser = await openChromium()
})
afterAll(async () => browser.close())

/** How many of each kind a reader can see, but for what needs the script. */
async function visible(page: Page): Promise<Readonly<Record<string, number>>> {
  return page.evaluate(() => {
    const isSeen = (element: Element): boolean => element.checkVisibility() && element.closest('.needs-script') === null
    const counts: Record<string, number> = {}
    for (const element of Array.from(document.body.querySelectorAll('*')).filter(isSeen))
      counts[element.tagName] = (counts[element.tagName] ?? 0) + 1
    return counts
  })
}

describe.each([390, 1440])('without its script, at %i pixels,', (width) => {
  const viewport = { width, height: 844 }

  test.each(Object.entries(PLACES))(
    '%s opens by a click, fills what is seen, says what it is, and closes',
    async (_, shot) => {
      const options = { ...WITHOUT, viewport }
      const { page, faults, close } = await view(browser, await pageOf(SMALL['a change']), { options })
      const figure = page.locator(shot).first()
      const before = await figure.locator('img').boundingBox()
      await figure.locator('a.shot-open').click()
      expect(await figure.boundingBox()).toEqual({
        x: 0,
        y: 0,
        width: await page.evaluate(() => document.documentElement.clientWidth),
        height: viewport.height,
      })
      const large = await figure.locator('img').boundingBox()
      expect(large!.height).toBeGreaterThan(before!.height)
      const centre = await page.evaluate(([x, y]) => document.elementFromPoint(x, y)?.closest('figure')?.id, [
        width / 2,
        viewport.height / 2,
      ] as const)
      expect(centre).toBe(await figure.getAttribute('id'))
      expect((await figure.locator('.shot-words').innerText()).length).toBeGreaterThan(10)
      expect(await figure.getByRole('link', { name: 'Open the picture itself' }).getAttribute('href')).toMatch(
        /^https:.*\.png/,
      )
      await figure.getByRole('link', { name: 'Close' }).click()
      expect(await figure.locator('img').boundingBox()).toMatchObject({ width: before!.width })
      expect(faults).toEqual([])
      await close()
    },
  )
})

test.each(['two LoRAs', 'a change', 'no thumbnails'] as const)(
  'a page of %s has all that it has with its script, but for that which needs it',
  async (name) => {
    const html = await pageOf(SMALL[name])
    const withScript = await view(browser, html)
    const without = await view(browser, html, { options: WITHOUT })
    expect(await visible(without.page)).toEqual(await visible(withScript.page))
    expect(await without.page.locator('.needs-script:visible').count()).toBe(0)
    await withScript.close()
    await without.close()
  },
)
