import { BookOpenCheck } from 'lucide-react'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { saysNothing } from '../../../../shared/domain/playbook/playbook.ts'
import { Button } from '../../../components/button/Button.tsx'
import { goToPlaybook, playbooks } from '../../../state/playbookStore.ts'
import styles from './inspector.module.css'

/** What is agreed on how to serve at a touchpoint, and the way to it. */
export function PlaybookPart({ touchpointId }: { touchpointId: string }) {
  const { t } = useTranslation()
  const list = playbooks.use((s) => s.list)
  useEffect(playbooks.follow, [])
  if (list === null) return null
  const found = list.find((playbook) => playbook.touchpointId === touchpointId)
  const playbook = found && !saysNothing(found) ? found : null
  return (
    <section className={styles.section}>
      <div className={styles.part}>
        <h3 className={styles.partName}>{t('playbooks.onTouchpoint.title')}</h3>
        {playbook === null && <p className={styles.help}>{t('playbooks.onTouchpoint.none')}</p>}
        {playbook && (
          <ul className={styles.saidList}>
            {playbook.promise.trim() !== '' && <li>{playbook.promise}</li>}
            {playbook.dos.length > 0 && (
              <li>
                <b>{t('playbooks.field.dos')}:</b> {playbook.dos.join(' · ')}
              </li>
            )}
            {playbook.donts.length > 0 && (
              <li>
                <b>{t('playbooks.field.donts')}:</b> {playbook.donts.join(' · ')}
              </li>
            )}
          </ul>
        )}
      </div>
      <div className={styles.buttons}>
        <Button small icon={BookOpenCheck} onClick={() => goToPlaybook(touchpointId)}>
          {t(playbook ? 'playbooks.onTouchpoint.open' : 'playbooks.onTouchpoint.write')}
        </Button>
      </div>
    </section>
  )
}
