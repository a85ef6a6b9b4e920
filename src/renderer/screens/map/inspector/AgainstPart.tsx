import { useTranslation } from 'react-i18next'
import type { SaidAgainst } from '../../../../shared/domain/consistency/against.ts'
import { Button } from '../../../components/button/Button.tsx'
import { goToFact } from '../../../state/consistencyStore.ts'
import { useMeasured } from '../../../state/measuredStore.ts'
import styles from './inspector.module.css'

/** What the channel of a touchpoint says against what is right; not there as long as all agree. */
export function AgainstPart({ touchpointId }: { touchpointId: string }) {
  const { t } = useTranslation()
  const at = useMeasured((s) => s.against.find((one) => one.touchpointId === touchpointId))
  const [first] = at?.against ?? []
  if (!at || !first) return null
  const said = ({ fact, state, says, truth }: SaidAgainst): string => {
    const name = fact.trim() || t('consistency.unnamed')
    if (state === 'missing') return t('consistency.onMap.missing', { fact: name })
    return truth === ''
      ? t('consistency.onMap.odds', { fact: name, says })
      : t('consistency.onMap.contradicts', { fact: name, says, truth })
  }
  return (
    <section className={styles.section}>
      <div className={styles.part}>
        <h3 className={styles.partName}>{t('consistency.onMap.title')}</h3>
        <ul className={styles.saidList}>
          {at.against.map((one) => (
            <li key={one.factId}>{said(one)}</li>
          ))}
        </ul>
      </div>
      <div className={styles.buttons}>
        <Button small onClick={() => goToFact({ factId: first.factId, channelId: first.channelId })}>
          {t('consistency.onMap.open')}
        </Button>
      </div>
    </section>
  )
}
