import { Radio } from '@base-ui/react/radio'
import { RadioGroup } from '@base-ui/react/radio-group'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { Loading } from '../../components/progress/Loading.tsx'
import { place } from './bringing.ts'
import { useBringing } from './bringStore.ts'
import { PlaceByColumn } from './PlaceByColumn.tsx'
import styles from './PlacePane.module.css'
import { PlaceRules } from './PlaceRules.tsx'
import { WAYS, type Way } from './placing.ts'
import { TouchpointPick } from './TouchpointPick.tsx'

/** Where the rows go: one touchpoint, by what a column says, by rules, or later. */
export function PlacePane() {
  const { t } = useTranslation()
  const id = useId()
  const { places, placing, touchpoints, preview } = useBringing()
  if (places === null) return <Loading text={t('bringing.place.looking')} />
  const isVisits = preview?.source === 'eventLog' || preview?.source === 'pipedrive' || preview?.source === 'rdStation'
  const ways = WAYS.filter(
    (way) =>
      way === 'one' ||
      way === 'later' ||
      (way === 'column' ? places.columns.length > 0 : places.fields.length > 0 && preview?.format !== 'chat'),
  )
  const hint = (way: Way): string =>
    way === 'later' && isVisits ? t('bringing.place.laterVisits') : t(`bringing.place.${way}Hint`)
  return (
    <div className={styles.pane}>
      <h3 className={styles.title} id={`${id}-title`}>
        {t('bringing.place.title')}
      </h3>
      <RadioGroup
        aria-labelledby={`${id}-title`}
        value={placing.way}
        onValueChange={(way) => place({ way: way as Way })}
        className={styles.ways}
      >
        {ways.map((way) => (
          <div key={way} className={placing.way === way ? `${styles.way} ${styles.taken}` : styles.way}>
            {/* biome-ignore lint/a11y/noLabelWithoutControl: the radio inside is the control */}
            <label className={styles.choice}>
              <Radio.Root value={way} className={styles.radio} aria-labelledby={`${id}-${way}`}>
                <Radio.Indicator className={styles.dot} />
              </Radio.Root>
              <span className={styles.words}>
                <b id={`${id}-${way}`}>{t(`bringing.place.${way}`)}</b>
                <span className={styles.hint}>{hint(way)}</span>
              </span>
            </label>
            {placing.way === way && way !== 'later' && (
              <div className={styles.inside}>
                {way === 'one' && (
                  <div className={styles.one}>
                    <TouchpointPick
                      label={t('bringing.place.findAll')}
                      touchpoints={touchpoints}
                      value={placing.touchpointId}
                      onChoose={(touchpointId) => place({ touchpointId })}
                    />
                  </div>
                )}
                {way === 'column' && <PlaceByColumn places={places} />}
                {way === 'rules' && <PlaceRules places={places} />}
              </div>
            )}
          </div>
        ))}
      </RadioGroup>
    </div>
  )
}
