import { fileURLToPath } from 'node:url'
import { defineConfig } from 'electron-vite'
import studio from '../renderer/vite.config.ts'

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url))

/** Main process and preload are CommonJS: a sandboxed preload cannot be a module, and Electron 25 cannot start from one.
 * Everything but Electron itself is bundled, so that the package needs no node_modules. */
const process = (name: string) => ({
  build: {
    outDir: path(`../out/${name}`),
    target: 'node18',
    minify: false,
    reportCompressedSize: false,
    rolldownOptions: {
      input: { [name]: path(`./${name}.ts`) },
      output: { format: 'cjs' as const, entryFileNames: '[name].cjs' },
      external: ['electron', /^node:/],
    },
  },
})

export default defineConfig({ main: process('main'), preload: process('preload'), renderer: studio })
