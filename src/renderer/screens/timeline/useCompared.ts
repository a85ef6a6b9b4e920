import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { compareDocs } from '../../../shared/domain/compare/compareDocs.ts'
import type { DocDiff } from '../../../shared/domain/compare/docDiff.ts'
import { mergeDocs } from '../../../shared/domain/compare/mergeDocs.ts'
import type { JourneyDoc } from '../../../shared/domain/journey/journeyDoc.ts'
import { useShown } from '../../state/shownStore.ts'
import { momentAt, momentShort } from './moment.ts'
import { useTimeline } from './timelineStore.ts'

export interface Compared {
  readonly from: JourneyDoc
  readonly to: JourneyDoc
  readonly fromName: string
  readonly toName: string
  readonly diff: DocDiff
  /** Both in one. */
  readonly merged: JourneyDoc
}

/** The two states that are looked at, the earlier first; null until both are there. */
export function useCompared(): Compared | null {
  const { t, i18n } = useTranslation()
  const { chosen, other, chosenDoc, otherDoc } = useTimeline()
  const present = useShown((s) => s.doc)
  return useMemo(() => {
    const second = other ? otherDoc : present
    if (!chosen || !chosenDoc || !second) return null
    const now = new Date()
    const swap = other !== null && momentAt(other) < momentAt(chosen)
    const [from, to] = swap ? [second, chosenDoc] : [chosenDoc, second]
    const names = [
      momentShort(i18n, chosen, now),
      other ? momentShort(i18n, other, now) : t('timeline.now').toLocaleLowerCase(i18n.language),
    ]
    const [fromName = '', toName = ''] = swap ? names.toReversed() : names
    const diff = compareDocs(from, to)
    return { from, to, fromName, toName, diff, merged: mergeDocs(from, to, diff) }
  }, [chosen, other, chosenDoc, otherDoc, present, t, i18n])
}
