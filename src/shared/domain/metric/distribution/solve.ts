/**
 * Where an increasing function reaches `target`, by bisection of [low, high] down to neighbouring numbers: slower than
 * Newton's way, and it cannot run away.
 */
export function solveIncreasing(f: (x: number) => number, target: number, low: number, high: number): number {
  let from = low
  let to = high
  for (let step = 0; step < 200; step++) {
    const middle = (from + to) / 2
    if (middle <= from || middle >= to) break
    if (f(middle) < target) from = middle
    else to = middle
  }
  return (from + to) / 2
}
