import { Printer } from 'lucide-react'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type Week, weekWithin } from '../../../shared/domain/improvement/week.ts'
import { daysLater } from '../../../shared/domain/metric/period/localDay.ts'
import { sayDue } from '../../../shared/i18n/improvementText.ts'
import { WEEK_SECTIONS, type WeekLine, type WeekSection, weekLines } from '../../../shared/i18n/weekText.ts'
import { Button } from '../../components/button/Button.tsx'
import { Loading } from '../../components/progress/Loading.tsx'
import { Segmented } from '../../components/segmented/Segmented.tsx'
import { request } from '../../ipc/connection.ts'
import { asksAll, useBoardLook } from '../../state/boardStore.ts'
import { useImprovements } from '../../state/improvementStore.ts'
import { openSheet } from '../../state/navigationStore.ts'
import { sayFailure } from '../../state/toasts.ts'
import { useShownColumns } from '../board/shown.ts'
import { today } from '../figures/days.ts'
import { printWeek } from './saveFiles.ts'
import styles from './week.module.css'

const SPANS = { week: 7, two: 14, month: 30 } as const
type Span = keyof typeof SPANS
const SIGNS: { readonly [S in WeekSection]: string } = { moved: '▲', late: '▼', soon: '◉', questions: '?' }
/** As many lines as stand in a section before the rest is asked for. */
const FEW = 8
/** More lines than these are not drawn at once. */
const DRAWN = 300

/** What moved, what is late and what to ask: the page of the weekly meeting. */
export function WeekView() {
  const { t, i18n } = useTranslation()
  const columns = useImprovements((s) => s.columns)
  const shownColumns = useShownColumns()
  const asked = useBoardLook((s) => !asksAll(s.filter))
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
  // Only what passes the filter over the page, on screen and on paper.
  const ids = asked ? shownColumns.flatMap(({ cards }) => cards.map(({ id }) => id)) : null
  const lines = weekLines(i18n, ids ? weekWithin(week, new Set(ids)) : week, columns)
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
              void printWeek(since, ids).finally(() => setPrinting(false))
            }}
          >
            {t(printing ? 'plan.week.printing' : 'plan.week.print')}
          </Button>
        </div>
      </header>
      <div className={styles.sections}>
        {WEEK_SECTIONS.map((section) => (
          <Section key={section} section={section} lines={lines[section]} />
        ))}
      </div>
    </section>
  )
}

function Section({ section, lines }: { section: WeekSection; lines: readonly WeekLine[] }) {
  const { t, i18n } = useTranslation()
  const [all, setAll] = useState(false)
  const shown = lines.slice(0, all ? DRAWN : FEW)
  return (
    <section className={styles.section}>
      <h3 className={styles.name}>
        <span className={styles[section]} aria-hidden>
          {SIGNS[section]}
        </span>
        {t(`plan.week.${section}`)}
        <span className={styles.count}>{lines.length.toLocaleString(i18n.language)}</span>
      </h3>
      {lines.length === 0 && <p className={styles.none}>{t(`plan.week.none.${section}`)}</p>}
      <ul>
        {shown.map((line) => (
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
      {all && lines.length > DRAWN && (
        <p className={styles.none}>{t('plan.week.more', { count: lines.length - DRAWN })}</p>
      )}
      {lines.length > FEW && (
        <Button look="link" small className={styles.all} onClick={() => setAll(!all)}>
          {t(all ? 'plan.week.fewer' : 'plan.week.all')}
        </Button>
      )}
    </section>
  )
}
