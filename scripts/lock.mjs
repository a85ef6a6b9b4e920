import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { root } from './freshness.mjs'

const folder = join(root, '.cache', 'setup.lock')
const owner = join(folder, 'pid')
/** A lock whose owner could not even be written down is given up after this. */
const ORPHAN_MS = 10_000

function isAlive(pid) {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error.code === 'EPERM'
  }
}

function isAbandoned() {
  try {
    return !isAlive(Number(readFileSync(owner, 'utf8')))
  } catch {
    try {
      return Date.now() - statSync(folder).mtimeMs > ORPHAN_MS
    } catch {
      return false
    }
  }
}

/** Runs `work` while no other process of this checkout installs or builds. */
export async function alone(work) {
  mkdirSync(join(root, '.cache'), { recursive: true })
  for (;;) {
    try {
      mkdirSync(folder)
      break
    } catch (error) {
      if (error.code !== 'EEXIST') throw error
      if (isAbandoned()) rmSync(folder, { recursive: true, force: true })
      else await wait(100)
    }
  }
  writeFileSync(owner, String(process.pid))
  const release = () => rmSync(folder, { recursive: true, force: true })
  process.once('exit', release)
  try {
    return await work()
  } finally {
    process.removeListener('exit', release)
    release()
  }
}
