import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    root: new URL('..', import.meta.url).pathname,
    projects: [
      {
        test: {
          name: 'engine',
          environment: 'node',
          setupFiles: ['tests/support/setup.ts'],
          include: [
            'tests/shared/**/*.test.ts',
            'tests/laws/**/*.test.ts',
            'tests/electron/**/*.test.ts',
            'tests/*.test.ts',
          ],
        },
      },
      {
        test: { name: 'ui', environment: 'happy-dom', include: ['tests/renderer/**/*.test.{ts,tsx}'] },
      },
    ],
  },
})
