import { type KeyboardEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { historyLabel } from '../../../shared/i18n/sentences.ts'
import { clockTime } from '../../../shared/i18n/when.ts'
import { Button } from '../../components/button/Button.tsx'
import { EmptyLine } from '../../components/emptyLine/EmptyLine.tsx'
import { byDay } from './days.ts'
import styles from './steps.module.css'
import { choose, PAGE, readSteps, useTimeline } from './timelineStore.ts'

/** The buttons of a list, one of them in the way of Tab; arrows walk and choose. */
export function walkButtons(event: KeyboardEvent<HTMLElement>): void {
  const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
  if (by === 0 || event.altKey || event.ctrlKey || event.metaKey) return
  const all = [...event.currentTarget.querySelectorAll<HTMLButtonElement>('button[data-moment]')]
  const next = all[all.indexOf(document.activeElement as HTMLButtonElement) + by]
  if (!next) return
  event.preventDefault()
  next.focus()
  next.click()
}

/** Every step of this journey, newest first, day by day: stations on the line, hollow where they were undone. */
export function StepList() {
  const { t, i18n } = useTranslation()
  const { entries, chosen, journeyId } = useTimeline()
  const [limit, setLimit] = useState(PAGE)
  if (entries === null || journeyId === null) return null
  if (entries.length === 0) {
    return (
      <div className={styles.empty}>
        <EmptyLine />
        <p>{t('timeline.empty')}</p>
      </div>
    )
  }
  const here = entries.find((e) => !e.undone)
  const current = chosen?.kind === 'step' ? chosen.entry.id : null
  const tabbed = current ?? here?.id
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys of the buttons inside arrive here
    <div className={styles.days} onKeyDown={walkButtons}>
      {byDay(i18n, entries, new Date()).map(({ day, entries: some }) => (
        <section key={day} className={styles.day}>
          <h4 className={styles.dayName}>{day}</h4>
          <ol>
            {some.map((entry) => {
              const words = (
                <>
                  <span className={styles.label}>{historyLabel(i18n, entry.label)}</span>
                  <span className={styles.when}>
                    {clockTime(new Date(entry.at), i18n.language)}
                    {entry.undone && ` · ${t('timeline.undone')}`}
                    {entry === here && ` · ${t('timeline.youAreHere')}`}
                  </span>
                </>
              )
              return (
                <li key={entry.id} className={styles.step} data-undone={entry.undone || undefined}>
                  <span className={styles.station} data-here={entry === here || undefined} aria-hidden />
                  {entry.undone ? (
                    <span className={styles.words}>{words}</span>
                  ) : (
                    <button
                      type="button"
                      className={styles.words}
                      data-moment
                      tabIndex={entry.id === tabbed ? 0 : -1}
                      aria-current={entry.id === current || undefined}
                      onClick={() => void choose({ kind: 'step', entry })}
                    >
                      {words}
                    </button>
                  )}
                </li>
              )
            })}
          </ol>
        </section>
      ))}
      {entries.length >= limit && limit < 10_000 && (
        <Button
          small
          onClick={() => {
            const more = Math.min(10_000, limit * 2)
            setLimit(more)
            void readSteps(journeyId, more)
          }}
        >
          {t('timeline.more')}
        </Button>
      )}
    </div>
  )
}
