import { FileText, Printer } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { overviewTiles } from '../../../shared/i18n/overviewText.ts'
import { Button } from '../../components/button/Button.tsx'
import { EmptyLine } from '../../components/emptyLine/EmptyLine.tsx'
import { Notice } from '../../components/notice/Notice.tsx'
import { Loading } from '../../components/progress/Loading.tsx'
import styles from './OverviewPane.module.css'
import { Tile } from './Tile.tsx'
import { useOverview } from './useOverview.ts'
import { useReport } from './useReport.ts'

/** One page that an owner reads in a minute. */
export function OverviewPane() {
  const { t, i18n } = useTranslation()
  const asked = useOverview()
  const { printing, print } = useReport()
  const overview = asked.state === 'there' ? asked.data : null
  const isEmpty = overview !== null && overview.touchpoints === 0 && overview.openCount === 0
  return (
    <div className={styles.pane}>
      <header className={styles.head}>
        <div>
          <h1 className={styles.title}>{t('overview.title')}</h1>
          <p className={styles.lead}>{t('overview.lead')}</p>
        </div>
        {overview && !isEmpty && (
          <div className={styles.ways}>
            {printing && <span role="status">{t('overview.printing')}</span>}
            <Button icon={Printer} disabled={printing} onClick={() => void print('sheet')}>
              {t('overview.print')}
            </Button>
            <Button icon={FileText} disabled={printing} onClick={() => void print('whole')}>
              {t('overview.printWhole')}
            </Button>
          </div>
        )}
      </header>
      {asked.state === 'loading' && <Loading text={t('overview.loading')} />}
      {asked.state === 'failed' && (
        <Notice
          look="trouble"
          action={
            <Button small onClick={asked.again}>
              {t('figures.again')}
            </Button>
          }
        >
          {t('overview.failed')}
        </Notice>
      )}
      {isEmpty && (
        <section className={styles.empty}>
          <EmptyLine wide />
          <h2 className={styles.emptyTitle}>{t('overview.empty.title')}</h2>
          <p className={styles.emptyText}>{t('overview.empty.text')}</p>
        </section>
      )}
      {overview && !isEmpty && (
        <div className={styles.tiles}>
          {overviewTiles(i18n, overview).map((tile) => (
            <Tile key={tile.of} tile={tile} />
          ))}
        </div>
      )}
    </div>
  )
}
