import { PanelRightOpen } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { JourneyDoc } from '../../../shared/domain/journey/journeyDoc.ts'
import { IconButton } from '../../components/button/IconButton.tsx'
import { Kbd } from '../../components/text/Kbd.tsx'
import { setPanelOpen, usePanel } from '../map/inspector/panelStore.ts'
import styles from './foot.module.css'

/** The foot of the list: how much there is, and the keys that make it fast. */
export function OutlineFoot({ doc }: { doc: JourneyDoc }) {
  const { t } = useTranslation()
  const open = usePanel((s) => s.open)
  const keys = [
    ['Enter', t('outline.keys.enter')],
    ['↑ ↓', t('outline.keys.walk')],
    ['Alt ↑ ↓', t('outline.keys.move')],
    [t('outline.keys.back'), t('outline.keys.erase')],
    ['Alt + −', t('outline.keys.feel')],
    ['Alt K', t('outline.keys.key')],
  ] as const
  return (
    <footer className={styles.foot}>
      <p className={styles.counts}>
        {t('common.count.stages', { count: doc.stages.length })} ·{' '}
        {t('common.count.steps', { count: doc.steps.length })} ·{' '}
        {t('common.count.touchpoints', { count: doc.touchpoints.length })}
      </p>
      <ul className={styles.keys}>
        {keys.map(([key, does]) => (
          <li key={key}>
            <Kbd>{key}</Kbd> {does}
          </li>
        ))}
      </ul>
      {!open && <IconButton icon={PanelRightOpen} label={t('inspector.open')} onClick={() => setPanelOpen(true)} />}
    </footer>
  )
}
