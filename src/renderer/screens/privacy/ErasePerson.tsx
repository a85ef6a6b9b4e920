import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { PersonErased, PersonHeld } from '../../../shared/ipc/routes/privacy.ts'
import { Button } from '../../components/button/Button.tsx'
import { TextField } from '../../components/field/TextField.tsx'
import { Notice } from '../../components/notice/Notice.tsx'
import { request } from '../../ipc/connection.ts'
import { failureText } from '../../state/toasts.ts'
import styles from './PrivacySheet.module.css'

type Step =
  | { readonly kind: 'asking'; readonly error: string | null }
  | { readonly kind: 'busy'; readonly erasing: boolean }
  | { readonly kind: 'found'; readonly person: string; readonly held: PersonHeld }
  | { readonly kind: 'erased'; readonly person: string; readonly erased: PersonErased }

const PARTS = ['answers', 'cases', 'visits', 'texts'] as const

/** First what there is of somebody, then, asked once more, away with it. */
export function ErasePerson() {
  const { t } = useTranslation()
  const [person, setPerson] = useState('')
  const [step, setStep] = useState<Step>({ kind: 'asking', error: null })
  const find = async (event: FormEvent): Promise<void> => {
    event.preventDefault()
    const who = person.trim()
    if (who === '') return
    setStep({ kind: 'busy', erasing: false })
    const reply = await request('person.find', { person: who })
    setStep(reply.ok ? { kind: 'found', person: who, held: reply.data } : { kind: 'asking', error: failureText(reply) })
  }
  const erase = async (who: string): Promise<void> => {
    setStep({ kind: 'busy', erasing: true })
    const reply = await request('person.erase', { person: who })
    setStep(
      reply.ok ? { kind: 'erased', person: who, erased: reply.data } : { kind: 'asking', error: failureText(reply) },
    )
    if (reply.ok) setPerson('')
  }
  return (
    <section className={styles.part} aria-labelledby="erase-person">
      <h3 id="erase-person" className={styles.title}>
        {t('privacy.erase.title')}
      </h3>
      <p className={styles.text}>{t('privacy.erase.text')}</p>
      <form className={styles.row} onSubmit={(event) => void find(event)}>
        <TextField
          label={t('privacy.erase.who')}
          placeholder={t('privacy.erase.example')}
          value={person}
          maxLength={300}
          disabled={step.kind === 'busy'}
          onText={(text) => {
            setPerson(text)
            setStep({ kind: 'asking', error: null })
          }}
        />
        <Button type="submit" disabled={step.kind === 'busy' || person.trim() === ''}>
          {t('privacy.erase.find')}
        </Button>
      </form>
      {step.kind === 'asking' && step.error && <Notice look="trouble">{step.error}</Notice>}
      {step.kind === 'busy' && <Notice>{t(step.erasing ? 'privacy.erase.erasing' : 'privacy.erase.finding')}</Notice>}
      {step.kind === 'found' && (
        <Found
          {...step}
          onErase={() => void erase(step.person)}
          onLeave={() => setStep({ kind: 'asking', error: null })}
        />
      )}
      {step.kind === 'erased' && (
        <Notice look="gain">
          <b>{t('privacy.erase.done')}</b> {t('privacy.erase.doneBackups', { count: step.erased.backups })}
        </Notice>
      )}
    </section>
  )
}

interface FoundProps {
  readonly person: string
  readonly held: PersonHeld
  onErase(): void
  onLeave(): void
}

function Found({ person, held, onErase, onLeave }: FoundProps) {
  const { t } = useTranslation()
  const there = PARTS.filter((part) => held[part] > 0)
  // Backups may still hold what the file has lost already.
  const none = there.length === 0
  return (
    <Notice
      action={
        <span className={styles.choice}>
          <Button onClick={onLeave}>{t('common.cancel')}</Button>
          <Button look={none ? 'plain' : 'primary'} onClick={onErase}>
            {t(none ? 'privacy.erase.backupsToo' : 'privacy.erase.confirm')}
          </Button>
        </span>
      }
    >
      <b>{t(none ? 'privacy.erase.none' : 'privacy.erase.found', { person })}</b>
      {!none && (
        <ul className={styles.held}>
          {there.map((part) => (
            <li key={part}>{t(`privacy.erase.held.${part}`, { count: held[part] })}</li>
          ))}
        </ul>
      )}
      <p className={styles.text}>
        {held.steps > 0 && `${t('privacy.erase.steps', { count: held.steps })} `}
        {t(none ? 'privacy.erase.noneText' : 'privacy.erase.forGood')}
      </p>
    </Notice>
  )
}
