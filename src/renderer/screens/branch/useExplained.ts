import { useEffect, useMemo } from 'react'
import { decidingLink, explains, type ToExplain } from '../../../shared/domain/improvement/explains.ts'
import type { ImprovementShown } from '../../../shared/ipc/routes/improving.ts'
import { followImprovements, useImprovements } from '../../state/improvementStore.ts'
import { useShown } from '../../state/shownStore.ts'
import type { DiffLine } from '../timeline/diffWords.ts'
import type { Wished } from './useWished.ts'

export interface Explained {
  readonly difference: ToExplain
  readonly by: readonly ImprovementShown[]
}

/** For each difference what there is to explain and which improvements do, by its key and fate. */
export function useExplained(wished: Wished, lines: readonly DiffLine[]): ReadonlyMap<DiffLine, Explained> {
  useEffect(() => followImprovements(), [])
  const improvements = useImprovements((s) => s.improvements)
  const journeyId = useShown((s) => s.doc?.journey.id ?? '')
  return useMemo(() => {
    const byLink = new Map<string, ImprovementShown[]>()
    for (const improvement of improvements.values()) {
      for (const { kind, id } of improvement.links) {
        const key = `${kind} ${id}`
        byLink.set(key, [...(byLink.get(key) ?? []), improvement])
      }
    }
    const today = new Set(wished.wantedId.keys())
    return new Map(
      lines.map((line) => {
        const [kind, id] = [line.key.slice(0, line.key.indexOf(':')), line.key.slice(line.key.indexOf(':') + 1)]
        const wantedId = line.fate === 'removed' ? null : (wished.wantedId.get(id) ?? id)
        const todayId = line.fate === 'removed' || today.has(id) || line.fate !== 'added' ? id : null
        const difference: ToExplain = { fate: line.fate, kind, todayId, wantedId, journeyId }
        const deciding = decidingLink(difference)
        const near = byLink.get(`${deciding.kind} ${deciding.id}`) ?? []
        return [line, { difference, by: near.filter(({ links }) => explains(links, difference)) }] as const
      }),
    )
  }, [improvements, lines, wished, journeyId])
}
