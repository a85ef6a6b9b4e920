import { MessageCircle, PencilLine } from 'lucide-react'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { EventMessage } from '../../../../shared/ipc/contract.ts'
import type { FeedbackFound } from '../../../../shared/ipc/routes/listening.ts'
import { Button } from '../../../components/button/Button.tsx'
import { bridge } from '../../../ipc/bridge.ts'
import { request } from '../../../ipc/connection.ts'
import { goToAnswers } from '../../../state/inboxStore.ts'
import { openSheet } from '../../../state/navigationStore.ts'
import styles from './inspector.module.css'

/** As many of the newest are looked through for comments. */
const LOOKED_AT = 40
const SHOWN = 3
const HEARD: ReadonlySet<string> = new Set(['feedback', 'feedbackSweep', 'importBatch'])

/** What customers said at a touchpoint: how many, the last of their words, and the way to all. */
export function AnswersPart({ touchpointId }: { touchpointId: string }) {
  const { t } = useTranslation()
  const found = useAnswersAt(touchpointId)
  if (!found) return null
  const said = found.rows.filter(({ text }) => text.trim() !== '').slice(0, SHOWN)
  return (
    <section className={styles.section} data-answers-part>
      <div className={styles.part}>
        <h3 className={styles.partName}>
          {t('inbox.onMap.title')}
          {found.total > 0 && ` · ${t('inbox.count', { count: found.total })}`}
        </h3>
        {found.total === 0 && <p className={styles.help}>{t('inbox.onMap.none')}</p>}
        {found.total > 0 && said.length === 0 && <p className={styles.help}>{t('inbox.onMap.onlyScores')}</p>}
        {said.length > 0 && (
          <ul className={styles.saidList}>
            {said.map(({ id, text }) => (
              <li key={id}>{text}</li>
            ))}
          </ul>
        )}
      </div>
      <div className={styles.buttons}>
        {found.total > 0 && (
          <Button small icon={MessageCircle} onClick={() => goToAnswers({ touchpointIds: [touchpointId] })}>
            {t('inbox.onMap.seeAll')}
          </Button>
        )}
        <Button small icon={PencilLine} onClick={() => openSheet({ kind: 'noteAnswer', touchpointId })}>
          {t('inbox.note')}
        </Button>
      </div>
    </section>
  )
}

/** The newest answers at a touchpoint, read again when others come; null until they are there. */
function useAnswersAt(touchpointId: string): FeedbackFound | null {
  const [found, setFound] = useState<{ readonly of: string; readonly page: FeedbackFound } | null>(null)
  useEffect(() => {
    let asked = 0
    const read = async (): Promise<void> => {
      const mine = ++asked
      const filter = { touchpointIds: [touchpointId] }
      const reply = await request('feedback.find', { filter, offset: 0, limit: LOOKED_AT })
      if (reply.ok && mine === asked) setFound({ of: touchpointId, page: reply.data })
    }
    void read()
    const stop = bridge().onEvent(({ event, data }) => {
      if (event === 'workspace.rewritten') void read()
      if (event !== 'document.changed') return
      const { changes } = (data as EventMessage<'document.changed'>['data']).changeSet
      if (changes.some(({ kind }) => HEARD.has(kind))) void read()
    })
    return () => {
      asked++
      stop()
    }
  }, [touchpointId])
  return found?.of === touchpointId ? found.page : null
}
