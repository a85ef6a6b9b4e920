import { useTranslation } from 'react-i18next'
import { newJourney } from '../../commands/newJourney.ts'
import { runCommand } from '../../commands/runCommand.ts'
import { Button } from '../../components/button/Button.tsx'
import { EmptyLine } from '../../components/emptyLine/EmptyLine.tsx'
import { type Shelf, showShelf, useHome } from '../../state/homeStore.ts'
import styles from './NoJourneys.module.css'

/** A shelf with nothing on it, or nothing that was looked for: what that means, and one thing to do. */
export function NoJourneys({ shelf, filtered }: { shelf: Shelf; filtered: boolean }) {
  const { t } = useTranslation()
  const { find, tags } = useHome()
  const title = filtered
    ? t('palette.noneTitle', { text: [find, ...tags].filter(Boolean).join(' · ') })
    : t(`shelves.${shelf === 'inUse' ? 'allAway' : shelf === 'archive' ? 'emptyArchive' : 'emptyTrash'}.title`)
  const text = filtered
    ? t('palette.noneText')
    : t(`shelves.${shelf === 'inUse' ? 'allAway' : shelf === 'archive' ? 'emptyArchive' : 'emptyTrash'}.text`)
  return (
    <div className={styles.none} role="status">
      <EmptyLine />
      <h2 className={styles.title}>{title}</h2>
      <p className={styles.text}>{text}</p>
      {filtered ? (
        <Button onClick={() => useHome.setState({ find: '', tags: [] })}>{t('shelves.showAll')}</Button>
      ) : shelf === 'inUse' ? (
        <Button onClick={() => runCommand(newJourney)}>{t('commands.newJourney')}</Button>
      ) : (
        <Button onClick={() => showShelf('inUse')}>{t('home.title')}</Button>
      )}
    </div>
  )
}
