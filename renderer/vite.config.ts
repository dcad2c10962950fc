import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

const root = fileURLToPath(new URL('.', import.meta.url))

const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'))

/** The studio, both for the desktop build and for development in a browser (`npm run dev`). */
export default defineConfig({
  root,
  // Relative, since the same files are served at app://cantilever/ and at a loopback address.
  base: './',
  plugins: [react()],
  define: { __APP_VERSION__: JSON.stringify(version) },
  worker: { format: 'es' },
  build: {
    outDir: fileURLToPath(new URL('../out/renderer', import.meta.url)),
    emptyOutDir: true,
    rolldownOptions: { input: fileURLToPath(new URL('index.html', import.meta.url)) },
    // The oldest Chromium that the app meets is the one in Electron 25.
    target: 'chrome114',
    // A page that may not run inline scripts needs none; Chromium 114 preloads modules by itself.
    modulePreload: { polyfill: false },
    // Fonts and icons stay files: the content policy allows `data:` for pictures only.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 2500,
    reportCompressedSize: false,
  },
  server: { host: '127.0.0.1', port: 4174, fs: { allow: [fileURLToPath(new URL('..', import.meta.url))] } },
})
