import { createHash } from 'node:crypto'
import type { PagePlace, Report } from '../report.ts'
import { SCRIPT, STYLE } from './assets.ts'
import { render } from './render.ts'

/** report.html: one file that opens by itself, asks for nothing, and is complete without its script. */
export function toPage(report: Report, _place: PagePlace): string {
  const { scores } = report
  const page = (
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content={POLICY} />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>Style gate</title>
        <style dangerouslySetInnerHTML={{ __html: STYLE }} />
      </head>
      <body>
        <h1>Style gate: {scores.verdict}</h1>
        <script dangerouslySetInnerHTML={{ __html: SCRIPT }} />
      </body>
    </html>
  )
  return `<!doctype html>\n${render(page)}\n`
}

/** Nothing from elsewhere, no style of an attribute, and of scripts ours alone. */
const POLICY = `default-src 'none'; img-src data:; style-src ${hashOf(STYLE)}; script-src ${hashOf(SCRIPT)}; base-uri 'none'; form-action 'none'`

function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`
}
