import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    projects: ['unit', 'integration', 'structure'].map((name) => ({
      test: { name, include: [`test/${name}/**/*.test.ts`], testTimeout: 60_000 },
    })),
  },
})
