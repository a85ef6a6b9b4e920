import { Printer } from 'lucide-react'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Week } from '../../../shared/domain/improvement/week.ts'
import { daysLater } from '../../../shared/domain/metric/period/localDay.ts'
import { sayDue } from '../../../shared/i18n/improvementText.ts'
import { WEEK_SECTIONS, type WeekSection, weekLines } from '../../../shared/i18n/weekText.ts'
import { Button } from '../../components/button/Button.tsx'
import { Loading } from '../../components/progress/Loading.tsx'
import { Segmented } from '../../components/segmented/Segmented.tsx'
import { request } from '../../ipc/connection.ts'
import { useImprovements } from '../../state/improvementStore.ts'
import { openSheet } from '../../state/navigationStore.ts'
import { sayFailure } from '../../state/toasts.ts'
import { today } from '../figures/days.ts'
import { printWeek } from './saveFiles.ts'
import styles from './week.module.css'

const SPANS = { week: 7, two: 14, month: 30 } as const
type Span = keyof typeof SPANS
const SIGNS: { readonly [S in WeekSection]: string } = { moved: '▲', late: '▼', soon: '◉', questions: '?' }
/** More lines than these are not drawn at once. */
const DRAWN = 100

/** What moved, what is late and what to ask: the page of the weekly meeting. */
export function WeekView() {
  const { t, i18n } = useTranslation()
  const columns = useImprovements((s) => s.columns)
  const improvements = useImprovements((s) => s.improvements)
  const [span, setSpan] = useState<Span>('week')
  const [week, setWeek] = useState<Week | null>(null)
  const [printing, setPrinting] = useState(false)
  const since = daysLater(today(), -SPANS[span])
  // biome-ignore lint/correctness/useExhaustiveDependencies: whatever changes an improvement changes the week
  useEffect(() => {
    let wanted = true
    const timer = setTimeout(async () => {
      const reply = await request('improvement.week', { since })
      if (!wanted) return
      if (reply.ok) setWeek(reply.data)
      else sayFailure(reply)
    }, 80)
    return () => {
      wanted = false
      clearTimeout(timer)
    }
  }, [since, improvements, columns])
  if (!week) return <Loading text={t('plan.week.loading')} />
  const lines = weekLines(i18n, week, columns)
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached with the keyboard
    <section className={styles.view} tabIndex={0} aria-label={t('plan.week.title')}>
      <header className={styles.head}>
        <div>
          <h2 className={styles.title}>{t('plan.week.title')}</h2>
          <p className={styles.span}>
            {t('plan.week.span', {
              from: sayDue(i18n, week.since, week.today),
              to: sayDue(i18n, week.today, week.today),
            })}
          </p>
        </div>
        <div className={styles.tools}>
          <Segmented
            label={t('plan.week.since')}
            value={span}
            choices={(Object.keys(SPANS) as Span[]).map((value) => ({ value, label: t(`plan.week.spans.${value}`) }))}
            onChoose={setSpan}
          />
          <Button
            icon={Printer}
            disabled={printing}
            onClick={() => {
              setPrinting(true)
              void printWeek(since).finally(() => setPrinting(false))
            }}
          >
            {t(printing ? 'plan.week.printing' : 'plan.week.print')}
          </Button>
        </div>
      </header>
      <div className={styles.sections}>
        {WEEK_SECTIONS.map((section) => (
          <section key={section} className={styles.section}>
            <h3 className={styles.name}>
              <span className={styles[section]} aria-hidden>
                {SIGNS[section]}
              </span>
              {t(`plan.week.${section}`)}
              <span className={styles.count}>{lines[section].length.toLocaleString(i18n.language)}</span>
            </h3>
            {lines[section].length === 0 && <p className={styles.none}>{t(`plan.week.none.${section}`)}</p>}
            <ul>
              {lines[section].slice(0, DRAWN).map((line) => (
                <li key={line.id}>
                  <button
                    type="button"
                    className={styles.line}
                    onClick={() => openSheet({ kind: 'improvement', improvementId: line.id })}
                  >
                    <b>{line.title}</b>
                    <span className={styles.note}>{[line.owner, line.note].filter(Boolean).join(' · ')}</span>
                  </button>
                </li>
              ))}
            </ul>
            {lines[section].length > DRAWN && (
              <p className={styles.none}>{t('plan.week.more', { count: lines[section].length - DRAWN })}</p>
            )}
          </section>
        ))}
      </div>
    </section>
  )
}
