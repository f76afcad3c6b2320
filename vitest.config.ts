import { defineConfig } from 'vitest/config'

const project = (name: string, more: object = {}) => ({
  test: { name, include: [`test/${name}/**/*.test.ts`], testTimeout: 180_000, ...more },
})

export default defineConfig({
  test: {
    // On two cores vitest would use one of them.
    maxWorkers: 2,
    projects: [
      project('unit'),
      project('integration'),
      project('structure'),
      // Needs a Chromium; `npm run test:page` runs it.
      project('page', { hookTimeout: 180_000 }),
      // Needs a network and Go for its tools; `npm run test:runner` runs it.
      project('runner', { globalSetup: 'test/runner/setup.ts', testTimeout: 600_000, fileParallelism: false }),
    ],
  },
})
