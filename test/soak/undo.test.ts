import { describe, expect, it } from 'vitest'
import { runUndoModel } from '../fixtures/store/undoModel.ts'

const RUNS = Number(process.env.PERCURSO_RUNS ?? 500)
const COMMANDS = Number(process.env.PERCURSO_COMMANDS ?? 500)
/** A seed that failed, to be run alone. */
const SEED = process.env.PERCURSO_SEED

describe('undo and redo, long', () => {
  it(`${RUNS} × ${COMMANDS} random commands: undone to the first state, redone to the last, over restarts`, async () => {
    const seeds = SEED ? [Number(SEED)] : Array.from({ length: RUNS }, (_, i) => 1_000 + i)
    let steps = 0
    for (const seed of seeds) {
      const run = await runUndoModel(seed, COMMANDS, 97)
      steps += run.steps
      if (seed % 10 === 0) console.log(`seed ${seed}: ${run.steps} steps, ${run.refused} refused`)
    }
    console.log(`${seeds.length} runs, ${steps} steps`)
    expect(steps).toBeGreaterThan((seeds.length * COMMANDS) / 4)
  })
})
