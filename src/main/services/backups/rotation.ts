/** A backup as the rotation sees it. */
export interface Dated {
  /** order comes from here, never from the clock */
  readonly seq: number
  /** ISO instant, as the clock said; it may have been wrong */
  readonly at: string
  readonly reason: string
}

const MINUTE = 60_000
const DAY = 24 * 60 * MINUTE

/** How many of each span are kept: the newest of every span, counted in spans that have one. */
const TIERS: readonly { readonly kept: number; span(ms: number): number }[] = [
  { kept: 6, span: (ms) => Math.floor(ms / (10 * MINUTE)) },
  { kept: 24, span: (ms) => Math.floor(ms / (60 * MINUTE)) },
  { kept: 14, span: (ms) => Math.floor(ms / DAY) },
  { kept: 8, span: (ms) => Math.floor(ms / (7 * DAY)) },
  { kept: 12, span: (ms) => new Date(ms).getUTCFullYear() * 12 + new Date(ms).getUTCMonth() },
]

/** Whatever the clock says, and so that the state before a short burst of commands outlives it. */
const ALWAYS = 10
/** Made before something large, or asked for: the newest few of each reason. */
const SPECIAL = { asked: 5, migration: 5, restore: 5 } as const

/**
 * Which backups may go. Counts spans and never compares with the time now, so that a clock that jumps a year cannot
 * take everything.
 * @returns their sequence numbers
 */
export function expendable(backups: readonly Dated[]): ReadonlySet<number> {
  const newestFirst = backups.toSorted((a, b) => b.seq - a.seq)
  const kept = new Set(newestFirst.slice(0, ALWAYS).map((b) => b.seq))
  for (const { kept: count, span } of TIERS) {
    const seen = new Set<number>()
    for (const backup of newestFirst) {
      if (seen.size === count) break
      const key = span(Date.parse(backup.at))
      if (seen.has(key)) continue
      seen.add(key)
      kept.add(backup.seq)
    }
  }
  for (const [reason, count] of Object.entries(SPECIAL)) {
    for (const backup of newestFirst.filter((b) => b.reason === reason).slice(0, count)) kept.add(backup.seq)
  }
  return new Set(newestFirst.filter((b) => !kept.has(b.seq)).map((b) => b.seq))
}
