import { splitPng } from '../src/images/png-texts.ts'
import { readSettings } from '../src/settings/read.ts'
import { pngOf, pngText } from '../test/support/metadata.ts'
import { TEXTS, TOOLS } from '../test/support/settings.ts'
import { median, row, seconds } from './numbers.ts'

const ROUNDS = 300

/** Taking the texts out of a PNG and reading them, beside what the network takes for the picture. */
export async function benchSettings(): Promise<void> {
  const times: number[] = []
  for (const tool of TOOLS) {
    const chunks = Object.entries(TEXTS[tool].png).map(([keyword, text]) => pngText('iTXt deflated', keyword, text))
    const file = pngOf(...chunks)
    const own: number[] = []
    for (let round = 0; round < ROUNDS; round++)
      own.push(
        await seconds(async () => {
          const { texts } = splitPng(file)
          return readSettings({ texts, comment: undefined, exif: undefined, xmp: undefined, sidecar: undefined })
        }),
      )
    times.push(median(own) * 1000)
  }
  const slowest = Math.max(...times)
  const figure = `${slowest.toFixed(2)} ms by the slowest of ${TOOLS.length} tools`
  row('settings of a picture', figure, { holds: slowest <= 3, limit: '≤ 3 ms, a hundredth of the network' })
}
