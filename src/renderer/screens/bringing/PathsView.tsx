import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { JourneyPaths } from '../../../shared/ipc/routes/bringing.ts'
import { Loading } from '../../components/progress/Loading.tsx'
import { Select } from '../../components/select/Select.tsx'
import { request } from '../../ipc/connection.ts'
import { useLibrary } from '../../state/libraryStore.ts'
import { sayFailure } from '../../state/toasts.ts'
import styles from './PathsView.module.css'
import { figureText, shareText } from './texts.ts'

const VARIANTS = 5
/** percent of its cell; the number stands after it */
const BAR = 75

/** The paths that customers really took, over the order of a map. */
export function PathsView() {
  const { t } = useTranslation()
  const journeys = useLibrary((state) => state.journeys) ?? []
  const [chosen, setChosen] = useState<string | null>(null)
  const journeyId = chosen ?? journeys[0]?.id ?? null
  const [paths, setPaths] = useState<JourneyPaths | null>(null)
  useEffect(() => {
    if (journeyId === null) return
    let wanted = true
    void request('listening.paths', { journeyId }).then((reply) => {
      if (!wanted) return
      if (reply.ok) setPaths(reply.data)
      else sayFailure(reply)
    })
    return () => {
      wanted = false
    }
  }, [journeyId])
  if (journeyId === null) return null
  return (
    <section className={styles.view} aria-label={t('bringing.paths.title')}>
      <h3 className={styles.title}>{t('bringing.paths.title')}</h3>
      {journeys.length > 1 && (
        <div className={styles.which}>
          <Select
            label={t('bringing.paths.journey')}
            value={journeyId}
            choices={journeys.map(({ id, name }) => ({ value: id, label: name || t('home.card.unnamed') }))}
            onChoose={setChosen}
          />
        </div>
      )}
      {!paths ? (
        <Loading text={t('common.loading')} />
      ) : paths.summary.customers === 0 ? (
        <p className={styles.note}>{t('bringing.paths.none')}</p>
      ) : (
        <Told paths={paths} />
      )}
    </section>
  )
}

function Told({ paths }: { paths: JourneyPaths }) {
  const { t, i18n } = useTranslation()
  const { language } = i18n
  const { summary, names, passages } = paths
  const numbers = new Intl.NumberFormat(language)
  const said = (count: number): string => (count === 0 ? '' : numbers.format(count))
  const designed = summary.touchpoints.filter(({ isDesigned }) => isDesigned)
  const unplanned = summary.touchpoints.filter(({ isDesigned }) => !isDesigned)
  return (
    <>
      <p>
        <b>{t('bringing.paths.customers', { count: summary.customers })}</b>
        {' · '}
        {t('bringing.paths.asDesigned', { share: shareText(summary.asDesigned, summary.customers, language) })}
      </p>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t('bringing.paths.touchpoint')}</th>
            <th scope="col">{t('bringing.paths.passed')}</th>
            <th scope="col">{t('bringing.paths.skippedBy')}</th>
            <th scope="col">{t('bringing.paths.repeatedBy')}</th>
            <th scope="col">{t('bringing.paths.lateBy')}</th>
          </tr>
        </thead>
        <tbody>
          {[...designed, ...unplanned].map((one) => (
            <tr key={one.touchpoint}>
              <th scope="row">
                {names[one.touchpoint]}
                {!one.isDesigned && <span className={styles.aside}>{t('bringing.paths.unplanned')}</span>}
              </th>
              <td>
                <span className={styles.bar}>
                  <span
                    className={one.isDesigned ? styles.part : styles.partAside}
                    style={{ width: `${(BAR * one.customers) / summary.customers}%` }}
                  />
                  {numbers.format(one.customers)}
                </span>
              </td>
              <td>{said(one.skippedBy)}</td>
              <td>{said(one.repeatedBy)}</td>
              <td>{said(one.lateBy)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {passages.length > 0 && (
        <>
          <h4 className={styles.sub}>{t('bringing.paths.passages')}</h4>
          <table className={styles.table}>
            <thead>
              <tr>
                <th scope="col">{t('bringing.paths.from')}</th>
                <th scope="col">{t('bringing.paths.to')}</th>
                <th scope="col">{t('bringing.paths.conversion')}</th>
                <th scope="col">{t('bringing.paths.delay')}</th>
              </tr>
            </thead>
            <tbody>
              {passages.map(({ from, to, conversion, delay }) => (
                <tr key={`${from}\u0000${to}`}>
                  <th scope="row">{from}</th>
                  <td>{to}</td>
                  <td>
                    {figureText(i18n, conversion)}{' '}
                    {conversion.n !== null && (
                      <span className={styles.note}>{t('bringing.conversations.n', { n: conversion.n })}</span>
                    )}
                  </td>
                  <td>{figureText(i18n, delay)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </>
      )}
      {summary.variants.length > 1 && (
        <>
          <h4 className={styles.sub}>{t('bringing.paths.variants')}</h4>
          <ol className={styles.variants}>
            {summary.variants.slice(0, VARIANTS).map(({ path, customers }) => (
              <li key={path.join('\u0000')}>
                <b>{numbers.format(customers)}</b> {path.map((one) => names[one] ?? one).join(' → ')}
              </li>
            ))}
          </ol>
        </>
      )}
    </>
  )
}
