import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { toPage } from '../src/report/html/page.tsx'
import { openChromium } from '../test/support/chromium.ts'
import { reportOf } from '../test/support/reports.ts'
import { median, row, seconds } from './numbers.ts'

const PLAN = { loras: 4, checkpoints: 10, samples: 50, references: 6, controls: 3, prompts: 25 }

/** The page of 2000 samples: after scoring, when the thumbnails are made; and from its address to an answer to a click. */
export async function benchPage(): Promise<void> {
  const report = await reportOf(PLAN)
  const file = join(await mkdtemp(join(tmpdir(), 'style-gate-bench-')), 'report.html')
  const written: number[] = []
  for (let round = 0; round < 3; round++)
    written.push(await seconds(async () => writeFile(file, toPage(report, { toPictures: '..' }))))
  const time = median(written)
  row('page of 2000 samples, written', `${time.toFixed(2)} s`, { holds: time <= 3, limit: '≤ 3 s' })
  const browser = await openChromium()
  const opened: number[] = []
  for (let round = 0; round < 3; round++) {
    const page = await browser.newPage()
    opened.push(
      await seconds(async () => {
        await page.goto(pathToFileURL(file).href)
        await page.locator('a.shot-open').first().click()
        await page.getByRole('dialog').waitFor()
      }),
    )
    await page.close()
  }
  await browser.close()
  const wait = median(opened)
  row('the same, until a picture was opened by a click', `${wait.toFixed(2)} s`, { holds: wait <= 2, limit: '≤ 2 s' })
}
