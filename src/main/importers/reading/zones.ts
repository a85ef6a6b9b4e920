/** Wall clocks of a time zone, quickly: the offset is asked for once an hour of the file's time. */
export interface Zone {
  /** seconds since 1970 → seconds since 1970 that a clock of the zone would show */
  wall(seconds: number): number
}

const QUARTER = 900
const zones = new Map<string, Zone>()

/** @param name IANA name; one that is not known counts as UTC */
export function zoneOf(name: string): Zone {
  const known = zones.get(name)
  if (known) return known
  const zone = makeZone(name)
  zones.set(name, zone)
  return zone
}

function makeZone(name: string): Zone {
  const format = formatOf(name)
  const offsets = new Map<number, number>()
  return {
    wall(seconds) {
      const block = Math.floor(seconds / QUARTER)
      let offset = offsets.get(block)
      if (offset === undefined) {
        if (offsets.size > 50_000) offsets.clear()
        offset = offsetAt(format, block * QUARTER)
        offsets.set(block, offset)
      }
      return seconds + offset
    },
  }
}

function formatOf(name: string): Intl.DateTimeFormat {
  const options = {
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  } as const
  try {
    return new Intl.DateTimeFormat('en-US', { ...options, timeZone: name })
  } catch {
    return new Intl.DateTimeFormat('en-US', { ...options, timeZone: 'UTC' })
  }
}

function offsetAt(format: Intl.DateTimeFormat, seconds: number): number {
  const at: Record<string, number> = {}
  for (const { type, value } of format.formatToParts(seconds * 1000)) at[type] = Number(value)
  const wall = Date.UTC(at.year!, at.month! - 1, at.day!, at.hour!, at.minute!, at.second!) / 1000
  return wall - seconds
}
