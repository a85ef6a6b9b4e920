import { mkdirSync, writeFileSync } from 'node:fs'
import { cpus, loadavg, totalmem } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { ensureChromium } from './chromium.mjs'
import { root } from './freshness.mjs'
import { prepare } from './setup.mjs'

// `npm run bench -- [--only=board,edit,start,pdf,listening] [--sizes=100,1000] [--repeats=3] [--json=FILE]`: how fast the real
// app is, each figure a ratio to a yardstick in the same run. See docs/performance.md.

const PARTS = ['board', 'edit', 'start', 'pdf', 'listening']
const USAGE = `npm run bench -- [--only=${PARTS.join(',')}] [--sizes=100,1000,5000,10000] [--repeats=3] [--json=FILE]\n`

const given = process.argv.slice(2)
const option = (name) => given.find((arg) => arg.startsWith(`--${name}=`))?.slice(name.length + 3)
const list = (name, otherwise) => option(name)?.split(',').filter(Boolean) ?? otherwise
const only = list('only', PARTS)
const sizes = list('sizes', null)?.map(Number) ?? null
const repeats = Number(option('repeats') ?? 3)
if (!only.every((part) => PARTS.includes(part)) || sizes?.some(Number.isNaN) || !(repeats >= 1)) {
  process.stderr.write(USAGE)
  process.exit(2)
}
// `--out=FOLDER` measures a build that lies elsewhere and leaves the usual one alone.
const out = option('out')
if (!out) await prepare()
const chromium = ensureChromium()
if (!chromium) process.exit(1)

const json = resolve(option('json') ?? join(root, '.cache', 'bench.json'))
const { runBench } = await import('../test/bench/runBench.ts')
const started = loadavg()[0]
const results = await runBench({ only, sizes, repeats, chromium, out: resolve(out ?? join(root, 'out')) })
const machine = {
  processor: cpus()[0]?.model,
  cores: cpus().length,
  memoryMB: Math.round(totalmem() / 2 ** 20),
  system: `${process.platform} ${process.arch}`,
  node: process.version,
  load: { before: started, after: loadavg()[0] },
}
mkdirSync(dirname(json), { recursive: true })
writeFileSync(json, `${JSON.stringify({ machine, repeats, results }, null, 2)}\n`)
process.stdout.write(
  `\nload ${machine.load.before.toFixed(1)} before, ${machine.load.after.toFixed(1)} after; ${machine.cores} cores\n${json}\n`,
)
