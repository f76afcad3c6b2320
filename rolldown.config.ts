import { defineConfig } from 'rolldown'

export default defineConfig({
  input: { cli: 'src/cli.ts' },
  external: ['onnxruntime-node', 'sharp'],
  platform: 'node',
  output: { dir: 'dist', format: 'esm', cleanDir: true, comments: false, minify: false, chunkFileNames: '[name].js' },
})
