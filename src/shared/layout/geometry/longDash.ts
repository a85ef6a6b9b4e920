const MOST_DASHES = 300

/**
 * Dash and gap for a path of this length, px: drawn longer where there would be too many. PDF knows no dashes of this
 * engine's; it writes every one as a shape of its own.
 */
export function longDash(dash: readonly [number, number], length: number): readonly [number, number] {
  const times = Math.max(1, length / ((dash[0] + dash[1]) * MOST_DASHES))
  return [dash[0] * times, dash[1] * times]
}
