import type { ChildProcess } from 'node:child_process'

/** For `spawn`: a group of its own can be ended whole, and a Ctrl+C meant for us does not tear it away in mid-page. */
export const OWN_GROUP = { detached: process.platform !== 'win32', windowsHide: true } as const

/** Ends a program started with OWN_GROUP and all that it started, at once; one that has ended is left alone. */
export function killTree(child: ChildProcess): void {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return
  try {
    if (process.platform === 'win32') child.kill()
    else process.kill(-child.pid, 'SIGKILL')
  } catch {
    child.kill('SIGKILL')
  }
}
