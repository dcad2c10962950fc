import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { defineConfig } from 'vitest/config'
import { figuresReporter } from './conformance/reporter.ts'

/** The judges are single programs that take a core each; two files at a time fill the two cores of CI. */
const FILES_AT_ONCE = 2

/** `--mode full` judges all that there is, `--mode record` as much as CI, and writes what manifests quote. */
export default defineConfig(({ mode }) => {
  const figures = mkdtempSync(join(tmpdir(), 'cantilever-figures-'))
  const minutes = mode === 'full' ? 240 : 60
  return {
    test: {
      root: new URL('..', import.meta.url).pathname,
      name: 'conformance',
      environment: 'node',
      include: ['tests/conformance/**/*.test.ts'],
      testTimeout: minutes * 60_000,
      hookTimeout: minutes * 60_000,
      pool: 'forks',
      maxWorkers: FILES_AT_ONCE,
      fileParallelism: true,
      env: { CONFORMANCE_FIGURES: figures, CONFORMANCE_MODE: mode },
      reporters: ['default', figuresReporter(figures, mode)],
    },
  }
})
