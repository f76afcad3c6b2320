import { existsSync, readdirSync, rmSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { defineConfig, type Plugin } from 'rolldown'
import { licenses } from './scripts/dist/licenses.ts'

const standIn = (library: string): string => fileURLToPath(new URL(`scripts/bundle/${library}.ts`, import.meta.url))

/** The native libraries in dist/node_modules stay: only one platform can rebuild them. */
const removeOldBundles: Plugin = {
  name: 'remove-old-bundles',
  buildStart: () => {
    const old = existsSync('dist') ? readdirSync('dist') : []
    for (const name of old) if (name.endsWith('.js')) rmSync(`dist/${name}`)
  },
}

/** For that library alone: the log of the action is the real one. */
const quietGlob: Plugin = {
  name: 'quiet-glob',
  resolveId: (id, importer) =>
    id === '@actions/core' && /[\\/]@actions[\\/]glob[\\/]/.test(importer ?? '') ? standIn('actions-core') : undefined,
}

export default defineConfig({
  input: { action: 'src/action.ts', cli: 'src/cli.ts' },
  platform: 'node',
  resolve: {
    alias: {
      // Native code cannot be bundled.
      'onnxruntime-node': standIn('onnxruntime-node'),
      sharp: standIn('sharp'),
      // It would cost 40 ms at every start, and nothing here uses it.
      undici: standIn('undici'),
      // Nothing is downloaded, and it brings a hundred packages along.
      'unzip-stream': standIn('unzip-stream'),
    },
  },
  plugins: [removeOldBundles, quietGlob, licenses],
  output: { dir: 'dist', format: 'esm', comments: false, minify: false, chunkFileNames: '[name].js' },
})
