import { useTranslation } from 'react-i18next'
import { Button } from '../../components/button/Button.tsx'
import { Notice } from '../../components/notice/Notice.tsx'
import { goToAlert, useAlerts } from '../../state/alertStore.ts'
import { lookAtFigures } from '../../state/figuresStore.ts'
import { goToListen } from '../../state/navigationStore.ts'
import styles from './FallenNotice.module.css'

/** Says at the start what has fallen under its target, and leads there; nothing where nothing has. */
export function FallenNotice() {
  const { t } = useTranslation()
  const alerts = useAlerts((s) => s.alerts)
  const [first] = alerts
  if (!first) return null
  const touchpoints = new Set(alerts.map(({ place }) => place.id)).size
  const show = (): void => {
    if (alerts.length === 1) {
      goToAlert(first)
      return
    }
    lookAtFigures({ shown: null })
    goToListen('figures')
  }
  return (
    <div className={styles.notice}>
      <Notice
        look="trouble"
        action={
          <Button small onClick={show}>
            {t('figures.alert.show')}
          </Button>
        }
      >
        ▼ {t('figures.alert.greeting', { count: touchpoints, name: first.place.name || t('figures.unnamed') })}
      </Notice>
    </div>
  )
}
