import type { Raw } from '../../db/connection.ts'
import { checkPages } from '../../db/health.ts'

export interface LookedOver {
  readonly ok: true
  readonly journeys: number
  readonly touchpoints: number
}

/** Reads every page from the disk again, not from memory. @throws AppError FILE_DAMAGED */
export function lookOver(raw: Raw, file: string): LookedOver {
  raw.pragma('shrink_memory')
  checkPages(raw, file)
  const count = (table: string): number => Number(raw.prepare(`select count(*) from ${table}`).pluck().get())
  return { ok: true, journeys: count('journey'), touchpoints: count('touchpoint') }
}
