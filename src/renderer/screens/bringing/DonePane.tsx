import { useTranslation } from 'react-i18next'
import { undo } from '../../commands/undo.ts'
import { Button } from '../../components/button/Button.tsx'
import { goToAnswers } from '../../state/inboxStore.ts'
import { closeSheet, goToListen } from '../../state/navigationStore.ts'
import { useBringing } from './bringStore.ts'
import { ConversationsView } from './ConversationsView.tsx'
import styles from './DonePane.module.css'
import { PathsView } from './PathsView.tsx'
import { onlyKind } from './toBring.ts'

const TITLES = {
  feedback: 'titleAnswers',
  cases: 'titleConversations',
  visits: 'titleVisits',
  measurements: 'titleNumbers',
  none: 'title',
} as const

/** What came in, with the way back and the ways on; a chat and a log of visits are told at once. */
export function DonePane() {
  const { t } = useTranslation()
  const { done, keepRecipe } = useBringing()
  if (!done) return null
  const { added, updated, refused, became, unplaced, source, batchId } = done
  const facts = [
    ...(updated > 0 ? [t('bringing.done.updated', { count: updated })] : []),
    ...(refused > 0 ? [t('bringing.done.refused', { count: refused })] : []),
    // Visits that pass elsewhere are no answers that wait for somebody.
    ...(unplaced > 0 && became.visits === 0 ? [t('bringing.done.unplaced', { count: unplaced })] : []),
    ...(keepRecipe ? [t('bringing.done.recipe')] : []),
  ]
  const kind = onlyKind(became)
  return (
    <div className={styles.pane}>
      <header className={styles.head}>
        <p className={styles.title} role="status">
          {t(`bringing.done.${TITLES[kind ?? 'none']}`, { count: kind ? became[kind] : added })}
        </p>
        {facts.length > 0 && (
          <ul className={styles.facts}>
            {facts.map((fact) => (
              <li key={fact}>{fact}</li>
            ))}
          </ul>
        )}
        <div className={styles.ways}>
          {became.feedback + updated > 0 && (
            <Button
              look="primary"
              onClick={() => {
                closeSheet()
                goToAnswers(batchId && became.feedback > 0 ? { batchIds: [batchId] } : { sources: [source] })
              }}
            >
              {t('bringing.done.answers')}
            </Button>
          )}
          {batchId && unplaced > 0 && became.feedback > 0 && (
            <Button
              onClick={() => {
                closeSheet()
                goToAnswers({ batchIds: [batchId], unassigned: true })
              }}
            >
              {t('bringing.done.place')}
            </Button>
          )}
          <Button
            onClick={() => {
              closeSheet()
              goToListen('figures')
            }}
          >
            {t('bringing.done.figures')}
          </Button>
          <Button
            onClick={() => {
              closeSheet()
              void undo.run()
            }}
          >
            {t('common.undo')}
          </Button>
          <Button onClick={closeSheet}>{t('common.close')}</Button>
        </div>
      </header>
      {became.cases > 0 && <ConversationsView asked={{ source }} />}
      {became.visits > 0 && <PathsView />}
    </div>
  )
}
