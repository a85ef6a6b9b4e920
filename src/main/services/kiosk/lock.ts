import type { Clock } from '../../platform/ports.ts'

/** So many wrong ones are a slip. */
const FREE = 5
const FIRST_WAIT_S = 30
const LONGEST_WAIT_S = 600

/** Holds up whoever tries out digits: ten thousand of them would take weeks. Forgotten when the app starts anew. */
export function createLock(clock: Clock) {
  const tries = new Map<string, { wrong: number; until: number }>()
  const now = (): number => Date.parse(clock.now())
  return {
    /** seconds until digits are looked at again; 0: now */
    waitSeconds(id: string): number {
      // A clock that was put back must not shut the staff out for a year.
      const left = ((tries.get(id)?.until ?? 0) - now()) / 1_000
      return left > 0 && left <= LONGEST_WAIT_S ? Math.ceil(left) : 0
    },
    tried(id: string, right: boolean): void {
      if (right) {
        tries.delete(id)
        return
      }
      const wrong = (tries.get(id)?.wrong ?? 0) + 1
      const wait = wrong < FREE ? 0 : Math.min(FIRST_WAIT_S * 2 ** (wrong - FREE), LONGEST_WAIT_S)
      tries.set(id, { wrong, until: wait === 0 ? 0 : now() + wait * 1_000 })
    },
  }
}
export type Lock = ReturnType<typeof createLock>
