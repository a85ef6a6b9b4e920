import { X } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { FeedbackFilter } from '../../../shared/domain/feedback/feedbackFilter.ts'
import { Button } from '../../components/button/Button.tsx'
import { EmptyLine } from '../../components/emptyLine/EmptyLine.tsx'
import { refineInbox, setInboxFilter, useInbox } from '../../state/inboxStore.ts'
import styles from './EmptyInbox.module.css'

const NAMES = {
  touchpointIds: 'touchpoint',
  unassigned: 'unassigned',
  channels: 'channel',
  sentiments: 'sentiment',
  statuses: 'status',
  themeIds: 'theme',
  tags: 'tag',
  scores: 'score',
  sources: 'source',
  batchIds: 'file',
} as const satisfies { readonly [F in Exclude<keyof FeedbackFilter, 'text' | 'from' | 'to'>]: string }

/** No answer is like what was asked for: what to ask less. */
export function NothingFound() {
  const { t } = useTranslation()
  const filter = useInbox((s) => s.filter)
  const drops: { key: string; name: string; run: () => void }[] = []
  const { text } = filter
  if (text) drops.push({ key: 'text', name: `“${text}”`, run: () => refineInbox({ text: undefined }) })
  for (const [key, name] of Object.entries(NAMES)) {
    if (filter[key as keyof FeedbackFilter] === undefined) continue
    drops.push({ key, name: t(`inbox.filter.${name}`), run: () => refineInbox({ [key]: undefined }) })
  }
  if (filter.from !== undefined || filter.to !== undefined) {
    const name = t('inbox.filter.period')
    drops.push({ key: 'period', name, run: () => refineInbox({ from: undefined, to: undefined }) })
  }
  return (
    <section className={styles.empty} aria-labelledby="nothing-found">
      <EmptyLine />
      <h2 id="nothing-found" className={styles.nothingTitle}>
        {text && drops.length === 1 ? t('inbox.nothing.titleWords', { text }) : t('inbox.nothing.title')}
      </h2>
      {drops.length > 1 && (
        <>
          <p>{t('inbox.nothing.text')}</p>
          <div className={styles.drops}>
            {drops.map(({ key, name, run }) => (
              <Button key={key} small icon={X} aria-label={t('inbox.filter.drop', { name })} onClick={run}>
                {name}
              </Button>
            ))}
          </div>
        </>
      )}
      <Button onClick={() => setInboxFilter({})}>{t('inbox.nothing.clear')}</Button>
    </section>
  )
}
