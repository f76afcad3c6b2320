import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { UserError } from '../errors.ts'

// The libraries with native code stay outside of the bundle. dist/node_modules holds those of one platform; where this is
// another one, or where npm installed the package, they lie further up.

const require = createRequire(import.meta.url)
const { platform, arch } = process

/** A file that only this platform's build of the library has. */
const WITNESSES = {
  'onnxruntime-node': `onnxruntime-node/bin/napi-v6/${platform}/${arch}/onnxruntime_binding.node`,
  sharp: `@img/sharp-${platform}-${arch}/package.json`,
}

export function hasNatives(): boolean {
  return Object.values(WITNESSES).every((witness) => find(witness) !== undefined)
}

/** Loads a library from the folder in which this platform's build lies. Throws a UserError where it cannot be loaded. */
export function requireNative(library: keyof typeof WITNESSES): unknown {
  const witness = find(WITNESSES[library])
  try {
    return (witness === undefined ? require : createRequire(witness))(library)
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message.split('\n').slice(0, 2).join(': ') : String(cause)
    throw new UserError({ subject: library, problem: `cannot be loaded (${reason})`, fix: FIX }, { cause })
  }
}

const FIX =
  platform === 'linux'
    ? 'Run it where glibc 2.28 or later is, such as on ubuntu-latest (Alpine Linux has another C library), from a complete copy of dist/.'
    : 'Run "npm ci" in the folder dist/ of this tool, or run it on ubuntu-latest.'

/** Where Node would find the file. Node's own search remembers what it did not find, also after it was installed. */
function find(witness: string): string | undefined {
  const folders = require.resolve.paths(witness) ?? []
  return folders.map((folder) => join(folder, witness)).find((path) => existsSync(path))
}
