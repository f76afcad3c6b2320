import { renderToString } from 'preact-render-to-string'
import type { VNode } from 'preact'

/** The only file that knows preact-render-to-string. Elements to HTML, in which every text and attribute is escaped. */
export function render(element: VNode): string {
  return renderToString(element)
}
