import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ImportBatch } from '../../../shared/domain/listening/importBatch.ts'
import { SOURCES } from '../../../shared/domain/listening/sourceEntry.ts'
import { sayWhen } from '../../../shared/i18n/when.ts'
import type { Became } from '../../../shared/ipc/routes/listening.ts'
import { undo } from '../../commands/undo.ts'
import { Button } from '../../components/button/Button.tsx'
import { request } from '../../ipc/connection.ts'
import { goToAnswers } from '../../state/inboxStore.ts'
import { say, sayFailure } from '../../state/toasts.ts'
import { ConversationsView } from '../bringing/ConversationsView.tsx'
import { PathsView } from '../bringing/PathsView.tsx'
import styles from './BatchList.module.css'
import type { Files } from './useFiles.ts'

/** Sources whose rows are requests of customers, and those whose rows are visits. */
const REQUESTS: ReadonlySet<string> = new Set(['whatsapp', 'hubspotTickets', 'zendesk'])
const VISITS: ReadonlySet<string> = new Set(['eventLog', 'pipedrive', 'rdStation', 'hubspotContacts'])

/** Sources whose rows are what somebody said. */
const HEARD: ReadonlySet<string> = new Set([
  'googleForms',
  'typeform',
  'surveyMonkey',
  'qualtrics',
  'googleReviews',
  'hubspotTickets',
  'zendesk',
  'table',
])

/** Files that came in, newest first. */
export function BatchList({ batches, contents }: Pick<Files, 'batches' | 'contents'>) {
  const { t } = useTranslation()
  return (
    <>
      <ul className={styles.list}>
        {batches.map((batch) => (
          <BatchRow key={batch.id} batch={batch} became={contents[batch.id] ?? NOTHING} />
        ))}
      </ul>
      {batches.length > 0 && <p className={styles.note}>{t('files.hint')}</p>}
    </>
  )
}

const NOTHING: Became = { feedback: 0, cases: 0, measurements: 0, visits: 0 }
const KINDS = ['feedback', 'cases', 'visits', 'measurements'] as const

function BatchRow({ batch, became }: { batch: ImportBatch; became: Became }) {
  const { t, i18n } = useTranslation()
  const [shown, setShown] = useState(false)
  const { id, name, source, at, read, updated, refused } = batch
  const known = SOURCES.find((one) => one === source)
  const facts = [
    ...(known ? [t(`bringing.source.${known}`)] : []),
    sayWhen(i18n, at, new Date()),
    t('files.rows', { count: read }),
  ]
  const brought = KINDS.flatMap((kind) =>
    became[kind] > 0 ? [t(`bringing.count.${kind}`, { count: became[kind] })] : [],
  )
  const takeOut = async (): Promise<void> => {
    const reply = await request('batch.remove', { id })
    if (!reply.ok) return sayFailure(reply)
    say({
      text: t('files.takenOut', { name }),
      action: { label: t('common.undo'), run: () => void undo.run() },
    })
  }
  const has = REQUESTS.has(source) ? 'conversations' : VISITS.has(source) ? 'paths' : null
  return (
    <li className={styles.batch}>
      <div className={styles.row}>
        <div className={styles.words}>
          <b className={styles.name}>{name}</b>
          <span className={styles.facts}>{facts.join(' · ')}</span>
          <span className={styles.counts}>
            {brought.length > 0 && (
              <span className={styles.added}>{new Intl.ListFormat(i18n.language).format(brought)}</span>
            )}
            {brought.length + updated === 0 && <span>{t('files.nothing')}</span>}
            {updated > 0 && <span>{t('files.updated', { count: updated })}</span>}
            {refused > 0 && <span className={styles.refused}>{t('files.refused', { count: refused })}</span>}
          </span>
        </div>
        <div className={styles.ways}>
          {HEARD.has(source) && (
            <Button small onClick={() => goToAnswers({ batchIds: [id] })}>
              {t('files.answers')}
            </Button>
          )}
          {has && (
            <Button small aria-expanded={shown} onClick={() => setShown(!shown)}>
              {t(`files.${has}`)}
            </Button>
          )}
          <Button small aria-label={t('files.takeOutName', { name })} onClick={() => void takeOut()}>
            {t('files.takeOut')}
          </Button>
        </div>
      </div>
      {shown && has === 'conversations' && <ConversationsView asked={{ source }} />}
      {shown && has === 'paths' && <PathsView />}
    </li>
  )
}
