import { describe, expect, it } from 'vitest'
import { RECORDED_ROUTES } from '../fixtures/store/commands.ts'
import { runUndoModel } from '../fixtures/store/undoModel.ts'

const SEEDS = [1, 2, 3]
const COMMANDS = 190

describe('undo and redo through the contract', () => {
  it('random commands, then as many undos give the first state back and redos the last, over restarts', async () => {
    const routes = new Map<string, number>()
    for (const seed of SEEDS) {
      const run = await runUndoModel(seed, COMMANDS, 17)
      for (const [route, n] of run.routes) routes.set(route, (routes.get(route) ?? 0) + n)
      console.log(`seed ${seed}: ${run.steps} steps, ${run.refused} refused`)
      expect(run.steps).toBeGreaterThan(COMMANDS / 4)
    }
    const never = RECORDED_ROUTES.filter((route) => !routes.has(route))
    console.log(`routes never accepted: ${never.join(', ') || 'none'}`)
    expect(never.length).toBeLessThan(10)
  })
})
