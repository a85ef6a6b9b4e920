/** Something that needs a stretch of a horizontal track for itself. */
export interface Span {
  readonly id: string
  /** px */
  readonly from: number
  readonly to: number
  /** px that the track must be high */
  readonly h: number
}

export interface Tracks {
  /** px of all tracks together */
  readonly h: number
  /** Middle of the track of each span, from the first track's near edge outwards. */
  readonly middle: ReadonlyMap<string, number>
}

const MOST = 24
const NESTED_UP_TO = 300

/**
 * Gives every span a track where it meets no other: short spans near the first edge, so that long ones arch over them.
 * Beyond 24 tracks spans share the last, which keeps a map of thousands of connections drawable.
 */
export function assignTracks(spans: readonly Span[], gap = 10): Tracks {
  const nested = spans.length <= NESTED_UP_TO
  const order = spans.toSorted((a, b) =>
    nested ? a.to - a.from - (b.to - b.from) || a.from - b.from : a.from - b.from,
  )
  const tracks: { spans: Span[]; h: number }[] = []
  for (const span of order) {
    const free = tracks.find((track) =>
      nested
        ? track.spans.every((s) => s.to + gap <= span.from || span.to + gap <= s.from)
        : (track.spans.at(-1) as Span).to + gap <= span.from,
    )
    const track = free ?? (tracks.length < MOST ? undefined : tracks.at(-1))
    if (track) {
      track.spans.push(span)
      track.h = Math.max(track.h, span.h)
    } else tracks.push({ spans: [span], h: span.h })
  }
  const middle = new Map<string, number>()
  let at = 0
  for (const track of tracks) {
    for (const span of track.spans) middle.set(span.id, at + track.h / 2)
    at += track.h
  }
  return { h: at, middle }
}
