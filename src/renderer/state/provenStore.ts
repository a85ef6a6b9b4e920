import { create } from 'zustand'
import type { ColumnState } from '../../shared/domain/improvement/board.ts'
import { request } from '../ipc/connection.ts'

/** Improvements whose figure moved the way that was wanted, as far as it was read; the seal is drawn of those alone. */
export const useProven = create<{ readonly ids: ReadonlySet<string> }>(() => ({ ids: new Set() }))

/** Whether an improvement wears the seal: it is done, and its answers show it. */
export const useIsProven = (id: string, state: ColumnState): boolean =>
  useProven((s) => state === 'done' && s.ids.has(id))

const AFTER_MS = 250
/** Of more than these, all are read. */
const MOST = 20_000
let timer: ReturnType<typeof setTimeout> | undefined
/** null: all of them */
let wanted: Set<string> | null = new Set()
let reading = false
/** counts how often all was forgotten: what was asked before that is not wanted any more */
let age = 0

/** Reads them again, once for many wishes in a row; what was known is shown until then. @param ids left out: all */
export function readProven(ids?: readonly string[]): void {
  if (ids === undefined) wanted = null
  else for (const id of ids) wanted?.add(id)
  clearTimeout(timer)
  timer = setTimeout(() => void read(), AFTER_MS)
}

async function read(): Promise<void> {
  if (reading) return
  const mine = age
  const these = wanted !== null && wanted.size <= MOST ? wanted : null
  wanted = new Set()
  reading = true
  const reply = await request('proof.proven', these === null ? {} : { improvementIds: [...these] })
  reading = false
  if (wanted === null || wanted.size > 0) readProven([])
  if (!reply.ok || mine !== age) return
  const before = useProven.getState().ids
  const kept = these === null ? [] : [...before].filter((id) => !these.has(id))
  const ids = new Set([...kept, ...reply.data])
  const same = ids.size === before.size && [...ids].every((id) => before.has(id))
  if (!same) useProven.setState({ ids })
}

export function forgetProven(): void {
  age++
  clearTimeout(timer)
  wanted = new Set()
  useProven.setState({ ids: new Set() })
}
