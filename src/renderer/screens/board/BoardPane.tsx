import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { startImprovement } from '../../commands/startImprovement.ts'
import { Button } from '../../components/button/Button.tsx'
import { EmptyLine } from '../../components/emptyLine/EmptyLine.tsx'
import { Notice } from '../../components/notice/Notice.tsx'
import { Loading } from '../../components/progress/Loading.tsx'
import { asksAll, NO_BOARD_FILTER, refineBoard, useBoardLook } from '../../state/boardStore.ts'
import { followImprovements, load, useImprovements } from '../../state/improvementStore.ts'
import { IMPROVEMENT_VIEWS } from '../laterScreens.ts'
import { BoardHead } from './BoardHead.tsx'
import styles from './BoardPane.module.css'
import { useFollowedPlaces } from './places.ts'
import { useShownColumns } from './shown.ts'

/** All improvements, looked at in one of several ways. */
export function BoardPane() {
  const { t } = useTranslation()
  useEffect(followImprovements, [])
  useFollowedPlaces()
  const status = useImprovements((s) => s.status)
  if (status === 'loading') return <Loading text={t('common.loading')} />
  if (status === 'failed') {
    return (
      <div className={styles.pane}>
        <Notice
          look="trouble"
          action={
            <Button small onClick={() => void load()}>
              {t('common.tryAgain')}
            </Button>
          }
        >
          {t('improvement.failed')}
        </Notice>
      </div>
    )
  }
  return <Shown />
}

function Shown() {
  const { t } = useTranslation()
  const none = useImprovements((s) => s.improvements.size === 0)
  const { view, filter } = useBoardLook()
  const columns = useShownColumns()
  const found = columns.reduce((sum, { cards }) => sum + cards.length, 0)
  const { View } = IMPROVEMENT_VIEWS.find((each) => each.view === view) ?? IMPROVEMENT_VIEWS[0]!
  return (
    <div className={styles.pane}>
      <BoardHead found={found} />
      {none && (
        <section className={styles.empty}>
          <EmptyLine wide />
          <h2>{t('board.empty.title')}</h2>
          <p>{t('board.empty.text')}</p>
          <Button
            look="primary"
            onClick={() => void startImprovement({ title: '', problem: '', origin: 'hand', links: [] })}
          >
            {t('board.empty.first')}
          </Button>
        </section>
      )}
      {!none && found === 0 && !asksAll(filter) && (
        <Notice
          action={
            <Button small onClick={() => refineBoard(NO_BOARD_FILTER)}>
              {t('board.filter.clear')}
            </Button>
          }
        >
          {t('board.nothing')}
        </Notice>
      )}
      {!none && <View />}
    </div>
  )
}
