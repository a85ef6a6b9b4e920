import { useTranslation } from 'react-i18next'
import { Button } from '../../components/button/Button.tsx'
import { EmptyLine } from '../../components/emptyLine/EmptyLine.tsx'
import { lookAtFigures, useFigures } from '../../state/figuresStore.ts'
import styles from './FiguresPane.module.css'

/** Nothing was heard yet, or nothing in these days. */
export function NoFigures() {
  const { t } = useTranslation()
  const { span, journeyId } = useFigures()
  const narrowed = span !== 'all' || journeyId !== null
  return (
    <section className={styles.empty}>
      <EmptyLine wide />
      <h2 className={styles.emptyTitle}>{t(narrowed ? 'figures.empty.period' : 'figures.empty.title')}</h2>
      <p className={styles.emptyText}>{t(narrowed ? 'figures.empty.periodText' : 'figures.empty.text')}</p>
      {narrowed && (
        <Button look="primary" onClick={() => lookAtFigures({ span: 'all', journeyId: null })}>
          {t('figures.empty.all')}
        </Button>
      )}
    </section>
  )
}
