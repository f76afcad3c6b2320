import { createRequire } from 'node:module'

// The libraries with native code stay outside of the bundle. dist/node_modules holds those of one platform; where this is
// another one, or where npm installed the package, they lie further up, where Node's resolution finds them all the same.

const require = createRequire(import.meta.url)
const { platform, arch } = process

/** A file that only this platform's build of the library has. */
const WITNESSES = {
  'onnxruntime-node': `onnxruntime-node/bin/napi-v6/${platform}/${arch}/onnxruntime_binding.node`,
  sharp: `@img/sharp-${platform}-${arch}/sharp.node`,
}

export type NativeLibrary = keyof typeof WITNESSES

export function hasNatives(): boolean {
  return Object.values(WITNESSES).every((witness) => find(witness) !== undefined)
}

/** Loads a library from the folder in which this platform's build lies. Throws what loading throws. */
export function requireNative(library: NativeLibrary): unknown {
  const witness = find(WITNESSES[library])
  const load = witness === undefined ? require : createRequire(witness)
  return load(library)
}

function find(witness: string): string | undefined {
  try {
    return require.resolve(witness)
  } catch {
    return undefined
  }
}
