import { type KeyboardEvent, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { CheckAnswer, Checklist, ShopperVisit } from '../../../shared/domain/playbook/playbook.ts'
import { Button } from '../../components/button/Button.tsx'
import { Dialog } from '../../components/dialog/Dialog.tsx'
import { TextArea } from '../../components/field/TextArea.tsx'
import { TextField } from '../../components/field/TextField.tsx'
import { usePlaces } from '../../state/placesStore.ts'
import { keepVisit } from '../../state/visitStore.ts'
import styles from './VisitForm.module.css'

interface VisitFormProps {
  readonly checklist: Checklist
  /** null: a new one */
  readonly visit: ShopperVisit | null
  readonly onClose: () => void
  readonly onKept: () => void
}

const FOUND = ['yes', 'no', 'notSeen'] as const
/** First letters of the answers in the three languages. */
const KEYS: Readonly<Record<string, CheckAnswer['found']>> = { s: 'yes', y: 'yes', n: 'no', v: 'notSeen' }

/** The day of the user's own clock. */
function today(): string {
  const now = new Date()
  const two = (n: number): string => String(n).padStart(2, '0')
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}

/** A visit item by item; letters answer and go on to the next. */
export function VisitForm({ checklist, visit, onClose, onKept }: VisitFormProps) {
  const { t } = useTranslation()
  const [on, setOn] = useState(visit?.on ?? today())
  const [who, setWho] = useState(visit?.who ?? '')
  const [note, setNote] = useState(visit?.note ?? '')
  const [answers, setAnswers] = useState<readonly CheckAnswer[]>(() => startOf(checklist, visit))
  const [problem, setProblem] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)
  const places = usePlaces((s) => s.places) ?? []
  const placeOf = (itemId: string): string => {
    const at = checklist.items.find(({ id }) => id === itemId)?.touchpointId
    return places.find(({ id }) => id === at)?.name ?? ''
  }
  const list = useRef<HTMLOListElement>(null)
  const count = (found: CheckAnswer['found']): number => answers.filter((answer) => answer.found === found).length
  const put = (at: number, patch: Partial<CheckAnswer>): void =>
    setAnswers(answers.map((answer, i) => (i === at ? { ...answer, ...patch } : answer)))
  const go = (at: number): void => {
    const rows = list.current?.querySelectorAll<HTMLElement>('[data-row]')
    rows?.[Math.min(Math.max(at, 0), answers.length - 1)]?.focus()
  }
  const onKeyDown = (event: KeyboardEvent<HTMLElement>, at: number): void => {
    const inRow = event.target === event.currentTarget
    const found = KEYS[event.key.toLowerCase()]
    if (!inRow && !(event.target instanceof HTMLButtonElement)) {
      if (event.key === 'Enter') {
        event.preventDefault()
        go(at + 1)
      }
      return
    }
    if (found && !event.ctrlKey && !event.metaKey && !event.altKey) {
      event.preventDefault()
      put(at, { found })
      go(at + 1)
    } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault()
      go(event.key === 'ArrowDown' ? at + 1 : at - 1)
    } else if (event.key === 'Enter' && inRow) {
      event.preventDefault()
      event.currentTarget.querySelector('input')?.focus()
    }
  }
  const save = async (): Promise<void> => {
    if (busy) return
    if (Number.isNaN(Date.parse(on)) || on > today()) return setProblem(t('visits.visit.badDay'))
    setBusy(true)
    const kept = await keepVisit(checklist.id, visit?.id ?? null, {
      on,
      who: who.trim(),
      note: note.trim(),
      answers: [...answers],
    })
    setBusy(false)
    if (!kept) return
    onKept()
    onClose()
  }
  return (
    <Dialog
      wide
      tall
      title={t('visits.visit.title', { name: checklist.name })}
      text={t('visits.visit.keys')}
      closeLabel={t('common.close')}
      startAt={() => list.current?.querySelector<HTMLElement>('[data-row]') ?? null}
      onClose={onClose}
      footer={
        <>
          <p className={styles.counted} aria-live="polite">
            {t('visits.visit.counted', { yes: count('yes'), no: count('no'), rest: count('notSeen') })}
          </p>
          <Button onClick={onClose}>{t('common.cancel')}</Button>
          <Button look="primary" disabled={busy} onClick={() => void save()}>
            {t('visits.visit.save')}
          </Button>
        </>
      }
    >
      <div className={styles.head}>
        <TextField type="date" label={t('visits.visit.day')} value={on} max={today()} error={problem} onText={setOn} />
        <TextField label={t('visits.visit.who')} value={who} maxLength={200} onText={setWho} />
      </div>
      <ol ref={list} className={styles.rows}>
        {answers.map((answer, at) => (
          <li key={answer.itemId}>
            {/* biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out in a row everywhere */}
            <div
              role="group"
              // biome-ignore lint/a11y/noNoninteractiveTabindex: letters answer while the keyboard stands on the item
              tabIndex={0}
              className={styles.row}
              data-row
              data-found={answer.found}
              aria-label={`${answer.text} ${placeOf(answer.itemId)}: ${t(`visits.visit.${answer.found}`)}`}
              onKeyDown={(event) => onKeyDown(event, at)}
            >
              <span className={styles.text}>
                {answer.text}
                {placeOf(answer.itemId) && <span className={styles.at}>{placeOf(answer.itemId)}</span>}
              </span>
              <span className={styles.choices}>
                {FOUND.map((found) => (
                  <button
                    key={found}
                    type="button"
                    tabIndex={-1}
                    className={styles.choice}
                    data-found={found}
                    aria-pressed={answer.found === found}
                    onClick={() => put(at, { found })}
                  >
                    {t(`visits.visit.${found}`)}
                  </button>
                ))}
              </span>
              <input
                className={styles.note}
                tabIndex={-1}
                aria-label={t('visits.visit.note', { item: answer.text })}
                placeholder={t('visits.visit.notePlaceholder')}
                maxLength={2_000}
                value={answer.note}
                onChange={(event) => put(at, { note: event.currentTarget.value })}
              />
            </div>
          </li>
        ))}
      </ol>
      <TextArea label={t('visits.visit.all')} rows={2} maxLength={20_000} value={note} onText={setNote} />
    </Dialog>
  )
}

/** The list's items as they stand now; a visit of before keeps what it was asked. */
function startOf(checklist: Checklist, visit: ShopperVisit | null): CheckAnswer[] {
  if (visit) return [...visit.answers]
  return checklist.items
    .filter(({ text }) => text.trim() !== '')
    .map(({ id, text }) => ({ itemId: id, text, found: 'notSeen', note: '' }))
}
