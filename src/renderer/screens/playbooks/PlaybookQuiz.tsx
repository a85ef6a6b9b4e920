import { Check, X } from 'lucide-react'
import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Playbook } from '../../../shared/domain/playbook/playbook.ts'
import { makeQuiz, type QuizAsk } from '../../../shared/domain/playbook/quiz.ts'
import { seededRandom } from '../../../shared/domain/synth/seededRandom.ts'
import { Button } from '../../components/button/Button.tsx'
import { Dialog } from '../../components/dialog/Dialog.tsx'
import { TextField } from '../../components/field/TextField.tsx'
import { Icon } from '../../components/icon/Icon.tsx'
import { Kbd } from '../../components/text/Kbd.tsx'
import { newId, request } from '../../ipc/connection.ts'
import { quizRuns } from '../../state/playbookStore.ts'
import { sayFailure } from '../../state/toasts.ts'
import styles from './PlaybookQuiz.module.css'

interface PlaybookQuizProps {
  readonly playbook: Playbook
  readonly others: readonly Playbook[]
  /** of the touchpoint */
  readonly name: string
  readonly onClose: () => void
}

const MOST_NAMES = 12

/** One of the staff practises a playbook: who, the questions one by one, how it went. */
export function PlaybookQuiz({ playbook, others, name, onClose }: PlaybookQuizProps) {
  const { t } = useTranslation()
  const runs = quizRuns.use((s) => s.list) ?? []
  const [who, setWho] = useState('')
  const [asks, setAsks] = useState<readonly QuizAsk[] | null>(null)
  const [at, setAt] = useState(0)
  const [chosen, setChosen] = useState<number | null>(null)
  const [right, setRight] = useState(0)
  const box = useRef<HTMLDivElement>(null)
  // The digits answer from the first question on, wherever the keyboard stood.
  // biome-ignore lint/correctness/useExhaustiveDependencies: with every question
  useEffect(() => box.current?.focus(), [asks, at])
  const known = [...new Set(runs.toReversed().map((run) => run.who.trim()))]
    .filter((one) => one !== '')
    .slice(0, MOST_NAMES)
  const begin = (): void => {
    if (who.trim() === '') return
    setAt(0)
    setRight(0)
    setChosen(null)
    setAsks(makeQuiz(playbook, others, seededRandom(Math.floor(Math.random() * 2 ** 31))))
  }
  const ask = asks?.[at]
  const options = ask ? (ask.options.length > 0 ? ask.options : [t('playbooks.quiz.do'), t('playbooks.quiz.dont')]) : []
  const answer = (index: number): void => {
    if (!ask || chosen !== null || index >= options.length) return
    setChosen(index)
    if (index === ask.right) setRight(right + 1)
  }
  const next = (): void => {
    if (!asks || chosen === null) return
    setChosen(null)
    setAt(at + 1)
    if (at + 1 < asks.length) return
    void request('quiz.keep', {
      id: newId(),
      playbookId: playbook.id,
      who: who.trim(),
      right,
      asked: asks.length,
    }).then((reply) => reply.ok || sayFailure(reply))
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    if (!ask) return
    const digit = Number(event.key)
    if (Number.isInteger(digit) && digit >= 1) answer(digit - 1)
    else if (event.key === 'Enter' && chosen !== null) {
      event.preventDefault()
      next()
    }
  }
  const over = asks !== null && at >= asks.length
  return (
    <Dialog title={t('playbooks.quiz.title', { name })} closeLabel={t('common.close')} onClose={onClose}>
      {asks === null && (
        <form
          className={styles.start}
          onSubmit={(event) => {
            event.preventDefault()
            begin()
          }}
        >
          <TextField label={t('playbooks.quiz.who')} value={who} maxLength={200} onText={setWho} />
          {known.length > 0 && (
            <div className={styles.names}>
              {known.map((one) => (
                <Button key={one} small onClick={() => setWho(one)}>
                  {one}
                </Button>
              ))}
            </div>
          )}
          <div>
            <Button look="primary" type="submit" disabled={who.trim() === ''}>
              {t('playbooks.quiz.begin')}
            </Button>
          </div>
        </form>
      )}
      {asks?.length === 0 && <p>{t('playbooks.quiz.nothing')}</p>}
      {ask && (
        // biome-ignore lint/a11y/noStaticElementInteractions: every answer is a button as well
        <div ref={box} className={styles.ask} tabIndex={-1} onKeyDown={onKeyDown}>
          <p className={styles.count}>{t('playbooks.quiz.count', { at: at + 1, of: asks?.length ?? 0 })}</p>
          <h3 className={styles.question}>{ask.about === 'own' ? ask.text : t(`playbooks.quiz.ask.${ask.about}`)}</h3>
          {ask.about === 'doOrDont' && <p className={styles.line}>{ask.text}</p>}
          <ol className={styles.options}>
            {options.map((option, i) => {
              const look = chosen === null ? undefined : i === ask.right ? 'right' : i === chosen ? 'wrong' : undefined
              return (
                // biome-ignore lint/suspicious/noArrayIndexKey: an option is its place
                <li key={i}>
                  <button
                    type="button"
                    className={styles.option}
                    data-look={look}
                    aria-disabled={chosen !== null}
                    onClick={() => answer(i)}
                  >
                    <Kbd>{String(i + 1)}</Kbd>
                    <span className={styles.words}>{option}</span>
                    {look === 'right' && <Icon of={Check} />}
                    {look === 'wrong' && <Icon of={X} />}
                  </button>
                </li>
              )
            })}
          </ol>
          <p className={styles.said} aria-live="polite">
            {chosen !== null && t(chosen === ask.right ? 'playbooks.quiz.right' : 'playbooks.quiz.wrong')}
          </p>
          <div className={styles.next}>
            <Button look="primary" disabled={chosen === null} onClick={next}>
              {t(at + 1 === asks?.length ? 'playbooks.quiz.end' : 'playbooks.quiz.next')}
            </Button>
          </div>
        </div>
      )}
      {over && asks.length > 0 && (
        <div className={styles.ask}>
          <p className={styles.result}>{t('playbooks.quiz.result', { right, asked: asks.length })}</p>
          <p>{t('playbooks.quiz.kept', { name: who.trim() })}</p>
          <div className={styles.names}>
            <Button look="primary" onClick={onClose}>
              {t('common.done')}
            </Button>
            <Button onClick={begin}>{t('playbooks.quiz.again')}</Button>
          </div>
        </div>
      )}
    </Dialog>
  )
}
