/** How far a Bézier's handles reach for a quarter of a circle, of its radius. */
const KAPPA = 0.5523

const round = (n: number): string => String(Math.round(n * 100) / 100)
const curve = (...points: readonly number[]): string => `c${points.map(round).join(' ')}`

/**
 * A rectangle as path data, its corners round over `r`. Where a circle or an arc stands, Chromium's PDF writes five
 * curves for each quarter; where a Bézier stands, it writes that.
 */
export function roundedRect(x: number, y: number, w: number, h: number, radius: number): string {
  const r = Math.min(radius, w / 2, h / 2)
  const k = r * (1 - KAPPA)
  const [across, down] = [round(w - 2 * r), round(h - 2 * r)]
  return (
    `M${round(x + r)} ${round(y)}h${across}${curve(r - k, 0, r, k, r, r)}v${down}${curve(0, r - k, -k, r, -r, r)}` +
    `h-${across}${curve(k - r, 0, -r, -k, -r, -r)}v-${down}${curve(0, k - r, k, -r, r, -r)}Z`
  )
}

/** A circle as path data, of four curves. */
export function circlePath(cx: number, cy: number, r: number): string {
  const k = r * KAPPA
  return (
    `M${round(cx - r)} ${round(cy)}${curve(0, -k, r - k, -r, r, -r)}${curve(k, 0, r, r - k, r, r)}` +
    `${curve(0, k, k - r, r, -r, r)}${curve(-k, 0, -r, k - r, -r, -r)}Z`
  )
}
