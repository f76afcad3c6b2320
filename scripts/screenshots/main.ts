import { mkdirSync, writeFileSync } from 'node:fs'
import { fileURLToPath, pathToFileURL } from 'node:url'
import type { Page } from 'playwright-core'
import sharp from 'sharp'
import { openChromium } from '../../test/support/chromium.ts'

// The pictures of report.html that README.md shows, of the page that `npm run demo` wrote.

const PAGE = fileURLToPath(new URL('../../examples/model-repo/style-gate-report/report.html', import.meta.url))
const IMAGES = new URL('../../docs/images/', import.meta.url)
const MOST_BYTES = 150_000

/** What is seen at first. */
async function firstScreen(page: Page): Promise<Buffer> {
  return page.screenshot()
}

/** A line per checkpoint in the article's Figure 3, of the LoRA whose ranking is reliable. */
async function figureThree(page: Page): Promise<Buffer> {
  const section = page.locator('section', { has: page.locator('h2', { hasText: 'woodblock' }) })
  const heading = section.locator('h3', { hasText: 'Figure 3' })
  await heading.evaluate((element) => element.scrollIntoView())
  const panels = await section.locator('.chart-by-sample .chart-panels').first().boundingBox()
  const above = await heading.boundingBox()
  if (panels === null || above === null) throw new Error('the page has no Figure 3')
  const clip = {
    x: panels.x - 16,
    y: above.y,
    width: panels.width + 32,
    height: panels.y + panels.height - above.y + 8,
  }
  return page.screenshot({ clip })
}

const SHOTS = { 'page-first-screen': firstScreen, 'page-figure-3': figureThree } as const

mkdirSync(IMAGES, { recursive: true })
const browser = await openChromium()
const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, colorScheme: 'light' })
await page.goto(pathToFileURL(PAGE).href)
for (const [name, shoot] of Object.entries(SHOTS)) {
  const picture = await sharp(await shoot(page))
    .webp({ quality: 82, effort: 6 })
    .toBuffer()
  if (picture.length > MOST_BYTES) throw new Error(`${name} has ${picture.length} bytes: more than ${MOST_BYTES}`)
  writeFileSync(new URL(`${name}.webp`, IMAGES), picture)
  console.log(`${name}.webp: ${picture.length} bytes`)
}
await browser.close()
