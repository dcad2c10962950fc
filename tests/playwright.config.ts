import { defineConfig } from '@playwright/test'

/** Desktop tests: they drive the packed app. `npm run check -- --only pack,desktop` prepares what they need. */
export default defineConfig({
  testDir: './e2e',
  testMatch: '**/*.spec.ts',
  outputDir: '../test-results',
  globalSetup: './e2e/support/globalSetup.ts',
  // Each test starts an app with six processes of its own; two at a time keep two cores busy.
  workers: 2,
  fullyParallel: true,
  // Bounds for what hangs, not measures of speed: the machine may be busy.
  timeout: 120_000,
  expect: { timeout: 30_000 },
  forbidOnly: process.env.CI !== undefined,
  retries: 0,
  reporter: [
    ['list'],
    ['html', { outputFolder: '../playwright-report', open: 'never' }],
    ['../electron/scripts/checkPlaywright.mjs'],
  ],
})
