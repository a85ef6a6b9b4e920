/** From values to px, straight. */
export interface Scale {
  readonly from: number
  readonly to: number
  at(value: number): number
}

/** @param lengthPx of the axis; `to` lies at its end. A span of nothing lies in its middle. */
export function linear(from: number, to: number, lengthPx: number): Scale {
  const span = to - from
  return { from, to, at: (value) => (span === 0 ? lengthPx / 2 : ((value - from) / span) * lengthPx) }
}

const STEPS = [1, 2, 2.5, 5, 10]

/** Round values from a span, ends within it: about `count` of them, at least two where the span is more than nothing. */
export function ticks(from: number, to: number, count: number): number[] {
  const span = to - from
  if (!(span > 0) || !Number.isFinite(span)) return [from]
  const rough = span / Math.max(1, count)
  const power = 10 ** Math.floor(Math.log10(rough))
  const step = power * (STEPS.find((each) => each * power >= rough * 0.999) ?? 10)
  const found: number[] = []
  for (let k = Math.ceil(from / step - 1e-9); k * step <= to + step * 1e-9; k++)
    found.push(Number((k * step).toPrecision(12)) + 0)
  return found
}

/** A span that holds all values and ends at round ones; a little of its own where all are alike. */
export function roundSpan(values: readonly number[], count = 4): readonly [number, number] {
  const known = values.filter(Number.isFinite)
  if (known.length === 0) return [0, 1]
  let [low, high] = [Math.min(...known), Math.max(...known)]
  if (low === high) {
    const room = Math.abs(low) / 2 || 1
    low -= room
    high += room
  }
  const [first, second] = ticks(low, high, count)
  const step = second !== undefined && first !== undefined ? second - first : (high - low) / count
  return [Math.floor(low / step + 1e-9) * step, Math.ceil(high / step - 1e-9) * step]
}
