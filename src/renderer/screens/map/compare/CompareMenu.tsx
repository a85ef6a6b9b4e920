import { Check, ChevronDown } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { JourneyDoc } from '../../../../shared/domain/journey/journeyDoc.ts'
import { Icon } from '../../../components/icon/Icon.tsx'
import { Menu, type MenuAction } from '../../../components/menu/Menu.tsx'
import { useLibrary } from '../../../state/libraryStore.ts'
import { layUnder, useOverlay } from '../../../state/overlayStore.ts'
import { useWords } from '../../../state/words.ts'
import { comparable } from './comparable.ts'

/** The same choice among the filters. @param className of their buttons */
export function CompareMenu({ doc, className }: { doc: JourneyDoc; className: string | undefined }) {
  const { t } = useTranslation()
  const words = useWords()
  const journeys = useLibrary((s) => s.journeys)
  const under = useOverlay((s) => s.journeyId)
  const others = comparable(journeys ?? [], doc.journey, words)
  const action = (id: string | null, label: string): MenuAction => {
    return { id: id ?? 'none', label, ...(id === under && { icon: Check }), run: () => layUnder(id) }
  }
  if (others.length === 0) return null
  const chosen = others.find(({ id }) => id === under)?.label
  return (
    <Menu
      trigger={
        <button type="button" className={className} data-on={chosen !== undefined || undefined}>
          {chosen ? t('map.compare.with', { name: chosen }) : t('map.compare.open')}
          <Icon of={ChevronDown} size="small" />
        </button>
      }
      groups={[
        { label: t('map.compare.label'), actions: others.map(({ id, label }) => action(id, label)) },
        { actions: [action(null, t('map.compare.none'))] },
      ]}
    />
  )
}
