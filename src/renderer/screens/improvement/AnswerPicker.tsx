import { MessageCircle } from 'lucide-react'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Feedback } from '../../../shared/domain/feedback/feedback.ts'
import type { ImprovementLink } from '../../../shared/domain/improvement/improvement.ts'
import { PickFrame } from '../../components/pick/PickFrame.tsx'
import type { Pickable } from '../../components/pick/pickable.ts'
import { request } from '../../ipc/connection.ts'
import styles from './ImprovementSheet.module.css'

const SHOWN = 40
const PAUSE_MS = 150
/** characters of an answer that a link says */
const SAID = 300
const LONGEST = 200

interface AnswerPickerProps {
  readonly onPick: (link: ImprovementLink) => void
  readonly onClose: () => void
}

interface AnswerOption extends Pickable {
  readonly answer: Feedback
}

/** One answer of a customer, by words of it; the newest first. */
export function AnswerPicker({ onPick, onClose }: AnswerPickerProps) {
  const { t, i18n } = useTranslation()
  const [typed, setTyped] = useState('')
  const [found, setFound] = useState<readonly Feedback[]>([])
  useEffect(() => {
    let over = false
    const read = async (): Promise<void> => {
      const text = typed.trim()
      const reply = await request('feedback.find', { filter: text ? { text } : {}, offset: 0, limit: SHOWN })
      // What was asked for before the last letter is not wanted any more.
      if (!over && reply.ok) setFound(reply.data.rows.filter((row) => row.text.trim() !== ''))
    }
    const timer = setTimeout(() => void read(), PAUSE_MS)
    return () => {
      over = true
      clearTimeout(timer)
    }
  }, [typed])
  const dates = new Intl.DateTimeFormat(i18n.language, { dateStyle: 'medium', timeZone: 'UTC' })
  const options = found.map((answer): AnswerOption => {
    const day = dates.format(new Date(`${answer.at.slice(0, 10)}T00:00:00Z`))
    return {
      id: answer.id,
      text: answer.text.slice(0, SAID),
      note: [day, answer.place.channel].filter(Boolean).join(' · '),
      icon: MessageCircle,
      answer,
    }
  })
  return (
    <PickFrame
      title={t('improvement.links.addFeedback')}
      placeholder={t('improvement.links.findAnswer')}
      longest={LONGEST}
      typed={typed}
      onTyped={setTyped}
      groups={[{ label: t('improvement.links.kind.feedback'), options }]}
      nothing={<p className={styles.help}>{t('improvement.links.noAnswer')}</p>}
      words={{
        choose: t('inbox.pick.keys.choose'),
        take: t('inbox.pick.keys.take'),
        close: t('inbox.pick.keys.close'),
      }}
      onTake={({ answer }) => {
        onClose()
        onPick({ kind: 'feedback', id: answer.id, name: answer.text.slice(0, SAID) })
      }}
      onClose={onClose}
    />
  )
}
