import { spawn } from 'node:child_process'
import { cp, mkdtemp, readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openChromium } from '../support/chromium.ts'

const cli = fileURLToPath(new URL('../../dist/cli.js', import.meta.url))
const demo = fileURLToPath(new URL('../../examples/model-repo', import.meta.url))

let browser: Browser
let root: string
beforeAll(async () => {
  browser = await openChromium()
  root = await mkdtemp(join(tmpdir(), 'style-gate-demo-'))
  for (const folder of ['samples', 'references', 'controls'])
    await cp(join(demo, folder), join(root, folder), { recursive: true })
  // Small, so that it takes seconds: other losses than usual, which the page must have as well.
  const child = spawn(process.execPath, [cli, '--size', '128'], { cwd: root, stdio: 'ignore' })
  const code = await new Promise((resolve) => child.on('close', resolve))
  if (code !== 0) throw new Error(`the command line ended with ${String(code)}`)
})
afterAll(async () => browser.close())

const report = (file: string): string => join(root, 'style-gate-report', file)

/** By LoRA, checkpoint, seed and set: the geometric mean of a sample's losses against the pictures of the set, in four digits. */
async function expectedLosses(): Promise<ReadonlyMap<string, string>> {
  const [, ...rows] = (await readFile(report('scores.csv'), 'utf8')).trim().split('\n')
  const logs = new Map<string, number[]>()
  for (const row of rows) {
    const [lora, checkpoint, , pictureRole, , seed, , targetRole, set, metric, layer, value] = row.trim().split(',')
    if (pictureRole !== 'sample' || metric !== 'gram-mse' || layer !== 'total') continue
    const words = targetRole === 'reference' ? 'References' : 'Control'
    const key = [lora, checkpoint, seed, `${words} ${set}`].join(' / ')
    logs.set(key, [...(logs.get(key) ?? []), Math.log(Number(value))])
  }
  const meanOf = (own: readonly number[]): number => Math.exp(own.reduce((sum, each) => sum + each, 0) / own.length)
  return new Map([...logs].map(([key, own]) => [key, meanOf(own).toPrecision(4)]))
}

/** The same, as the tables below Figure 3 have it. */
async function shownLosses(page: Page): Promise<ReadonlyMap<string, string>> {
  return new Map(
    await page.evaluate(() =>
      Array.from(document.querySelectorAll('[aria-label="The numbers of Figure 3"] table')).flatMap((table) => {
        const textsOf = (row: Element): readonly string[] =>
          Array.from(row.children, (cell) => cell.textContent.trim().replaceAll(/\s+/g, ' '))
        const lora = table.closest('section')?.querySelector('h2 .name')?.textContent ?? ''
        const heads = textsOf(table.querySelector('thead tr')!)
        return Array.from(table.querySelectorAll('tbody tr'), textsOf).flatMap((cells) => {
          const at = (head: string): string => cells[heads.indexOf(head)] ?? ''
          return heads.flatMap((head, column): readonly (readonly [string, string])[] =>
            /^(?:References|Control) /.test(head)
              ? [[[lora, at('Checkpoint'), at('Seed'), head].join(' / '), cells[column]!]]
              : [],
          )
        })
      }),
    ),
  )
}

test('Figure 3 of the demo has the losses of its scores.csv, to the digits shown', async () => {
  const context = await browser.newContext()
  const page = await context.newPage()
  await page.goto(pathToFileURL(report('report.html')).href)
  const expected = await expectedLosses()
  // Two LoRAs, three checkpoints, eight samples; the references, and as controls those of the other LoRA and two sets.
  expect(expected.size).toBe(2 * 3 * 8 * 4)
  const shown = await shownLosses(page)
  expect(Object.fromEntries(shown)).toEqual(Object.fromEntries(expected))
  await context.close()
})

/** By LoRA, checkpoint and set: what the points of its line stand at on the axis beside them, from left to right. */
async function drawnLosses(page: Page): Promise<ReadonlyMap<string, readonly number[]>> {
  return new Map(
    await page.evaluate(() =>
      Array.from(document.querySelectorAll('.chart-by-sample svg[role=img]')).flatMap((chart) => {
        const lora = chart.closest('section')?.querySelector('h2 .name')?.textContent ?? ''
        const [, role = '', set = ''] = /^Against the (\w+) (.*)$/.exec(chart.querySelector('title')!.textContent) ?? []
        if (role === '') return []
        const ticks = Array.from(chart.querySelectorAll('text.end-of'), (tick) => ({
          log: Math.log(Number(tick.textContent)),
          y: Number(/,([\d.]+)L/.exec(tick.previousElementSibling?.getAttribute('d') ?? '')?.[1]),
        }))
        const [low, high] = [ticks[0]!, ticks.at(-1)!]
        const lossAt = (y: number): number =>
          Math.exp(low.log + ((y - low.y) / (high.y - low.y)) * (high.log - low.log))
        return Array.from(chart.querySelectorAll('path.line'), (line): readonly [string, readonly number[]] => {
          const colour = /\bc\d\b/.exec(line.getAttribute('class')!)![0]
          const checkpoint = chart.querySelector(`text.end.${colour}`)!.textContent
          const points = line.getAttribute('d')!.match(/[\d.]+,[\d.]+/g)!
          const words = role === 'control' ? 'Control' : 'References'
          return [
            [lora, checkpoint, `${words} ${set}`].join(' / '),
            points.map((own) => lossAt(Number(own.split(',')[1]))),
          ]
        })
      }),
    ),
  )
}

test('each line of Figure 3 is drawn where its losses are on the axis', async () => {
  const context = await browser.newContext()
  const page = await context.newPage()
  await page.goto(pathToFileURL(report('report.html')).href)
  const drawn = await drawnLosses(page)
  expect(drawn.size).toBe(2 * 3 * 4)
  const shown = [...(await shownLosses(page))].map(([key, loss]) => ({ names: key.split(' / '), loss: Number(loss) }))
  for (const [key, losses] of drawn) {
    const [lora, checkpoint, set] = key.split(' / ')
    const own = shown.filter(({ names }) => names[0] === lora && names[1] === checkpoint && names[3] === set)
    expect(losses).toHaveLength(8)
    // Coordinates have two decimals.
    losses.forEach((loss, index) => expect(loss / own[index]!.loss).toBeCloseTo(1, 2))
  }
  await context.close()
})

test('pictures are taken from beside the page where no server has them', async () => {
  const context = await browser.newContext()
  const page = await context.newPage()
  await page.goto(pathToFileURL(report('report.html')).href)
  await page.locator('figure[data-group=samples] a.shot-open').first().click()
  const link = page.getByRole('dialog').getByRole('link', { name: 'Open the picture itself' })
  const href = await link.evaluate((anchor) => (anchor as HTMLAnchorElement).href)
  expect((await readFile(fileURLToPath(href))).length).toBeGreaterThan(1000)
  await context.close()
})
