import { readFile } from 'node:fs/promises'
import { runtimeVersion } from './session.ts'
import { GRAPH_VERSION } from './graph.ts'

/** What computed the features. Results of different engines may differ in the last digits of float32. */
export type Engine = Readonly<{ name: string; version: string; graph: number; platform: string; vector: string }>

/** The engine of this process on this machine. */
export async function readEngine(): Promise<Engine> {
  return {
    name: 'onnxruntime-node',
    version: runtimeVersion,
    graph: GRAPH_VERSION,
    platform: `${process.platform}-${process.arch}`,
    vector: process.arch === 'arm64' ? 'neon' : vectorLevel(await readFile('/proc/cpuinfo', 'utf8').catch(() => '')),
  }
}

/** The widest vector instructions that onnxruntime's kernels would choose, from the text of Linux's /proc/cpuinfo. */
export function vectorLevel(cpuinfo: string): string {
  const flags = new Set(/^flags\s*:(.*)$/m.exec(cpuinfo)?.[1]?.split(/\s+/))
  return ['avx512f', 'avx2', 'avx', 'sse2'].find((level) => flags.has(level)) ?? 'unknown'
}
