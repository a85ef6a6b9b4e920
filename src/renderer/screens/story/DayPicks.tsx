import { Plus, X } from 'lucide-react'
import { type FormEvent, useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { LocalDay } from '../../../shared/domain/metric/period/localDay.ts'
import { MOST_DAYS } from '../../../shared/domain/story/story.ts'
import { dayText } from '../../../shared/i18n/figureText.ts'
import type { VersionInfo } from '../../../shared/ipc/routes/maps.ts'
import { Button } from '../../components/button/Button.tsx'
import { ChipButton } from '../../components/chip/ChipButton.tsx'
import { TextField } from '../../components/field/TextField.tsx'
import { request } from '../../ipc/connection.ts'
import { lookAtStory } from '../../state/storyStore.ts'
import { isWholeDay, today } from '../figures/days.ts'
import styles from './StoryPane.module.css'

interface DayPicksProps {
  readonly journeyId: string
  readonly days: readonly LocalDay[]
}

/** The dates that stand side by side: each can go, others come by date or by the name of a version. */
export function DayPicks({ journeyId, days }: DayPicksProps) {
  const { t, i18n } = useTranslation()
  const [typed, setTyped] = useState('')
  const versions = useVersions(journeyId).filter(({ day }) => !days.includes(day))
  const isFull = days.length >= MOST_DAYS
  const add = (day: LocalDay): void => lookAtStory({ days: [...new Set([...days, day])].toSorted() })
  const addTyped = (event: FormEvent): void => {
    event.preventDefault()
    if (!isWholeDay(typed) || typed > today()) return
    add(typed)
    setTyped('')
  }
  return (
    <fieldset className={styles.picks} aria-label={t('story.days')}>
      <div className={styles.chosen}>
        {days.map((day) => {
          const said = day === today() ? `${dayText(i18n, day)} (${t('story.today')})` : dayText(i18n, day)
          return (
            <ChipButton
              key={day}
              on
              icon={X}
              disabled={days.length === 1}
              aria-label={t('story.remove', { day: said })}
              onClick={() => lookAtStory({ days: days.filter((one) => one !== day) })}
            >
              {said}
            </ChipButton>
          )
        })}
        {!isFull &&
          versions.map(({ id, name, day }) => (
            <ChipButton key={id} icon={Plus} onClick={() => add(day)}>
              {t('story.version', { name, day: dayText(i18n, day) })}
            </ChipButton>
          ))}
      </div>
      {isFull ? (
        <p className={styles.note}>{t('story.full')}</p>
      ) : (
        <form className={styles.more} onSubmit={addTyped} noValidate>
          <TextField label={t('story.day')} type="date" value={typed} max={today()} onText={setTyped} />
          <Button type="submit" icon={Plus} disabled={!isWholeDay(typed) || typed > today()}>
            {t('story.add')}
          </Button>
        </form>
      )}
    </fieldset>
  )
}

/** Named versions of a journey, the newest of a day alone. */
function useVersions(journeyId: string): readonly (VersionInfo & { readonly day: LocalDay })[] {
  const [versions, setVersions] = useState<readonly (VersionInfo & { readonly day: LocalDay })[]>([])
  useEffect(() => {
    let wanted = true
    void request('version.list', { journeyId }).then((reply) => {
      if (!wanted || !reply.ok) return
      const byDay = new Map(reply.data.map((version) => [today(new Date(version.at)), version]))
      setVersions([...byDay].map(([day, version]) => ({ ...version, day })))
    })
    return () => {
      wanted = false
    }
  }, [journeyId])
  return versions
}
