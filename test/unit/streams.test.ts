import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const streams = new URL('../../src/commands/streams.ts', import.meta.url).href
const root = fileURLToPath(new URL('../../', import.meta.url))

/** Runs code in a process of its own that keeps its streams. */
function runs(code: string): Readonly<{ stdout: string; stderr: string; status: number | null }> {
  const whole = `const { keepStreams } = await import(${JSON.stringify(streams)})\nkeepStreams()\n${code}`
  const args = ['--import', 'tsx', '--input-type=module', '--eval', whole]
  return spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' })
}

const HOSTILE = '##[stop-commands]x'

test('what libraries print and Node warns of does not reach the streams of a step', () => {
  const { stdout, stderr, status } = runs(`
    for (const print of ['log', 'info', 'warn', 'error', 'debug', 'trace', 'dir']) console[print]('${HOSTILE}')
    process.emitWarning('${HOSTILE}')
    await new Promise((resolve) => setTimeout(resolve, 10))
    process.stdout.write('ours')`)
  expect([stdout, stderr, status]).toEqual(['ours', '', 0])
})

test('what nobody caught is told in our words, escaped, and is no failed gate', () => {
  const { stdout, stderr, status } = runs(`
    setTimeout(() => { throw new RangeError('${HOSTILE}') })
    await new Promise((resolve) => setTimeout(resolve, 1000))`)
  expect(stderr).toContain(String.raw`This is a bug of style-gate; please report it with the lines below.`)
  expect(stderr).toContain(String.raw`RangeError: \u{23}#[stop-commands]x`)
  expect(stderr).not.toContain(HOSTILE)
  expect([stdout, status]).toEqual(['', 3])
})
