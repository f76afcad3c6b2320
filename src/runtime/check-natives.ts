import { closeSync, openSync, readFileSync, readSync, statSync } from 'node:fs'
import { z } from 'zod'
import { UserError } from '../errors.ts'

// A library that is damaged, or made for another processor, ends the process by a signal, without a sentence.

const NATIVE = /\.(?:node|so(?:\.[\d.]+)?)$/

const Manifest = z.object({
  platform: z.string(),
  packages: z.array(z.object({ name: z.string(), files: z.array(z.object({ path: z.string(), bytes: z.number() })) })),
})

/**
 * Throws a UserError where a native library of `dist/` has not the length that `natives.json` beside it says: a conversion of
 * line ends changes it, and so do a copy that was cut and a pointer of Git LFS. Says nothing where there is no such file, and
 * of another platform's.
 */
export function checkShipped(dist: URL, platform: string): void {
  const manifest = readManifest(new URL('natives.json', dist))
  if (manifest?.platform !== platform) return
  for (const { name, files } of manifest.packages)
    for (const { path, bytes } of files.filter((file) => NATIVE.test(file.path))) {
      const place = `node_modules/${name}/${path}`
      const found = statSync(new URL(place, dist), { throwIfNoEntry: false })?.size
      if (found === undefined || found === bytes) continue
      throw new UserError({
        subject: `dist/${place}`,
        problem: `has ${found} bytes instead of ${bytes}: something changed it on its way here, such as a conversion of line ends`,
        fix: 'Copy dist/ again byte for byte; in git, write "dist/** -text" into .gitattributes first.',
      })
    }
}

function readManifest(file: URL): z.infer<typeof Manifest> | undefined {
  try {
    return Manifest.parse(JSON.parse(readFileSync(file, 'utf8')))
  } catch {
    return undefined
  }
}

/** What sharp's build for x86-64 uses, the level v2 of the System V psABI, by the names of Linux. */
const NEEDED = ['cx16', 'lahf_lm', 'popcnt', 'sse4_1', 'sse4_2', 'ssse3']

/** Throws a UserError where the text of /proc/cpuinfo tells that the processor lacks an instruction set. */
export function checkProcessor(cpuinfo: string): void {
  const flags = /^flags\s*:(.*)$/m.exec(cpuinfo)?.[1]?.trim().split(/\s+/)
  const missing = flags && NEEDED.filter((flag) => !flags.includes(flag))
  if (missing === undefined || missing.length === 0) return
  throw new UserError({
    subject: 'this processor',
    problem: `lacks ${missing.join(', ')}, which the native libraries use (x86-64-v2)`,
    fix: 'Run it on a machine of after 2009, such as ubuntu-latest, or let the virtual machine show the real processor.',
  })
}

/** The start of /proc/cpuinfo, which tells of the first processor; empty where there is none of that kind. */
export function readCpuinfo(): string {
  if (process.platform !== 'linux' || process.arch !== 'x64') return ''
  try {
    const file = openSync('/proc/cpuinfo', 'r')
    const buffer = Buffer.alloc(16_384)
    const length = readSync(file, buffer)
    closeSync(file)
    return buffer.toString('latin1', 0, length)
  } catch {
    return ''
  }
}
