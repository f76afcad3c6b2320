import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'
import { type Browser, chromium } from 'playwright-core'

const NAMES = ['chromium', 'chromium-browser', 'google-chrome']

/** The browser that CHROMIUM names, or the first at Debian's place or on the PATH. */
export function chromiumPath(environment: Readonly<Record<string, string | undefined>>, usual = '/usr/bin'): string {
  const { CHROMIUM, PATH = '' } = environment
  if (CHROMIUM) return CHROMIUM
  const places = NAMES.flatMap((name) => [usual, ...PATH.split(delimiter)].map((folder) => join(folder, name)))
  const found = places.find(isProgram)
  if (found !== undefined) return found
  throw new Error(
    'No Chromium was found. Install one (Debian: "apt-get install chromium"), or set CHROMIUM to the path of one.',
  )
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/** Renders in software and without a sandbox, so that it starts for root in a container as anywhere. */
export async function openChromium(): Promise<Browser> {
  const args = ['--no-sandbox', '--disable-gpu', '--font-render-hinting=none']
  return chromium.launch({ executablePath: chromiumPath(process.env), args })
}
