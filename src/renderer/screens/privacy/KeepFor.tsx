import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../components/button/Button.tsx'
import { Notice } from '../../components/notice/Notice.tsx'
import { Select } from '../../components/select/Select.tsx'
import { request } from '../../ipc/connection.ts'
import { failureText } from '../../state/toasts.ts'
import styles from './PrivacySheet.module.css'

const MONTHS = [6, 12, 24, 36, 60] as const
type Choice = `${number}` | 'ever'

const choiceOf = (months: number | null): Choice => (months === null ? 'ever' : `${months}`)
const monthsOf = (choice: Choice): number | null => (choice === 'ever' ? null : Number(choice))

/** For how long words and people are kept; asked once more where something would go at once. */
export function KeepFor() {
  const { t } = useTranslation()
  const [months, setMonths] = useState<number | null | undefined>(undefined)
  const [asked, setAsked] = useState<{ readonly months: number | null; readonly entries: number } | null>(null)
  const [said, setSaid] = useState<{ readonly look: 'trouble' | 'gain'; readonly text: string } | null>(null)
  useEffect(() => {
    void request('retention.get', {}).then((reply) => {
      if (reply.ok) setMonths(reply.data.months)
      else setSaid({ look: 'trouble', text: failureText(reply) })
    })
  }, [])
  const set = async (wanted: number | null): Promise<void> => {
    setAsked(null)
    const reply = await request('retention.set', { months: wanted })
    if (!reply.ok) return setSaid({ look: 'trouble', text: failureText(reply) })
    setMonths(wanted)
    setSaid({ look: 'gain', text: t('privacy.keep.done', { count: reply.data.entries }) })
  }
  const choose = async (wanted: number | null): Promise<void> => {
    setSaid(null)
    const reply = await request('retention.preview', { months: wanted })
    if (!reply.ok) return setSaid({ look: 'trouble', text: failureText(reply) })
    if (reply.data.entries === 0) await set(wanted)
    else setAsked({ months: wanted, entries: reply.data.entries })
  }
  const name = (of: number | null): string =>
    of === null
      ? t('privacy.keep.ever')
      : of % 12 === 0
        ? t('privacy.keep.years', { count: of / 12 })
        : t('privacy.keep.months', { count: of })
  const choices = [null, ...new Set([...MONTHS, ...(months ? [months] : [])].toSorted((a, b) => b - a))]
  return (
    <section className={styles.part} aria-labelledby="keep-for">
      <h3 id="keep-for" className={styles.title}>
        {t('privacy.keep.title')}
      </h3>
      <p className={styles.text}>{t('privacy.keep.text')}</p>
      {months !== undefined && (
        <Select
          label={t('privacy.keep.label')}
          value={choiceOf(asked ? asked.months : months)}
          choices={choices.map((each) => ({ value: choiceOf(each), label: name(each) }))}
          onChoose={(choice) => void choose(monthsOf(choice))}
        />
      )}
      {asked && (
        <Notice
          action={
            <span className={styles.choice}>
              <Button onClick={() => setAsked(null)}>{t('common.cancel')}</Button>
              <Button look="primary" onClick={() => void set(asked.months)}>
                {t('privacy.keep.confirm')}
              </Button>
            </span>
          }
        >
          {t('privacy.keep.asked', { count: asked.entries, time: name(asked.months) })}
        </Notice>
      )}
      {said && <Notice look={said.look}>{said.text}</Notice>}
    </section>
  )
}
