import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { seededRandom } from '../../src/shared/domain/synth/seededRandom.ts'
import { randomCommand } from '../fixtures/store/commands.ts'
import { makeHome, makeRig, type Rig, removeHome } from '../fixtures/store/rig.ts'

const SEED = Number(process.env.PERCURSO_SEED ?? 11)
const COMMANDS = Number(process.env.PERCURSO_COMMANDS ?? 20_000)
const OPENS = Number(process.env.PERCURSO_OPENS ?? 500)

describe('long use', () => {
  it(`${COMMANDS} commands in one session: the log stays below 64 MB, memory does not grow by a fifth`, async () => {
    const home = makeHome()
    const file = join(home, 'longo.percurso')
    let ms = 0
    const rig = makeRig(home, 'window', { monotonic: () => ms })
    const random = seededRandom(SEED)
    await rig.session.create(file, 'Longo')
    const times: number[] = []
    let largest = 0
    let early = 0
    for (let i = 0; i < COMMANDS; i += 1) {
      const { route, input } = await randomCommand(rig, random)
      const started = performance.now()
      const reply = await rig.handle({ id: `c${i}`, route, input })
      times.push(performance.now() - started)
      if (!reply.ok) expect(reply.code, `seed ${SEED}, ${i} ${route}`).not.toBe('INTERNAL')
      ms += 1_440
      if (i % 20 === 0) await rig.session.tick()
      largest = Math.max(largest, statSync(`${file}-wal`).size)
      rig.events.length = 0
      rig.reached.length = 0
      if (i === Math.floor(COMMANDS / 4)) early = memory(rig)
    }
    const sorted = times.toSorted((a, b) => a - b)
    const p95 = sorted[Math.floor(sorted.length * 0.95)]!
    const growth = memory(rig) / early
    console.log(`seed ${SEED}: p95 ${p95.toFixed(1)} ms, log ≤ ${largest >> 20} MB, memory × ${growth.toFixed(2)}`)
    expect(largest).toBeLessThan(64 << 20)
    expect(growth).toBeLessThan(1.2)
    expect(await rig.session.check()).toMatchObject({ ok: true })
    await rig.session.close()
    removeHome(home)
  })

  it(`${OPENS} opens of two workspaces in turns: memory does not grow by a fifth, no file stays open`, async () => {
    const home = makeHome()
    const files = ['um.percurso', 'dois.percurso'].map((name) => join(home, name))
    const rig = makeRig(home, 'window')
    const random = seededRandom(SEED)
    for (const file of files) {
      await rig.session.create(file, 'Dois')
      for (let i = 0; i < 300; i += 1) {
        const { route, input } = await randomCommand(rig, random)
        await rig.handle({ id: `${file}${i}`, route, input })
      }
    }
    let early = { memory: 0, open: 0 }
    for (let i = 0; i < OPENS; i += 1) {
      await rig.session.open(files[i % 2]!)
      await rig.ask('journey.list', {})
      rig.events.length = 0
      rig.reached.length = 0
      if (i === Math.floor(OPENS / 4)) early = { memory: memory(rig), open: openFiles() }
    }
    const growth = memory(rig) / early.memory
    console.log(
      `seed ${SEED}: ${OPENS} opens, memory × ${growth.toFixed(2)}, files open ${early.open} → ${openFiles()}`,
    )
    expect(growth).toBeLessThan(1.2)
    expect(openFiles()).toBeLessThanOrEqual(early.open)
    await rig.session.close()
    removeHome(home)
  })
})

/** 0 where the system does not tell. */
function openFiles(): number {
  try {
    return readdirSync('/proc/self/fd').length
  } catch {
    return 0
  }
}

/** Bytes of the process, without what would be collected and without SQLite's page cache, which grows with the file. */
function memory(rig: Rig): number {
  rig.session.current().connection.raw.pragma('shrink_memory')
  globalThis.gc?.()
  return process.memoryUsage().rss
}
