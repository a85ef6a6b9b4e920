import { Check } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { JourneyDoc } from '../../../../shared/domain/journey/journeyDoc.ts'
import { ChipButton } from '../../../components/chip/ChipButton.tsx'
import { Menu, type MenuAction } from '../../../components/menu/Menu.tsx'
import { useLibrary } from '../../../state/libraryStore.ts'
import { layUnder, useOverlay } from '../../../state/overlayStore.ts'
import { useWords } from '../../../state/words.ts'
import { comparable } from './comparable.ts'

/** The same choice among the filters. */
export function CompareMenu({ doc }: { doc: JourneyDoc }) {
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
        <ChipButton on={chosen !== undefined} opens>
          {chosen ? t('map.compare.with', { name: chosen }) : t('map.compare.open')}
        </ChipButton>
      }
      groups={[
        { label: t('map.compare.label'), actions: others.map(({ id, label }) => action(id, label)) },
        { actions: [action(null, t('map.compare.none'))] },
      ]}
    />
  )
}
