import { useTranslation } from 'react-i18next'
import { fold } from '../../../shared/domain/text/fold.ts'
import type { FilePlaces } from '../../../shared/ipc/routes/bringing.ts'
import { Select } from '../../components/select/Select.tsx'
import { useLanguage } from '../../state/languageStore.ts'
import { channelName, place } from './bringing.ts'
import { useBringing } from './bringStore.ts'
import styles from './PlaceByColumn.module.css'
import { touchpointNamed } from './placing.ts'
import { TouchpointPick } from './TouchpointPick.tsx'

/** Each value of a column with its touchpoint; names that are the same are matched already. */
export function PlaceByColumn({ places }: { places: FilePlaces }) {
  const { t } = useTranslation()
  const language = useLanguage((state) => state.language)
  const { placing, touchpoints } = useBringing()
  const column = places.columns.find(({ heading }) => heading === placing.heading) ?? places.columns[0]
  if (!column) return null
  const chosen = placing.byValue[column.heading] ?? {}
  const numbers = new Intl.NumberFormat(language)
  const take = (heading: string): void => {
    const known = placing.byValue[heading]
    const values = places.columns.find((one) => one.heading === heading)?.values ?? []
    const matched = Object.fromEntries(
      values.map(({ value }) => [fold(value), touchpointNamed(value, touchpoints, channelName)] as const),
    )
    place({ heading, ...(known ? {} : { byValue: { ...placing.byValue, [heading]: matched } }) })
  }
  const more = column.distinct - column.values.length
  return (
    <div className={styles.by}>
      <div className={styles.which}>
        <Select
          label={t('bringing.place.which')}
          value={column.heading}
          choices={places.columns.map(({ heading }) => ({ value: heading, label: heading }))}
          onChoose={take}
        />
      </div>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t('bringing.place.said')}</th>
            <th scope="col" className={styles.number}>
              {t('bringing.place.rows')}
            </th>
            <th scope="col" className={styles.goes}>
              {t('bringing.place.goesTo')}
            </th>
          </tr>
        </thead>
        <tbody>
          {column.values.map(({ value, count }) => (
            <tr key={value}>
              <th scope="row" className={styles.value}>
                {value}
              </th>
              <td className={styles.number}>{numbers.format(count)}</td>
              <td>
                <TouchpointPick
                  label={t('bringing.place.findFor', { value })}
                  touchpoints={touchpoints}
                  value={chosen[fold(value)] ?? null}
                  onChoose={(touchpointId) =>
                    place({
                      heading: column.heading,
                      byValue: { ...placing.byValue, [column.heading]: { ...chosen, [fold(value)]: touchpointId } },
                    })
                  }
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {more > 0 && <p>{t('bringing.place.moreValues', { count: more })}</p>}
    </div>
  )
}
