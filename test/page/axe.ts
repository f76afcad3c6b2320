import axe from 'axe-core'
import type { Page } from 'playwright-core'

declare const window: Window & { axe: typeof axe }

/** What axe-core finds of serious or critical impact, by these rules or by all, a line an element. The page's policy must be bypassed. */
export async function seriousFindings(page: Page, rules?: readonly string[]): Promise<readonly string[]> {
  await page.evaluate(axe.source)
  const options = { resultTypes: ['violations' as const], ...(rules && { runOnly: [...rules] }) }
  const { violations } = await page.evaluate(async (own) => window.axe.run(own), options)
  const grave = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')
  return grave.flatMap(({ id, nodes }) =>
    nodes.slice(0, 3).map(({ target, failureSummary }) => `${id} ${target.join(' ')}: ${failureSummary}`),
  )
}
