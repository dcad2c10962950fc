import { fileURLToPath } from 'node:url'
import { mergeConfig, type UserConfig } from 'vite'
import studio from '../../../renderer/vite.config.ts'

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url))

export const outDir = path('../../../node_modules/.cache/bench-canvas')

const { build, ...rest } = studio as UserConfig

/** Both pages, built as the studio itself is. */
export default mergeConfig(rest, {
  root: path('./page'),
  logLevel: 'error',
  build: {
    ...build,
    outDir,
    rolldownOptions: { input: [path('./page/ours.html'), path('./page/plain.html')] },
  },
} satisfies UserConfig)
