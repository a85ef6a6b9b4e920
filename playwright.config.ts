import { defineConfig } from '@playwright/test'

// One suite, two hosts: a test asks for the app through its fixture and gets it on the project's host. What only one
// host has stands in `*.browser.spec.ts` or `*.electron.spec.ts`.
export default defineConfig({
  testDir: 'test/e2e',
  // What takes an hour runs with `npm run test:soak` alone.
  testMatch: process.env.PERCURSO_SOAK ? '**/*.soak.ts' : '**/*.spec.ts',
  outputDir: process.env.PERCURSO_TEST_RESULTS ?? 'test-results',
  fullyParallel: true,
  forbidOnly: true,
  // Two cores: more windows at a time only wait for each other.
  workers: 2,
  // Only what is broken takes so long: a loaded machine may be slow, and no test waits for its own sake.
  timeout: process.env.PERCURSO_SOAK ? 7_200_000 : 180_000,
  expect: { timeout: 30_000 },
  reporter: process.env.PLAYWRIGHT_JSON_OUTPUT_FILE ? [['list'], ['json']] : [['list']],
  projects: [
    { name: 'browser', testIgnore: '**/*.electron.spec.ts' },
    { name: 'electron', testIgnore: '**/*.browser.spec.ts' },
  ],
})
