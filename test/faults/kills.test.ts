import { describe, expect, it } from 'vitest'
import { killRuns } from '../fixtures/store/killing.ts'

const SEED = 20_261_122

describe('SIGKILL at random moments of an editing run', () => {
  it('8 kills: every acknowledged change is there again, integrity ok, a lost answer is asked for again once', async () => {
    const acknowledged = await killRuns(SEED, 8)
    console.log(`seed ${SEED}: 8 kills, ${acknowledged} acknowledged changes, none lost`)
    expect(acknowledged).toBeGreaterThan(8)
  }, 300_000)
})
