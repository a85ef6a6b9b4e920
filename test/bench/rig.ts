import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { extname, join, resolve } from 'node:path'
import { createInterface } from 'node:readline'
import { type Browser, chromium, type Page } from 'playwright-core'
import { build } from 'vite'

export interface BenchOptions {
  readonly only: readonly string[]
  readonly sizes: readonly number[] | null
  readonly repeats: number
  /** Path of the browser. */
  readonly chromium: string
  /** Folder of the built app. */
  readonly out: string
}

export interface Served {
  readonly url: string
  close(): Promise<void>
}

/** Everything a bench needs, in a folder of its own that goes with it. */
export interface Rig {
  readonly options: BenchOptions
  readonly browser: Browser
  /** Address of the yardsticks' pages. */
  readonly pages: string
  /** A journey of so many touchpoints; a fresh copy every time. */
  workspace(touchpoints: number): string
  /** Starts the app on a file. */
  app(file: string): Promise<Served>
  cli(args: readonly string[]): string
  close(): Promise<void>
}

const SWITCHES = ['--disable-background-networking', '--disable-component-update', '--disable-sync']

export async function openRig(options: BenchOptions): Promise<Rig> {
  const folder = mkdtempSync(join(tmpdir(), 'percurso-bench-'))
  const home = join(folder, 'home')
  // Compiled code is kept from run to run, as the command line's own script does.
  const env = { ...process.env, PERCURSO_HOME: home, NODE_COMPILE_CACHE: join(folder, 'compiled') }
  const main = (entry: string): string => join(options.out, 'main', entry)
  const cli = (args: readonly string[]): string =>
    execFileSync(process.execPath, [main('cli.js'), ...args], { env, encoding: 'utf8', maxBuffer: 2 ** 28 })
  await buildPages(join(folder, 'pages'))
  const pages = await serve(join(folder, 'pages'))
  const browser = await chromium.launch({
    executablePath: options.chromium,
    chromiumSandbox: process.getuid?.() !== 0,
    args: [...SWITCHES, '--enable-precise-memory-info'],
  })
  let copies = 0
  return {
    options,
    browser,
    pages: pages.url,
    cli,
    workspace(touchpoints) {
      const made = join(folder, `synth-${touchpoints}.percurso`)
      if (!existsSync(made)) cli(['synth', made, '--touchpoints', String(touchpoints)])
      const copy = join(folder, `copy-${copies++}.percurso`)
      copyFileSync(made, copy)
      return copy
    },
    async app(file) {
      const args = [main('browser.js'), '--no-open', '--port=0', '--bench', `--data=${file}`]
      const child = spawn(process.execPath, args, { env, stdio: ['ignore', 'pipe', 'inherit'] })
      return { url: await addressOf(child), close: () => end(child) }
    },
    async close() {
      await browser.close()
      await pages.close()
      rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 })
    },
  }
}

function addressOf(child: ChildProcess): Promise<string> {
  return new Promise((done, failed) => {
    child.once('exit', (code) => failed(new Error(`the app ended with ${code}`)))
    if (!child.stdout) return
    createInterface({ input: child.stdout }).on('line', (line) => {
      const url = /^Percurso: (http:\S+)$/.exec(line)?.[1]
      if (url) done(url)
    })
  })
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return
  const gone = once(child, 'exit')
  child.kill('SIGTERM')
  await gone
}

async function buildPages(outDir: string): Promise<void> {
  const root = resolve(import.meta.dirname, 'pages')
  const input = ['canvas', 'flow', 'blank'].map((name) => join(root, `${name}.html`))
  await build({
    root,
    logLevel: 'error',
    configFile: false,
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      outDir,
      emptyOutDir: true,
      rolldownOptions: { input },
      modulePreload: false,
      chunkSizeWarningLimit: 2_000,
    },
  })
}

const TYPES: Readonly<Record<string, string>> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' }

async function serve(folder: string): Promise<Served> {
  const server = createServer((request, response) => {
    const path = join(folder, new URL(request.url ?? '/', 'http://x').pathname)
    if (!path.startsWith(folder) || !existsSync(path)) {
      response.writeHead(404).end()
      return
    }
    response.writeHead(200, { 'content-type': TYPES[extname(path)] ?? 'text/plain' }).end(readFileSync(path))
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: async () => {
      server.closeAllConnections()
      server.close()
    },
  }
}

/** A fresh window on an address, once its board is painted. @param first runs in the page before its own scripts */
export async function openBoard(rig: Rig, url: string, first?: () => void): Promise<{ page: Page; paintedMs: number }> {
  const context = await rig.browser.newContext({ viewport: { width: 1366, height: 768 }, locale: 'pt-BR' })
  const page = await context.newPage()
  if (first) await page.addInitScript(first)
  await page.goto(url)
  await page.waitForFunction(() => (window as unknown as { bench?: { ready(): boolean } }).bench?.ready(), null, {
    timeout: 120_000,
  })
  const paintedMs = await page.evaluate(() => performance.getEntriesByName('bench-painted')[0]?.startTime ?? Number.NaN)
  return { page, paintedMs }
}
