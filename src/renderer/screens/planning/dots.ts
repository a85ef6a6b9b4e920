import type { ColumnState, Criterion } from '../../../shared/domain/improvement/board.ts'
import { onGrain } from '../../../shared/domain/improvement/rescore.ts'
import { weigh } from '../../../shared/domain/improvement/weigh.ts'
import type { ImprovementShown } from '../../../shared/ipc/routes/improving.ts'

export interface Placed {
  readonly improvement: ImprovementShown
  readonly state: ColumnState
}

/** All improvements that stand at one place of the matrix. */
export interface Dot {
  readonly key: string
  /** 1 to 5, on the grain of the axes */
  readonly impact: number
  readonly effort: number
  readonly members: readonly Placed[]
}

/**
 * Improvements by where they stand; those at one place are one dot, so that however many there are, no more dots are
 * drawn than the axes have places.
 * @returns dots by effort, then impact; and those that lack a score
 */
export function dotsOf(
  placed: readonly Placed[],
  criteria: readonly Criterion[],
): { readonly dots: readonly Dot[]; readonly unscored: readonly Placed[] } {
  const found = new Map<string, { impact: number; effort: number; members: Placed[] }>()
  const unscored: Placed[] = []
  for (const each of placed) {
    const impact = weigh(each.improvement, criteria, 'impact')
    const effort = weigh(each.improvement, criteria, 'effort')
    if (impact === null || effort === null) {
      unscored.push(each)
      continue
    }
    const at = { impact: onGrain(impact), effort: onGrain(effort) }
    const key = `${at.effort}/${at.impact}`
    const dot = found.get(key)
    if (dot) dot.members.push(each)
    else found.set(key, { ...at, members: [each] })
  }
  const dots = [...found].map(([key, dot]) => ({ key, ...dot }))
  return { dots: dots.sort((a, b) => a.effort - b.effort || a.impact - b.impact), unscored }
}

export type Side = 'left' | 'right' | 'up' | 'down'

export const SIDES: Readonly<Record<string, Side>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
}

export type Turn = 'next' | 'before' | 'first' | 'last'

/** One dot after the other in their order, round and round: by sides alone, one that stands apart is never the nearest. */
export function dotInTurn(dots: readonly Dot[], from: Dot, turn: Turn): Dot | null {
  if (turn === 'first') return dots[0] ?? null
  if (turn === 'last') return dots.at(-1) ?? null
  return dots.at((dots.indexOf(from) + (turn === 'next' ? 1 : -1)) % dots.length) ?? null
}

/** The nearest dot on one side; going far to that side counts less than going astray. */
export function dotBeside(dots: readonly Dot[], from: Dot, side: Side): Dot | null {
  let best: { readonly dot: Dot; readonly far: number } | null = null
  for (const dot of dots) {
    const [right, up] = [dot.effort - from.effort, dot.impact - from.impact]
    const [along, astray] =
      side === 'left' ? [-right, up] : side === 'right' ? [right, up] : side === 'up' ? [up, right] : [-up, right]
    if (along <= 0) continue
    const far = along + 2 * Math.abs(astray)
    if (!best || far < best.far) best = { dot, far }
  }
  return best?.dot ?? null
}

/** Which dots have room for a name beside them: none other stands where the name would be. */
export function withNames(dots: readonly Dot[]): ReadonlySet<string> {
  const named = new Set<string>()
  for (const dot of dots) {
    if (dot.members.length > 1) continue
    const free = dots.every((other) => {
      if (other === dot) return true
      const [right, up] = [other.effort - dot.effort, Math.abs(other.impact - dot.impact)]
      return up >= 0.25 || right < 0 || right > 1.1
    })
    // Those at the right edge have theirs on the left.
    if (free && dot.effort <= 4.25) named.add(dot.key)
  }
  return named
}
