import { existsSync, readdirSync, rmSync } from 'node:fs'
import { defineConfig, type Plugin } from 'rolldown'
import { alias, quietLibraries } from './scripts/bundle/stand-ins.ts'
import { licenses } from './scripts/dist/licenses.ts'

/** The native libraries in dist/node_modules stay: only one platform can rebuild them. */
const removeOldBundles: Plugin = {
  name: 'remove-old-bundles',
  buildStart: () => {
    const old = existsSync('dist') ? readdirSync('dist') : []
    for (const name of old) if (name.endsWith('.js')) rmSync(`dist/${name}`)
  },
}

export default defineConfig({
  input: { action: 'src/action.ts', cli: 'src/cli.ts' },
  platform: 'node',
  resolve: { alias },
  plugins: [removeOldBundles, quietLibraries, licenses],
  output: {
    dir: 'dist',
    format: 'esm',
    comments: false,
    minify: false,
    chunkFileNames: '[name].js',
    // The clients of Azure have it too. Whoever reads a picture's XMP would load them, for the part that writes.
    codeSplitting: { groups: [{ name: 'fast-xml-parser', test: /[\\/]node_modules[\\/]fast-xml-/ }] },
  },
})
