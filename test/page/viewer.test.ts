import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { openChromium } from '../support/chromium.ts'
import { pageOf, SMALL } from './fixtures.ts'
import { type View, view } from './view.ts'

const FIRST = 'figure[data-lora="0"][data-group=samples][data-row="0"][data-column="0"]'

let browser: Browser
let html: string
let seen: View
beforeAll(async () => {
  browser = await openChromium()
  html = await pageOf(SMALL['two LoRAs'])
})
afterAll(async () => browser.close())

const dialogOf = (page: Page) => page.getByRole('dialog')
const captionOf = async (page: Page): Promise<string> => page.locator('.viewer-caption').innerText()
/** What a reader sees of the two pictures that lie over each other. */
const look = async (page: Page): Promise<string> => {
  const bytes = await page.locator('.viewer-stage').screenshot({ animations: 'disabled' })
  return bytes.toString('base64')
}
const isFocused = async (page: Page, selector: string): Promise<boolean> =>
  page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)

describe('with its script', () => {
  beforeEach(async () => {
    seen = await view(browser, html, { options: { reducedMotion: 'reduce' } })
  })
  afterEach(async () => {
    await seen.close()
    if (seen.faults.length > 0) throw new Error(seen.faults.join('\n'))
  })

  test('a picture is reached by Tab, opened by Enter, left by arrows, flipped by a key that is held, closed by Esc', async () => {
    const { page } = seen
    for (let presses = 0; presses < 200 && !(await isFocused(page, `${FIRST} a`)); presses++)
      await page.keyboard.press('Tab')
    expect(await isFocused(page, `${FIRST} a`)).toBe(true)
    await page.keyboard.press('Enter')
    await expect.poll(async () => dialogOf(page).isVisible()).toBe(true)
    expect(await captionOf(page)).toMatch(/model-0001[^]*seed 1000[^]*style loss/)

    const first = await look(page)
    for (const key of ['r', ' ']) {
      await page.keyboard.down(key)
      expect(await look(page)).not.toBe(first)
      await page.keyboard.up(key)
      expect(await look(page)).toBe(first)
    }

    await page.keyboard.press('ArrowRight')
    expect(await captionOf(page)).toMatch(/model-0002[^]*seed 1000/)
    await page.keyboard.press('ArrowDown')
    expect(await captionOf(page)).toMatch(/model-0002[^]*seed 1001/)
    expect(await look(page)).not.toBe(first)
    await page.keyboard.press('ArrowUp')
    await page.keyboard.press('ArrowLeft')
    expect(await look(page)).toBe(first)
    await page.keyboard.press('ArrowDown')

    await page.keyboard.press('Escape')
    expect(await dialogOf(page).isVisible()).toBe(false)
    expect(await isFocused(page, 'figure[data-lora="0"][data-group=samples][data-row="1"][data-column="0"] a')).toBe(
      true,
    )
  })

  test('at an end it is said that there are no more, and the picture stays', async () => {
    const { page } = seen
    await page.locator(`${FIRST} a.shot-open`).click()
    const caption = await captionOf(page)
    await page.keyboard.press('ArrowLeft')
    expect(await page.getByRole('status').filter({ hasText: 'No more' }).innerText()).toContain('checkpoint')
    expect(await captionOf(page)).toBe(caption)
    await page.keyboard.press('ArrowRight')
    expect(await page.getByRole('status').filter({ hasText: 'No more' }).count()).toBe(0)
  })

  test('the address follows, and a page that is opened or read again at it shows the same picture', async () => {
    const { page, url } = seen
    await page.locator(`${FIRST} a.shot-open`).click()
    await page.getByRole('button', { name: 'Next checkpoint' }).click()
    const { hash } = new URL(page.url())
    expect(hash).toMatch(/^#lora=style-0001&sample=samples.*model-0002/)
    const caption = await captionOf(page)
    await page.reload()
    expect(await dialogOf(page).isVisible()).toBe(true)
    expect(await captionOf(page)).toBe(caption)
    await page.getByRole('button', { name: 'Close' }).click()
    expect(page.url()).toBe(url)

    await page.evaluate((place) => (location.hash = place), hash)
    await expect.poll(async () => dialogOf(page).isVisible()).toBe(true)
    await page.goBack()
    await expect.poll(async () => dialogOf(page).isVisible()).toBe(false)
  })

  test('who goes back to another place of the page is left there', async () => {
    const { page } = seen
    await page.evaluate(() => (location.hash = 'all-loras'))
    const place = await page.locator('figure[data-group=samples]').first().getAttribute('id')
    await page.evaluate((id) => (location.hash = id ?? ''), place)
    await expect.poll(async () => dialogOf(page).isVisible()).toBe(true)
    await page.goBack()
    await expect.poll(async () => dialogOf(page).isVisible()).toBe(false)
    const { y } = (await page.locator('#all-loras').boundingBox())!
    // A browser scrolls by whole pixels.
    expect(y).toBeGreaterThan(-1)
    expect(y).toBeLessThan(900)
  })

  test('the slider lays the reference, or another checkpoint, over a part of the picture', async () => {
    const { page } = seen
    await page.locator(`${FIRST} a.shot-open`).click()
    const slider = page.getByRole('slider')
    const looks = new Set([await look(page)])
    for (const share of ['50', '100']) {
      await slider.fill(share)
      looks.add(await look(page))
    }
    await dialogOf(page).getByRole('combobox').selectOption({ label: 'model-0003' })
    looks.add(await look(page))
    expect(looks.size).toBe(4)
    await slider.focus()
    await page.keyboard.press('Home')
    expect(looks).toContain(await look(page))
  })

  test('a click beside the left button alone leaves a picture a link', async () => {
    const { page } = seen
    await page.locator(`${FIRST} a.shot-open`).click({ modifiers: ['Shift'] })
    expect(await dialogOf(page).isVisible()).toBe(false)
  })
})

test('a button copies the next step, with a clipboard and without one', async () => {
  for (const permissions of [['clipboard-read', 'clipboard-write'], ['clipboard-read']]) {
    const { page, faults, close } = await view(browser, html, { options: { permissions } })
    if (permissions.length === 1)
      await page.evaluate(() => {
        navigator.clipboard.writeText = async () => Promise.reject(new Error('no clipboard'))
      })
    const button = page.locator('button[data-copy]').first()
    const wanted = await page.evaluate(() => {
      const id = document.querySelector<HTMLElement>('button[data-copy]')?.dataset['copy'] ?? ''
      return document.getElementById(id)?.textContent
    })
    await button.click()
    await expect.poll(async () => button.innerText()).toBe('Copied')
    expect(await page.evaluate(async () => navigator.clipboard.readText())).toBe(wanted)
    expect(faults).toEqual([])
    await close()
  }
})

test('before and after of a change are laid over each other', async () => {
  const { page, faults, close } = await view(browser, await pageOf(SMALL['a change']))
  await page.getByRole('button', { name: 'Slide between the two' }).first().click()
  expect(await captionOf(page)).toContain('After the change')
  const half = await look(page)
  await page.getByRole('slider').fill('100')
  expect(await look(page)).not.toBe(half)
  expect(faults).toEqual([])
  await close()
})
