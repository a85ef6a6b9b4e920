/** px */
interface Box {
  readonly x: number
  readonly y: number
  readonly w: number
  readonly h: number
}

/** Path data of rising diagonals that fill a box and end at its edges. @param step px between two lines, sideways */
export function hatching({ x, y, w, h }: Box, step: number): string {
  let d = ''
  // Each line x + y = sum, clipped to the box; sums follow a fixed raster so that strips that cross fit together.
  const first = Math.ceil((x + y) / step) * step
  for (let sum = first; sum < x + y + w + h; sum += step) {
    const left = Math.max(x, sum - (y + h))
    const right = Math.min(x + w, sum - y)
    d += `M${round(left)} ${round(sum - left)}L${round(right)} ${round(sum - right)}`
  }
  return d
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}
