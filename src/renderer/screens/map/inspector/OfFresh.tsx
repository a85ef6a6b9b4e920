import { useTranslation } from 'react-i18next'
import type { Writing } from '../../../state/writingStore.ts'
import { Crumb } from './Crumb.tsx'
import styles from './inspector.module.css'

/** Something that is being written for the first time: nothing about it can be said yet but how to go on. */
export function OfFresh({ writing }: { writing: Writing }) {
  const { t } = useTranslation()
  const { kind } = writing.record
  return (
    <>
      <Crumb>{t(`inspector.kind.${kind}`)}</Crumb>
      <h2 className={styles.title}>
        <span className={styles.titleField}>
          {writing.text ||
            t(
              `map.add.${kind === 'stage' || kind === 'step' || kind === 'lane' || kind === 'touchpoint' ? kind : 'card'}`,
            )}
        </span>
      </h2>
      <ul className={styles.keys}>
        <li>
          <kbd>Enter</kbd> {t('map.writing.keep')}
        </li>
        <li>
          <kbd>Tab</kbd> {t('map.writing.next')}
        </li>
        <li>
          <kbd>Shift Enter</kbd> {t('map.writing.line')}
        </li>
        <li>
          <kbd>Esc</kbd> {t('map.writing.giveUp')}
        </li>
      </ul>
    </>
  )
}
