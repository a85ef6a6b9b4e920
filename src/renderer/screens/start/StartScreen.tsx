import { useTranslation } from 'react-i18next'
import { useStart } from '../../state/startStore.ts'
import { FileFacts } from '../home/FileFacts.tsx'
import { BusinessStep } from './BusinessStep.tsx'
import { CustomerStep } from './CustomerStep.tsx'
import { MapStep } from './MapStep.tsx'
import { StartLine } from './StartLine.tsx'
import styles from './StartScreen.module.css'

/** From "what is your business?" to a map in the owner's own words: three stops, which can be left at any of them. */
export function StartScreen() {
  const { t } = useTranslation()
  const at = useStart((state) => state.at)
  return (
    <section className={styles.start} aria-label={t('start.progress')}>
      <FileFacts begun />
      <StartLine at={at} />
      {at === 'business' && <BusinessStep />}
      {at === 'customer' && <CustomerStep />}
      {at === 'map' && <MapStep />}
    </section>
  )
}
