/** Distance of a point from a path's absolute M, L, H, V and Q commands, a curve taken as its chord; px. */
export function distanceToPath(d: string, x: number, y: number): number {
  let least = Number.POSITIVE_INFINITY
  let [px, py] = [0, 0]
  for (const [, command, rest] of d.matchAll(/([MLHVQ])([^MLHVQ]*)/g)) {
    const n = (rest ?? '').match(/-?[\d.]+(?:e-?\d+)?/g)?.map(Number) ?? []
    const end = n.at(-1) ?? 0
    const [qx, qy] = command === 'H' ? [end, py] : command === 'V' ? [px, end] : [n.at(-2) ?? 0, end]
    if (command !== 'M') least = Math.min(least, distanceToLine(px, py, qx, qy, x, y))
    px = qx
    py = qy
  }
  return least
}

function distanceToLine(ax: number, ay: number, bx: number, by: number, x: number, y: number): number {
  const [dx, dy] = [bx - ax, by - ay]
  const along = dx === 0 && dy === 0 ? 0 : ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy)
  const t = Math.min(1, Math.max(0, along))
  return Math.hypot(x - ax - dx * t, y - ay - dy * t)
}
