import { fileURLToPath } from 'node:url'

const standIn = (library: string): string => fileURLToPath(new URL(`${library}.ts`, import.meta.url))

/** For that library alone: the log of the action is the real one. */
const QUIET = [
  { library: '@actions/core', importer: /[\\/]@actions[\\/]glob[\\/]/, path: standIn('glob-core') },
  { library: '@actions/core', importer: /[\\/]@actions[\\/]cache[\\/]/, path: standIn('cache-core') },
  { library: '@actions/exec', importer: /[\\/]@actions[\\/]cache[\\/]/, path: standIn('cache-exec') },
]

/** Gives libraries that talk to a runner something quieter to talk to. */
export const quietLibraries = {
  name: 'quiet-libraries',
  resolveId: (id: string, importer: string | undefined): string | undefined =>
    QUIET.find(({ library, importer: from }) => id === library && from.test(importer ?? ''))?.path,
}

/** What stands in for a library, whoever imports it. */
export const alias = {
  // Native code cannot be bundled.
  'onnxruntime-node': standIn('onnxruntime-node'),
  sharp: standIn('sharp'),
  // It would cost 40 ms at every start, and nothing here uses it.
  undici: standIn('undici'),
  // No artifact is downloaded by it, and it brings a hundred packages along.
  'unzip-stream': standIn('unzip-stream'),
}
