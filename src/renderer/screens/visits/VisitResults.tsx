import { Sprout, Trash2 } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { Checklist, ShopperVisit } from '../../../shared/domain/playbook/playbook.ts'
import { foundShare, type ItemStanding, itemStandings } from '../../../shared/domain/playbook/visitTrend.ts'
import { startImprovement } from '../../commands/startImprovement.ts'
import { Button } from '../../components/button/Button.tsx'
import { IconButton } from '../../components/button/IconButton.tsx'
import { ChartFrame } from '../../components/chart/ChartFrame.tsx'
import { TrendChart } from '../../components/chart/TrendChart.tsx'
import { Whisker } from '../../components/chart/Whisker.tsx'
import { useLanguage } from '../../state/languageStore.ts'
import { usePlaces } from '../../state/placesStore.ts'
import { removeVisit } from '../../state/visitStore.ts'
import styles from './VisitsPane.module.css'

interface VisitResultsProps {
  readonly checklist: Checklist
  /** oldest first */
  readonly visits: readonly ShopperVisit[]
  readonly onOpen: (visit: ShopperVisit) => void
}

/** As many of the last visits as a row shows. */
const SHOWN = 10
const SIGNS = { yes: '✓', no: '✗', notSeen: '–' } as const

/** What the visits of a checklist found: visit by visit and item by item, each with its interval. */
export function VisitResults({ checklist, visits, onOpen }: VisitResultsProps) {
  const { t } = useTranslation()
  const language = useLanguage((s) => s.language)
  const places = usePlaces((s) => s.places) ?? []
  if (visits.length === 0) return <p className={styles.hint}>{t('visits.result.none')}</p>
  const day = (on: string, style: 'short' | 'medium' = 'medium'): string =>
    new Intl.DateTimeFormat(language, { dateStyle: style, timeZone: 'UTC' }).format(new Date(`${on}T00:00:00Z`))
  const percent = new Intl.NumberFormat(language, { maximumFractionDigits: 0 })
  const say = (value: number): string => `${percent.format(value)} %`
  const shares = visits.map((visit) => ({ visit, ...foundShare(visit.answers.map(({ found }) => found)) }))
  const standings = itemStandings(checklist, visits)
  const nameOf = new Map(places.map(({ id, name }) => [id, name]))
  const last = visits.at(-1)!
  const lastShare = shares.at(-1)?.percent
  const range = (share: { readonly low: number; readonly high: number }): string =>
    `${t('visits.result.between')} ${t('visits.result.range', { low: say(share.low), high: say(share.high) })}`
  const improve = (item: ItemStanding, at: number): void => {
    const visit = visits[at]
    const note = item.way[at]?.note.trim() ?? ''
    const values = { day: visit ? day(visit.on) : '', item: item.text }
    const place = places.find(({ id }) => id === item.touchpointId)
    void startImprovement({
      title: item.text,
      problem: note === '' ? t('visits.result.problem', values) : t('visits.result.problemNoted', { ...values, note }),
      origin: 'hand',
      links: place ? [{ kind: 'touchpoint', id: place.id, name: place.name }] : [],
    })
  }
  return (
    <div className={styles.results}>
      <ChartFrame
        title={t('visits.result.trend')}
        note={t('visits.result.trendNote')}
        table={{
          head: [t('visits.result.visit'), t('visits.result.share'), '%', '95 %'],
          rows: shares.map(({ visit, yes, of, percent: share }) => [
            day(visit.on),
            t('visits.result.of', { yes, of }),
            share ? say(share.value) : '–',
            share ? t('visits.result.range', { low: say(share.low), high: say(share.high) }) : '–',
          ]),
        }}
      >
        <TrendChart
          label={t('visits.result.trendSay', {
            from: day(visits[0]!.on),
            to: day(last.on),
            share: lastShare ? say(lastShare.value) : '–',
          })}
          points={shares.map(({ percent: share }) => share && { ...share, hollow: false, kind: 'visit' })}
          periods={visits.map(({ on }) => day(on, 'short'))}
          say={say}
          limits={[0, 100]}
        />
      </ChartFrame>
      <section className={styles.part} aria-label={t('visits.result.items')}>
        <h3 className={styles.partTitle}>{t('visits.result.items')}</h3>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{t('visits.result.item')}</th>
              <th scope="col">{t('visits.result.way')}</th>
              <th scope="col">{t('visits.result.often')}</th>
              <th scope="col" aria-label={t('visits.result.improve')} />
            </tr>
          </thead>
          <tbody>
            {standings.map((item) => {
              const failedAt = item.way.findLastIndex((each) => each !== null && each.found !== 'notSeen')
              const failed = failedAt >= 0 && item.way[failedAt]?.found === 'no'
              return (
                <tr key={item.itemId}>
                  <th scope="row">
                    {item.text}
                    {nameOf.get(item.touchpointId ?? '') && (
                      <span className={styles.at}>{nameOf.get(item.touchpointId ?? '')}</span>
                    )}
                    {item.gone && <span className={styles.gone}> · {t('visits.result.gone')}</span>}
                  </th>
                  <td>
                    <span className={styles.way}>
                      {item.way.slice(-SHOWN).map((each, i) => (
                        <span
                          // biome-ignore lint/suspicious/noArrayIndexKey: a visit is its place in the row
                          key={i}
                          className={styles.sign}
                          data-found={each?.found}
                          role="img"
                          aria-label={each ? t(`visits.result.found.${each.found}`) : t('visits.result.never')}
                          title={each?.note || undefined}
                        >
                          {each ? SIGNS[each.found] : ''}
                        </span>
                      ))}
                    </span>
                  </td>
                  <td>
                    {item.percent ? (
                      <span className={styles.share}>
                        <b>{t('visits.result.of', { yes: item.yes, of: item.of })}</b>
                        <Whisker
                          value={item.percent.value}
                          low={item.percent.low}
                          high={item.percent.high}
                          span={[0, 100]}
                          hollow={item.of < 5}
                        />
                        <span className={styles.gone}>{range(item.percent)}</span>
                      </span>
                    ) : (
                      <span className={styles.gone}>{t('visits.result.never')}</span>
                    )}
                  </td>
                  <td>
                    {failed && (
                      <Button small icon={Sprout} onClick={() => improve(item, failedAt)}>
                        {t('visits.result.improve')}
                      </Button>
                    )}
                  </td>
                </tr>
              )
            })}
          </tbody>
        </table>
      </section>
      <section className={styles.part} aria-label={t('visits.result.list')}>
        <h3 className={styles.partTitle}>{t('visits.result.list')}</h3>
        <ul className={styles.visits}>
          {shares.toReversed().map(({ visit, yes, of }) => (
            <li key={visit.id} className={styles.visit}>
              <button
                type="button"
                className={styles.visitOpen}
                aria-label={t('visits.visit.open', { day: day(visit.on) })}
                onClick={() => onOpen(visit)}
              >
                <b>{day(visit.on)}</b>
                <span>{t('visits.result.of', { yes, of })}</span>
                <span className={styles.gone}>
                  {[visit.who.trim() && t('visits.result.by', { name: visit.who.trim() }), visit.note.trim()]
                    .filter((part) => part !== '')
                    .join(' · ')}
                </span>
              </button>
              <IconButton
                icon={Trash2}
                label={t('visits.visit.remove', { day: day(visit.on) })}
                onClick={() => void removeVisit(visit.id)}
              />
            </li>
          ))}
        </ul>
      </section>
    </div>
  )
}
