import { Trash2 } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Remark } from '../../../shared/domain/improvement/improvement.ts'
import { sayMoment } from '../../../shared/i18n/when.ts'
import { Button } from '../../components/button/Button.tsx'
import { IconButton } from '../../components/button/IconButton.tsx'
import { TextArea } from '../../components/field/TextArea.tsx'
import { newId } from '../../ipc/connection.ts'
import styles from './ImprovementSheet.module.css'

interface RemarksPartProps {
  readonly remarks: readonly Remark[]
  readonly onChange: (remarks: Remark[]) => void
}

/** What was thought on the way, with its moment; the last one last. */
export function RemarksPart({ remarks, onChange }: RemarksPartProps) {
  const { t, i18n } = useTranslation()
  const [text, setText] = useState('')
  const post = (): void => {
    if (text.trim() === '') return
    onChange([...remarks, { id: newId(), at: new Date().toISOString(), by: '', text: text.trim() }])
    setText('')
  }
  return (
    <section className={styles.part}>
      <h3>{t('improvement.remarks.title')}</h3>
      {remarks.length > 0 && (
        <ul className={styles.remarks}>
          {remarks.map((remark) => {
            const when = sayMoment(i18n, remark.at, new Date())
            return (
              <li key={remark.id}>
                <time dateTime={remark.at}>{when}</time>
                <p>{remark.text}</p>
                <IconButton
                  icon={Trash2}
                  label={t('improvement.remarks.remove', { when })}
                  onClick={() => onChange(remarks.filter((other) => other.id !== remark.id))}
                />
              </li>
            )
          })}
        </ul>
      )}
      <TextArea
        label={t('improvement.remarks.add')}
        rows={2}
        maxLength={100_000}
        value={text}
        onText={setText}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
          event.preventDefault()
          post()
        }}
        onBlur={post}
      />
      <div>
        <Button small disabled={text.trim() === ''} onClick={post}>
          {t('improvement.remarks.post')}
        </Button>
      </div>
    </section>
  )
}
