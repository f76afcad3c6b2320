import { fileURLToPath } from 'node:url'
import { defineConfig } from 'rolldown'

export default defineConfig({
  input: { cli: 'src/cli.ts' },
  external: ['onnxruntime-node', 'sharp'],
  platform: 'node',
  // @actions/glob brings an HTTP client along, through @actions/core. It would cost 40 ms at every start.
  resolve: { alias: { undici: fileURLToPath(new URL('scripts/no-network.ts', import.meta.url)) } },
  output: { dir: 'dist', format: 'esm', cleanDir: true, comments: false, minify: false, chunkFileNames: '[name].js' },
})
