import { describe, expect, it } from 'vitest'
import { faultyDisk } from '../fixtures/store/faultyDisk.ts'
import { powerCuts } from '../fixtures/store/powerCut.ts'
import { sweepDisk } from '../fixtures/store/sweepDisk.ts'

const SEED = 22

describe.skipIf(!faultyDisk())('a disk that fails (skipped where there is no gcc)', () => {
  it('12 runs in which a write, sync or truncation fails: nothing acknowledged is lost, asking again does it once', () => {
    const { problems, reported } = sweepDisk(SEED, 12)
    console.log(`seed ${SEED}: 12 runs, ${reported} failures reported, ${problems.length} problems`)
    expect(problems).toEqual([])
    expect(reported).toBeGreaterThan(0)
  }, 300_000)

  it('the power cut at 10 moments of an editing run: nothing corrupt, nothing acknowledged lost', async () => {
    const { corrupt, lost, acknowledged } = await powerCuts(SEED, 10, 'FULL')
    console.log(`seed ${SEED}: 10 images, ${acknowledged} acknowledged changes looked for`)
    expect({ corrupt, lost }).toEqual({ corrupt: [], lost: [] })
  }, 300_000)
})
