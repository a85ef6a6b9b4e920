import { FileText, Printer } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { overviewTiles } from '../../../shared/i18n/overviewText.ts'
import { Button } from '../../components/button/Button.tsx'
import { NotRead } from '../../components/notice/NotRead.tsx'
import { EmptyPart } from '../../components/pane/EmptyPart.tsx'
import { Pane } from '../../components/pane/Pane.tsx'
import { PaneHead } from '../../components/pane/PaneHead.tsx'
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
    <Pane scrolls>
      <PaneHead title={t('overview.title')} lead={t('overview.lead')}>
        {overview && !isEmpty && (
          <>
            {printing && <span role="status">{t('overview.printing')}</span>}
            <Button icon={Printer} disabled={printing} onClick={() => void print('sheet')}>
              {t('overview.print')}
            </Button>
            <Button icon={FileText} disabled={printing} onClick={() => void print('whole')}>
              {t('overview.printWhole')}
            </Button>
          </>
        )}
      </PaneHead>
      {asked.state === 'loading' && <Loading text={t('overview.loading')} />}
      {asked.state === 'failed' && <NotRead text={t('overview.failed')} again={asked.again} />}
      {isEmpty && <EmptyPart title={t('overview.empty.title')} text={t('overview.empty.text')} />}
      {overview && !isEmpty && (
        <div className={styles.tiles}>
          {overviewTiles(i18n, overview).map((tile) => (
            <Tile key={tile.of} tile={tile} />
          ))}
        </div>
      )}
    </Pane>
  )
}
