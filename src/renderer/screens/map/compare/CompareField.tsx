import { useTranslation } from 'react-i18next'
import type { JourneyDoc } from '../../../../shared/domain/journey/journeyDoc.ts'
import { Select } from '../../../components/select/Select.tsx'
import { useLibrary } from '../../../state/libraryStore.ts'
import { layUnder, useOverlay } from '../../../state/overlayStore.ts'
import { useWords } from '../../../state/words.ts'
import { comparable } from './comparable.ts'

const NONE = 'none'

/** Whose line lies under this journey's: as it is today beside how it is wanted. */
export function CompareField({ doc }: { doc: JourneyDoc }) {
  const { t } = useTranslation()
  const words = useWords()
  const journeys = useLibrary((s) => s.journeys)
  const under = useOverlay((s) => s.journeyId)
  const others = comparable(journeys ?? [], doc.journey, words)
  const known = under !== null && others.some(({ id }) => id === under)
  return (
    <Select
      label={t('map.compare.label')}
      hint={t(others.length === 0 ? 'map.compare.nobody' : 'map.compare.hint')}
      value={known ? under : NONE}
      choices={[
        { value: NONE, label: t('map.compare.none') },
        ...others.map(({ id, label }) => ({ value: id, label })),
      ]}
      onChoose={(id) => layUnder(id === NONE ? null : id)}
    />
  )
}
