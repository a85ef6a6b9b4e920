import { useTranslation } from 'react-i18next'
import { Button } from '../../components/button/Button.tsx'
import { EmptyLine } from '../../components/emptyLine/EmptyLine.tsx'
import { lookAtFigures } from '../../state/figuresStore.ts'
import styles from './FiguresPane.module.css'

/** Nothing was heard yet, or nothing in these days. @param ever whether there is a figure of other days or journeys */
export function NoFigures({ ever }: { ever: boolean }) {
  const { t } = useTranslation()
  return (
    <section className={styles.empty}>
      <EmptyLine wide />
      <h2 className={styles.emptyTitle}>{t(ever ? 'figures.empty.period' : 'figures.empty.title')}</h2>
      <p className={styles.emptyText}>{t(ever ? 'figures.empty.periodText' : 'figures.empty.text')}</p>
      {ever && (
        <Button look="primary" onClick={() => lookAtFigures({ span: 'all', journeyId: null, segmentId: null })}>
          {t('figures.empty.all')}
        </Button>
      )}
    </section>
  )
}
