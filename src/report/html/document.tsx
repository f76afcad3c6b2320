import { createHash } from 'node:crypto'
import type { ComponentChildren, JSX } from 'preact'
import { SCRIPT, STYLE } from './assets.ts'
import { render } from './render.ts'

/** A whole HTML document around a body. */
export function documentOf(title: string, body: JSX.Element): string {
  return `<!doctype html>\n${render(<Document title={title}>{body}</Document>)}\n`
}

function Document({ title, children }: Readonly<{ title: string; children: ComponentChildren }>): JSX.Element {
  return (
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content={POLICY} />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{title}</title>
        <style dangerouslySetInnerHTML={{ __html: STYLE }} />
      </head>
      <body>
        {children}
        <script dangerouslySetInnerHTML={{ __html: SCRIPT }} />
      </body>
    </html>
  )
}

/** Nothing from elsewhere, no style of an attribute, and of scripts ours alone. */
const POLICY = [
  "default-src 'none'",
  'img-src data:',
  `style-src ${hashOf(STYLE)}`,
  `script-src ${hashOf(SCRIPT)}`,
  "base-uri 'none'",
  "form-action 'none'",
].join('; ')

function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`
}
