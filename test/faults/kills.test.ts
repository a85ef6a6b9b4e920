import { describe, expect, it } from 'vitest'
import { killRuns } from '../fixtures/store/killing.ts'

const SEED = 20_261_122

describe('SIGKILL at random moments of an editing run', () => {
  it('20 kills: every acknowledged change is there again, integrity ok, a lost answer is asked for again once', async () => {
    const acknowledged = await killRuns(SEED, 20)
    console.log(`seed ${SEED}: 20 kills, ${acknowledged} acknowledged changes, none lost`)
    expect(acknowledged).toBeGreaterThan(20)
  }, 300_000)
})
