import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'

/** A page that somebody opened by a click on the file, and what it did that it must not. */
export type View = Readonly<{
  page: Page
  url: string
  /** Errors, warnings and breaches of the policy, as the console has them, and requests but that for the file. */
  faults: readonly string[]
  close: () => Promise<void>
}>

export const WIDTHS = [390, 1440] as const

type Options = Readonly<{ options?: BrowserContextOptions; fragment?: string }>

/** Opens a page from a file of its own. */
export async function view(
  browser: Browser,
  html: string,
  { options = {}, fragment = '' }: Options = {},
): Promise<View> {
  const file = join(await mkdtemp(join(tmpdir(), 'style-gate-page-')), 'report.html')
  await writeFile(file, html)
  const url = pathToFileURL(file).href
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, ...options })
  const page = await context.newPage()
  const faults: string[] = []
  page.on('console', (message) => void faults.push(`${message.type()}: ${message.text()}`))
  page.on('pageerror', (error) => void faults.push(String(error)))
  page.on('dialog', (dialog) => {
    faults.push(`dialog: ${dialog.message()}`)
    void dialog.dismiss()
  })
  page.on('request', (request) => {
    const asked = request.url()
    if (asked.split('#')[0] !== url && !asked.startsWith('data:')) faults.push(`request: ${asked.slice(0, 200)}`)
  })
  await page.goto(`${url}${fragment}`)
  return { page, url, faults, close: async () => context.close() }
}
