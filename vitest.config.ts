import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    projects: [
      {
        test: { name: 'unit', include: ['src/**/*.test.ts'], environment: 'node', testTimeout: 30_000, isolate: false },
      },
      {
        test: {
          name: 'integration',
          include: ['test/{integration,architecture,security,faults,templates}/**/*.test.ts'],
          environment: 'node',
          testTimeout: 60_000,
          hookTimeout: 60_000,
          maxWorkers: 2,
        },
      },
      {
        test: {
          name: 'soak',
          include: ['test/soak/**/*.test.ts'],
          environment: 'node',
          testTimeout: 6 * 3_600_000,
          hookTimeout: 600_000,
          fileParallelism: false,
          execArgv: ['--expose-gc'],
        },
      },
    ],
  },
})
