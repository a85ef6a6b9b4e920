import { useMemo } from 'react'
import { compareBranch } from '../../../shared/domain/compare/compareBranch.ts'
import type { DocDiff } from '../../../shared/domain/compare/docDiff.ts'
import { mergeDocs } from '../../../shared/domain/compare/mergeDocs.ts'
import type { JourneyDoc } from '../../../shared/domain/journey/journeyDoc.ts'
import { useShown } from '../../state/shownStore.ts'
import { useBranch } from './branchStore.ts'

export interface Wished {
  readonly from: JourneyDoc
  /** with the ids of today, as far as its parts were drawn from something */
  readonly to: JourneyDoc
  readonly diff: DocDiff
  /** both in one */
  readonly merged: JourneyDoc
  /** of what has an id of today: its id in the wanted journey */
  readonly wantedId: ReadonlyMap<string, string>
}

/** How the journey on screen differs from the one that it was drawn from; null where that is none, or not read yet. */
export function useWished(): Wished | null {
  const own = useBranch((s) => s.around?.own ?? null)
  const doc = useShown((s) => s.doc)
  return useMemo(() => {
    if (!own || !doc || own.branch.journeyId !== doc.journey.id) return null
    const { to, diff } = compareBranch(own.origin, doc, own.branch)
    const wantedId = new Map(Object.entries(own.branch.pairs).map(([copy, origin]) => [origin, copy]))
    return { from: own.origin, to, diff, merged: mergeDocs(own.origin, to, diff), wantedId }
  }, [own, doc])
}
