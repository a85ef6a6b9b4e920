import { describe, expect, it } from 'vitest'
import { faultyDisk } from '../fixtures/store/faultyDisk.ts'
import { powerCuts } from '../fixtures/store/powerCut.ts'
import { sweepDisk } from '../fixtures/store/sweepDisk.ts'

const SEED = Number(process.env.PERCURSO_SEED ?? 1)
const IMAGES = Number(process.env.PERCURSO_IMAGES ?? 800)
const ROUNDS = Number(process.env.PERCURSO_ROUNDS ?? 1_000)

describe.skipIf(!faultyDisk())('a disk that fails, long (skipped where there is no gcc)', () => {
  it(`${ROUNDS} runs in which an operation fails: nothing acknowledged is lost`, () => {
    const { problems, reported, hidden } = sweepDisk(SEED, ROUNDS)
    console.log(`seed ${SEED}: ${ROUNDS} runs, ${reported} failures reported, ${hidden} of them done all the same`)
    expect(problems).toEqual([])
  })

  it(`the power cut at ${IMAGES} moments: nothing corrupt, nothing acknowledged lost`, async () => {
    const { corrupt, lost, acknowledged } = await powerCuts(SEED, IMAGES, 'FULL')
    console.log(`seed ${SEED}: ${IMAGES} images, ${acknowledged} acknowledged changes looked for`)
    expect({ corrupt, lost }).toEqual({ corrupt: [], lost: [] })
  })

  it('the same with synchronous=NORMAL loses work: this suite can fail', async () => {
    const { corrupt, lost } = await powerCuts(SEED, 100, 'NORMAL')
    console.log(`seed ${SEED}: of 100 images with NORMAL ${corrupt.length} corrupt, ${lost.length} with losses`)
    expect(corrupt.length + lost.length).toBeGreaterThan(5)
  })
})
