import { describe, expect, it } from 'vitest'
import { killKiosks } from '../fixtures/store/killingKiosk.ts'

const KILLS = 4

describe('SIGKILL at random moments while customers answer at a kiosk', () => {
  it('4 kills: every confirmed answer is there with its score and counted once', async () => {
    expect(await killKiosks(20_261_123, KILLS)).toBeGreaterThan(KILLS)
  }, 300_000)
})
