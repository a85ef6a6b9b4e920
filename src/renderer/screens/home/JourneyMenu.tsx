import { Copy, Download, EllipsisVertical, PencilLine, Trash2 } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { JourneySummary } from '../../../shared/ipc/routes/maps.ts'
import { undo } from '../../commands/undo.ts'
import { IconButton } from '../../components/button/IconButton.tsx'
import { Menu } from '../../components/menu/Menu.tsx'
import { request } from '../../ipc/connection.ts'
import { openSheet } from '../../state/navigationStore.ts'
import { say, sayFailure } from '../../state/toasts.ts'
import styles from './JourneyMenu.module.css'

export function JourneyMenu({ journey, name }: { journey: JourneySummary; name: string }) {
  const { t } = useTranslation()
  const duplicate = async (): Promise<void> => {
    const reply = await request('journey.duplicate', { journeyId: journey.id, name: t('home.copyName', { name }) })
    if (!reply.ok) sayFailure(reply)
  }
  const remove = async (): Promise<void> => {
    const reply = await request('journey.remove', { journeyId: journey.id })
    if (!reply.ok) return sayFailure(reply)
    say({
      text: t('home.removed', { name }),
      action: { label: t('common.undo'), run: () => void undo.run() },
    })
  }
  return (
    <div className={styles.menu}>
      <Menu
        align="end"
        trigger={<IconButton icon={EllipsisVertical} label={t('home.card.menu', { name })} />}
        groups={[
          {
            actions: [
              {
                id: 'rename',
                label: t('home.rename.title'),
                icon: PencilLine,
                run: () => openSheet({ kind: 'renameJourney', journeyId: journey.id, name: journey.name }),
              },
              { id: 'duplicate', label: t('home.card.duplicate'), icon: Copy, run: () => void duplicate() },
              {
                id: 'export',
                label: t('commands.export'),
                icon: Download,
                run: () => openSheet({ kind: 'export', journeyId: journey.id }),
              },
            ],
          },
          {
            actions: [
              { id: 'remove', label: t('common.remove'), icon: Trash2, danger: true, run: () => void remove() },
            ],
          },
        ]}
      />
    </div>
  )
}
