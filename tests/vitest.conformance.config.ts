import { defineConfig } from 'vitest/config'

/** The judges are single programs that take a core each; two files at a time fill the two cores of CI. */
const FILES_AT_ONCE = 2

export default defineConfig({
  test: {
    root: new URL('..', import.meta.url).pathname,
    name: 'conformance',
    environment: 'node',
    include: ['tests/conformance/**/*.test.ts'],
    testTimeout: 15 * 60_000,
    hookTimeout: 15 * 60_000,
    pool: 'forks',
    maxWorkers: FILES_AT_ONCE,
    fileParallelism: true,
  },
})
