import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { chromiumPath, openChromium } from '../support/chromium.ts'
import { seriousFindings } from './axe.ts'
import { brokenCharts, sideways } from './measures.ts'
import { view } from './view.ts'

// What the other tests here rest on: that what a page must not do would be seen.

let browser: Browser
beforeAll(async () => {
  browser = await openChromium()
})
afterAll(async () => browser.close())

const POLICY = `<meta http-equiv="Content-Security-Policy" content="default-src 'none'">`
const pageWith = (body: string, head = ''): string =>
  `<!doctype html><html lang="en"><head><meta name="viewport" content="width=device-width">${head}<title>x</title></head><body>${body}</body></html>`

test('a request, an error, a warning and a breach of the policy are seen', async () => {
  const faultsOf = async (html: string): Promise<readonly string[]> => {
    const { faults, page, close } = await view(browser, html)
    await page.waitForLoadState('networkidle')
    await close()
    return faults
  }
  expect(await faultsOf(pageWith('<img src="other.png" alt="">'))).toContainEqual(
    expect.stringMatching(/^request: .*other\.png/),
  )
  expect(await faultsOf(pageWith('<script>nothing()</script>'))).toEqual(['ReferenceError: nothing is not defined'])
  expect(await faultsOf(pageWith('<script>console.warn("so")</script>'))).toEqual(['warning: so'])
  expect(await faultsOf(pageWith('<script>alert(1)</script>'))).toEqual(['dialog: 1'])
  for (const breach of [
    '<p style="color: red">x</p>',
    '<script>1</script>',
    '<p onclick="1">x</p>',
    '<img src="a.png" alt="">',
  ])
    expect(await faultsOf(pageWith(breach, POLICY))).toContainEqual(expect.stringContaining('Content Security Policy'))
})

test('a chart that is empty, hidden, silent or has a number that is none is seen, even where it is folded', async () => {
  const chart = (inner: string, size = 'width="90" height="90"'): string => `<svg role="img" ${size}>${inner}</svg>`
  const said = '<title>a</title><desc>b</desc>'
  const found = async (body: string): Promise<readonly string[]> => {
    const { page, close } = await view(browser, pageWith(body))
    const broken = await page.evaluate(brokenCharts)
    await close()
    return broken
  }
  expect(await found(`<details>${chart(said)}</details>`)).toEqual([])
  expect(await found(`<details>${chart(said, 'width="0" height="9"')}</details>`)).toEqual(['a is small'])
  expect(await found(`<div hidden>${chart(said)}</div>`)).toEqual(['a is hidden'])
  expect(await found(`${chart(said)}<div hidden>${chart(said)}</div>`)).toEqual([])
  expect(await found(chart('<title>a</title>'))).toEqual(['a has no description'])
  expect(await found(chart(`${said}<path d="M NaN 1"/>`))).toEqual(['a has a number that is none'])
})

test('what is too wide for a phone is seen, but for what scrolls in itself', async () => {
  const wide = '<div style="width: 600px">wide</div>'
  const found = async (body: string, isMobile: boolean): Promise<readonly string[]> => {
    const options = { viewport: { width: 390, height: 844 }, isMobile }
    const { page, close } = await view(browser, pageWith(body), { options })
    const broken = await page.evaluate(sideways)
    await close()
    return broken
  }
  for (const isMobile of [true, false]) {
    expect(await found(wide, isMobile)).toContainEqual(expect.stringContaining('wide'))
    expect(await found(`<main style="overflow-x: clip"><p>${'W'.repeat(100)}</p></main>`, isMobile)).not.toEqual([])
    expect(await found(`<div style="overflow-x: auto">${wide}</div>`, isMobile)).toEqual([])
  }
})

test('what axe-core finds is seen', async () => {
  const { page, close } = await view(browser, pageWith('<main><h1>x</h1><p style="color: #ccc">pale</p></main>'))
  expect(await seriousFindings(page)).toEqual([expect.stringContaining('color-contrast')])
  await close()
})

test('the browser is the one that is named, else the first on the PATH, and where there is none it is said what to install', () => {
  expect(chromiumPath({ CHROMIUM: '/opt/one', PATH: '' })).toBe('/opt/one')
  expect(() => chromiumPath({ PATH: '/nowhere' }, '/nowhere')).toThrow('apt-get install chromium')
})
