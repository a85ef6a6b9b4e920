import { type FormEvent, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type QuestionKind, scoresOf } from '../../../shared/domain/kiosk/kiosk.ts'
import { Button } from '../../components/button/Button.tsx'
import { TextField } from '../../components/field/TextField.tsx'
import { Notice } from '../../components/notice/Notice.tsx'
import { newId, request } from '../../ipc/connection.ts'
import { useLanguage } from '../../state/languageStore.ts'
import { failureText, say } from '../../state/toasts.ts'
import { localDay } from './moment.ts'
import styles from './PaperPart.module.css'

/** More than a day's sheet can hold; the store says the same. */
const MOST = 5_000

interface TallyFormProps {
  readonly kind: QuestionKind
  readonly question: string
  readonly touchpointId: string | null
}

/** The totals of a sheet, one number for each score; Enter goes from one to the next. */
export function TallyForm({ kind, question, touchpointId }: TallyFormProps) {
  const { t } = useTranslation()
  const language = useLanguage((s) => s.language)
  const scores = scoresOf(kind)
  const [day, setDay] = useState(() => localDay(new Date()))
  const [counts, setCounts] = useState<readonly string[]>(() => scores.map(() => ''))
  const [problem, setProblem] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)
  // Sent again after a lost answer, the same sheet is still one.
  const requestId = useRef(newId())
  const form = useRef<HTMLFormElement>(null)
  const total = counts.reduce((sum, text) => sum + Number(text), 0)
  const ends = kind === 'csat' || kind === 'thumbs'
  const nameOf = (score: number): string => {
    if (kind === 'csat') return t(`kiosk.face.csat.${(['one', 'two', 'three', 'four', 'five'] as const)[score - 1]!}`)
    return kind === 'thumbs' ? t(`kiosk.face.thumbs.${score === 1 ? 'up' : 'down'}`) : String(score)
  }
  const save = async (event: FormEvent): Promise<void> => {
    event.preventDefault()
    if (busy) return
    if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) return setProblem(t('kiosk.sheet.dayWrong'))
    if (total === 0) return setProblem(t('kiosk.sheet.nothing'))
    if (total > MOST) return setProblem(t('kiosk.sheet.tooMany', { most: MOST }))
    setBusy(true)
    const sheet = { day, touchpointId, question: question.trim(), kind, counts: counts.map(Number), language }
    const reply = await request('tally.add', sheet, requestId.current)
    setBusy(false)
    if (!reply.ok) return setProblem(failureText(reply))
    requestId.current = newId()
    setProblem(null)
    setCounts(scores.map(() => ''))
    say({ text: t('kiosk.sheet.saved', { count: reply.data.added }), look: 'gain' })
    form.current?.querySelector<HTMLInputElement>('[data-count]')?.focus()
  }
  const walk = (event: React.KeyboardEvent): void => {
    if (event.key !== 'Enter') return
    const all = [...(form.current?.querySelectorAll<HTMLElement>('[data-count], [data-save]') ?? [])]
    const next = all[all.indexOf(event.target as HTMLElement) + 1]
    if (!next) return
    event.preventDefault()
    next.focus()
    if (next instanceof HTMLInputElement) next.select()
  }
  return (
    <form
      ref={form}
      className={styles.part}
      aria-label={t('kiosk.sheet.enter')}
      onSubmit={(e) => void save(e)}
      noValidate
    >
      <h2 className={styles.title}>{t('kiosk.sheet.enter')}</h2>
      <div className={styles.day}>
        <TextField label={t('kiosk.sheet.day')} type="date" value={day} onText={setDay} />
      </div>
      <fieldset className={styles.counts}>
        <legend className={styles.legend}>{t('kiosk.sheet.counts')}</legend>
        {scores.map((score, i) => (
          <label key={score} className={styles.count}>
            <span className={ends ? styles.word : styles.score}>{nameOf(score)}</span>
            <input
              data-count
              className={styles.number}
              inputMode="numeric"
              autoComplete="off"
              aria-label={t('kiosk.sheet.count', { score: nameOf(score) })}
              placeholder="0"
              value={counts[i]}
              onKeyDown={walk}
              onChange={(event) => {
                const text = event.currentTarget.value.replace(/\D/g, '').slice(0, 4)
                setCounts(counts.map((each, at) => (at === i ? text : each)))
                setProblem(null)
              }}
            />
          </label>
        ))}
      </fieldset>
      <p className={styles.total} aria-live="polite">
        {t('kiosk.sheet.total', { count: total })}
      </p>
      {problem && <Notice look="trouble">{problem}</Notice>}
      <div>
        <Button data-save type="submit" look="primary" disabled={busy}>
          {t('kiosk.sheet.save')}
        </Button>
      </div>
    </form>
  )
}
