import {
  Archive,
  ArchiveRestore,
  Copy,
  Download,
  Map as MapIcon,
  PencilLine,
  PencilRuler,
  Tag,
  Trash2,
} from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { JourneySummary } from '../../../shared/ipc/routes/maps.ts'
import { drawFrom } from '../../commands/drawWish.ts'
import { clearAway, duplicate, shelve } from '../../commands/journeys.ts'
import type { MenuGroup } from '../../components/menu/Menu.tsx'
import type { Shelf } from '../../state/homeStore.ts'
import { goToMap, openSheet } from '../../state/navigationStore.ts'

/** What can be done with one journey where it lies. */
export function useJourneyActions(journey: JourneySummary | undefined, shelf: Shelf): MenuGroup[] {
  const { t } = useTranslation()
  if (!journey) return []
  const { id: journeyId, name } = journey
  const open = { id: 'open', label: t('shelves.open'), icon: MapIcon, run: () => goToMap(journeyId) }
  const copy = { id: 'duplicate', label: t('home.card.duplicate'), icon: Copy, run: () => void duplicate(journey) }
  const back = {
    id: 'takeBack',
    label: t('shelves.takeBack'),
    icon: ArchiveRestore,
    run: () => void shelve([journey], null),
  }
  const output = {
    id: 'export',
    label: t('commands.export'),
    icon: Download,
    run: () => openSheet({ kind: 'export', journeyId }),
  }
  const away = {
    id: 'throwAway',
    label: t('shelves.throwAway'),
    icon: Trash2,
    danger: true,
    shortcut: 'Delete',
    run: () => void shelve([journey], 'trash'),
  }
  switch (shelf) {
    case 'trash':
      return [
        { actions: [back] },
        {
          actions: [
            {
              id: 'removeNow',
              label: t('shelves.removeNow'),
              icon: Trash2,
              danger: true,
              run: () => void clearAway([journey]),
            },
          ],
        },
      ]
    case 'archive':
      return [{ actions: [open, back, output] }, { actions: [away] }]
    case 'inUse':
      return [
        {
          actions: [
            open,
            {
              id: 'rename',
              label: t('home.rename.title'),
              icon: PencilLine,
              shortcut: 'F2',
              run: () => openSheet({ kind: 'renameJourney', journeyId, name }),
            },
            {
              id: 'tags',
              label: t('shelves.tags'),
              icon: Tag,
              run: () => openSheet({ kind: 'tags', journeyIds: [journeyId] }),
            },
            copy,
            ...(journey.state === 'asIs'
              ? [{ id: 'branch', label: t('branch.draw'), icon: PencilRuler, run: () => void drawFrom(journey) }]
              : []),
            output,
          ],
        },
        {
          actions: [
            { id: 'archive', label: t('shelves.putAway'), icon: Archive, run: () => void shelve([journey], 'archive') },
            away,
          ],
        },
      ]
  }
}
