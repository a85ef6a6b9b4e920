import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { FigureRow } from '../../../shared/domain/listening/figureRow.ts'
import { metricsOf } from '../../../shared/domain/listening/figureTable.ts'
import type { Segment } from '../../../shared/domain/segment/segment.ts'
import { metricName, valueText } from '../../../shared/i18n/figureText.ts'
import { Whisker } from '../../components/chart/Whisker.tsx'
import { NotRead } from '../../components/notice/NotRead.tsx'
import { Loading } from '../../components/progress/Loading.tsx'
import { Select } from '../../components/select/Select.tsx'
import { request } from '../../ipc/connection.ts'
import { useLanguage } from '../../state/languageStore.ts'
import { baseText, rangeOf } from '../figures/figureWords.ts'
import { useAsked } from '../figures/useFigureRows.ts'
import styles from './SegmentsPane.module.css'

const ALL = 'all'

/** The figures of a group beside those of another, or of everybody. */
export function TwoGroups({ segment, segments }: { segment: Segment; segments: readonly Segment[] }) {
  const { t, i18n } = useTranslation()
  const language = useLanguage((s) => s.language)
  const [other, setOther] = useState(ALL)
  const against = segments.find(({ id }) => id === other)
  const asked = useAsked(JSON.stringify([segment.id, segment.rule, against?.id, against?.rule, language]), async () => {
    const [own, others] = await Promise.all([
      request('figures.read', { language, segmentId: segment.id }),
      request('figures.read', { language, ...(against ? { segmentId: against.id } : {}) }),
    ])
    if (!own.ok) return own
    if (!others.ok) return others
    return { ok: true, data: { own: own.data, others: others.data } }
  })
  const name = segment.name || t('segments.unnamed')
  const otherName = against ? against.name || t('segments.unnamed') : t('proof.everybody')
  return (
    <section className={styles.part}>
      <div className={styles.partHead}>
        <h2 className={styles.partTitle}>{t('segments.sideBySide')}</h2>
        <div className={styles.against}>
          <Select
            bare
            label={t('segments.against')}
            value={against ? other : ALL}
            choices={[
              { value: ALL, label: t('proof.everybody') },
              ...segments
                .filter(({ id }) => id !== segment.id)
                .map(({ id, name: called }) => ({ value: id, label: called || t('segments.unnamed') })),
            ]}
            onChoose={setOther}
          />
        </div>
      </div>
      {asked.state === 'loading' ? (
        <Loading text={t('common.loading')} />
      ) : asked.state === 'failed' ? (
        <NotRead text={t('figures.failed')} again={asked.again} />
      ) : asked.data.own.length + asked.data.others.length === 0 ? (
        <p className={styles.lead}>{t('segments.noFigures')}</p>
      ) : (
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{t('segments.figure')}</th>
              <th scope="col">{name}</th>
              <th scope="col">{otherName}</th>
            </tr>
          </thead>
          <tbody>
            {metricsOf([...asked.data.own, ...asked.data.others]).map((metric) => {
              const pair = [asked.data.own, asked.data.others].map((rows) =>
                rows.find(({ figure }) => figure.metric === metric),
              )
              const span = spanOf(pair)
              return (
                <tr key={metric}>
                  <th scope="row">{metricName(i18n, metric)}</th>
                  {pair.map((row, i) => (
                    // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place
                    <td key={i}>
                      <Cell row={row} span={span} />
                    </td>
                  ))}
                </tr>
              )
            })}
          </tbody>
        </table>
      )}
    </section>
  )
}

/** The same line of values for both. */
function spanOf(pair: readonly (FigureRow | undefined)[]): readonly [number, number] {
  const known = pair.flatMap((row) => {
    const { value = null, low = null, high = null } = row?.figure ?? {}
    return value === null ? [] : [value, low ?? value, high ?? value]
  })
  const [least, most] = [Math.min(...known), Math.max(...known)]
  const room = (most - least || Math.abs(most) || 1) * 0.08
  return [least - room, most + room]
}

function Cell({ row, span }: { row: FigureRow | undefined; span: readonly [number, number] }) {
  const { t, i18n } = useTranslation()
  if (!row || row.figure.value === null) return <span className={styles.lead}>{t('figures.nothing')}</span>
  const { figure } = row
  const range = rangeOf(i18n, figure)
  const isFew = figure.state === 'few'
  return (
    <span className={styles.cell}>
      <b>{valueText(i18n, figure.value ?? 0, figure)}</b>
      <Whisker value={figure.value ?? 0} low={figure.low} high={figure.high} span={span} hollow={isFew} />
      <span className={styles.base}>
        {[range ? t('metrics.between', range) : '', baseText(i18n, figure), isFew ? t('figures.few') : '']
          .filter((text) => text !== '')
          .join(' · ')}
      </span>
    </span>
  )
}
