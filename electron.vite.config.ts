import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'

const { version } = JSON.parse(readFileSync(resolve(import.meta.dirname, 'package.json'), 'utf8')) as {
  version: string
}
const source = (path: string): string => resolve(import.meta.dirname, 'src', path)

// The lowest runtimes the app is run on: Electron 33 (Node 20.18, Chromium 130).
const NODE = 'node20.18'
const CHROMIUM = 'chrome130'

// Packages of hundreds of small modules, which Node would look up and read one by one before anything starts: they are
// built in. The other `dependencies` of package.json stay outside: electron-vite leaves them out.
const BUILT_IN = [
  '@cantoo/pdf-lib',
  'fractional-indexing',
  'i18next',
  'image-size',
  'kysely',
  'nanoid',
  'papaparse',
  'zod',
]

export default defineConfig({
  main: {
    define: { __VERSION__: JSON.stringify(version) },
    build: {
      target: NODE,
      sourcemap: true,
      externalizeDeps: { exclude: BUILT_IN },
      rolldownOptions: {
        input: {
          electron: source('main/app/electron.ts'),
          browser: source('main/app/browser.ts'),
          cli: source('main/app/cli.ts'),
          electronPrintProcess: source('main/app/print/electronPrintProcess.ts'),
          readThread: source('main/app/reading/readThread.ts'),
          storeThread: source('main/app/store/storeThread.ts'),
        },
        output: { entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
      },
    },
  },
  preload: {
    build: {
      target: NODE,
      // A sandboxed preload is one CommonJS file and can require nothing but Electron.
      externalizeDeps: false,
      rolldownOptions: {
        input: { preload: source('main/app/preload/preload.ts') },
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: source('renderer'),
    plugins: [react()],
    build: {
      target: CHROMIUM,
      minify: true,
      // `font-src 'self'` and `img-src` decide what may be loaded; nothing hides inside a style sheet.
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      // One style sheet, so that its order is one and no screen can open without its own.
      cssCodeSplit: false,
      rolldownOptions: {
        input: {
          index: source('renderer/index.html'),
          // In the browser host the page makes its own `window.percurso`; in Electron the preload script does.
          pageBridge: source('main/app/browser/page/pageBridge.ts'),
        },
        output: {
          entryFileNames: ({ name }) => (name === 'pageBridge' ? 'page-bridge.js' : 'assets/[name]-[hash].js'),
          codeSplitting: {
            groups: [
              // One script is read before the window shows anything: all that it needs, in one piece instead of thirty.
              { name: 'first', test: /src[\\/]renderer[\\/]app[\\/]main\.tsx$/ },
              // Of both the bridge and the window; the window's script must not run before the bridge is there.
              { name: 'reply', test: /src[\\/]shared[\\/]ipc[\\/]reply\.ts$/, priority: 1 },
            ],
          },
        },
      },
    },
  },
})
