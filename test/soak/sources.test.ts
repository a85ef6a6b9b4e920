import { describe, expect, it } from 'vitest'
import { checkReading } from '../fixtures/sources/checkReading.ts'
import { inventTable, mutate } from '../fixtures/sources/mutate.ts'
import { seedFiles } from '../fixtures/sources/seeds.ts'

const RUNS = Number(process.env.PERCURSO_RUNS ?? 600)
/** A seed that failed, to be run alone. */
const SEED = process.env.PERCURSO_SEED
const seeds = SEED ? [Number(SEED)] : Array.from({ length: RUNS }, (_, i) => 1_000 + i)

describe('files that people bring, damaged', () => {
  for (const [name, bytes] of seedFiles()) {
    it(`${name}: ${seeds.length} times`, () => {
      let slowest = 0
      for (const seed of seeds) {
        const start = performance.now()
        expect(checkReading(mutate(bytes, seed)), `seed ${seed}`).toBe('')
        slowest = Math.max(slowest, performance.now() - start)
      }
      console.log(`${name}: slowest ${Math.round(slowest)} ms, ${Math.round(process.memoryUsage.rss() / 1e6)} MB`)
    })
  }

  it(`tables made up: ${seeds.length * 5}`, () => {
    for (const seed of seeds)
      for (let i = 0; i < 5; i += 1) expect(checkReading(inventTable(seed * 5 + i)), `seed ${seed * 5 + i}`).toBe('')
  })
})
