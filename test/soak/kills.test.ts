import { describe, expect, it } from 'vitest'
import { killRuns } from '../fixtures/store/killing.ts'
import { killKiosks } from '../fixtures/store/killingKiosk.ts'

const SEED = Number(process.env.PERCURSO_SEED ?? 7)
const KILLS = Number(process.env.PERCURSO_KILLS ?? 200)

describe('SIGKILL at random moments of an editing run, long', () => {
  it(`${KILLS} kills: every acknowledged change is there again, integrity ok`, async () => {
    const acknowledged = await killRuns(SEED, KILLS)
    console.log(`seed ${SEED}: ${KILLS} kills, ${acknowledged} acknowledged changes, none lost`)
    expect(acknowledged).toBeGreaterThan(KILLS)
  })
})

describe('SIGKILL at random moments while customers answer at a kiosk, long', () => {
  it(`${Math.ceil(KILLS / 4)} kills: every confirmed answer is there and counted once`, async () => {
    const kills = Math.ceil(KILLS / 4)
    expect(await killKiosks(SEED, kills)).toBeGreaterThan(kills)
  })
})
