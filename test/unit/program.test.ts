import { expect, test } from 'vitest'
import { programOf } from '../../src/commands/program.ts'

test.each([
  ['/usr/local/bin/style-gate', '/home/me/models', 'style-gate'],
  ['/home/me/gate/dist/cli.js', '/home/me/gate', 'node dist/cli.js'],
  ['/home/me/my gate/dist/cli.js', '/home/me/models', "node '../my gate/dist/cli.js'"],
  ['/opt/gate/cli.js', '/home/me/a/very/deep/folder', 'node /opt/gate/cli.js'],
])('%s called in %s is called again as %s', (script, directory, program) => {
  expect(programOf(script, directory)).toBe(program)
})
