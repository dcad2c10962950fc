import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    root: new URL('..', import.meta.url).pathname,
    projects: [
      {
        test: {
          name: 'engine',
          environment: 'node',
          // The engine keeps nothing between calls, so files share what they import: minutes on two cores.
          isolate: false,
          // A bound for what hangs, not a measure of speed: the machine may be busy.
          testTimeout: 60_000,
          setupFiles: ['tests/support/setup.ts'],
          include: [
            'tests/shared/**/*.test.ts',
            'tests/laws/**/*.test.ts',
            'tests/electron/**/*.test.ts',
            'tests/assets/**/*.test.ts',
            'tests/*.test.ts',
          ],
        },
      },
      {
        test: {
          name: 'ui',
          testTimeout: 60_000,
          environment: 'happy-dom',
          setupFiles: ['tests/support/setup.ts'],
          include: ['tests/renderer/**/*.test.{ts,tsx}'],
        },
      },
    ],
  },
})
