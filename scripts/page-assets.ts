import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { rolldown } from 'rolldown'

// The style and the script of report.html as texts: the page is one file, and what makes it reads no other.
const folder = new URL('../src/report/html/', import.meta.url)

/** In this order. */
const STYLES = ['base', 'charts', 'grid'] as const

/** The content of src/report/html/assets.ts. */
export async function pageAssets(): Promise<string> {
  const style = STYLES.map((file) => readFileSync(new URL(`styles/${file}.css`, folder), 'utf8').trim()).join('\n')
  return [
    '// Made by "npm run assets" from styles/ and client/.',
    `export const STYLE = ${quoted(style.trim())}`,
    `export const SCRIPT = ${quoted(await bundled('client/main.ts'))}`,
    '',
  ].join('\n')
}

async function bundled(file: string): Promise<string> {
  const bundle = await rolldown({ input: fileURLToPath(new URL(file, folder)), platform: 'browser', tsconfig: false })
  try {
    const { output } = await bundle.generate({ format: 'iife', comments: false, minify: true })
    return output[0].code.trim()
  } finally {
    await bundle.close()
  }
}

/** Neither may end the element that it stands in. */
function quoted(text: string): string {
  if (/<\/(?:style|script)|<!--/i.test(text)) throw new Error('a text would end its element in the page')
  return JSON.stringify(text)
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(new URL('assets.ts', folder), await pageAssets())
