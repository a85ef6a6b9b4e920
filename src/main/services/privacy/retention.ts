import { createRetentionRows, type RetentionRows } from '../../repositories/retention.ts'
import { breath, write } from '../listening/removeBatch.ts'
import type { WorkspaceSession } from '../workspace/session.ts'

const AT_ONCE = 5_000

const rows = (session: WorkspaceSession): RetentionRows => createRetentionRows(session.current().connection)

/** Calendar months; null: for ever. */
export const retentionOf = (session: WorkspaceSession): number | null => rows(session).months()

/** How many entries would be made nobody's. @param now ISO instant */
export function previewRetention(session: WorkspaceSession, months: number | null, now: string): number {
  return months === null ? 0 : rows(session).countOld(firstKept(months, now))
}

/** Sets the time and lets go of what is older already. @returns how many entries are nobody's from now on */
export async function keepFor(session: WorkspaceSession, months: number | null, now: string): Promise<number> {
  write(session, () => rows(session).setMonths(months))
  return applyRetention(session, now)
}

/**
 * Lets go of what names or quotes a customer and is older than the file keeps it: piece by piece, so that others are
 * answered between. Scores, times and themes stay. Backups of before go with their rotation.
 */
export async function applyRetention(session: WorkspaceSession, now: string): Promise<number> {
  if (session.state().kind !== 'open') return 0
  const { state } = session.current()
  const kept = rows(session)
  const months = kept.months()
  if (months === null) return 0
  const day = firstKept(months, now)
  if (kept.countOld(day) === 0) return 0
  let cleared = 0
  write(session, () => kept.clearLog(day))
  for (;;) {
    const some = write(session, () => kept.clearSome(day, AT_ONCE))
    cleared += some
    if (some < AT_ONCE) return cleared
    await breath()
    if (session.state().kind !== 'open' || session.current().state !== state) return cleared
  }
}

/** The same day so many months ago; the last of its month where that has fewer days. */
function firstKept(months: number, now: string): string {
  const today = new Date(now)
  const first = new Date(Date.UTC(today.getUTCFullYear(), today.getUTCMonth() - months, 1))
  const days = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate()
  first.setUTCDate(Math.min(today.getUTCDate(), days))
  return first.toISOString().slice(0, 10)
}
