import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { USUAL_SCALES } from '../../../shared/domain/feedback/scale.ts'
import type { ColumnChoice } from '../../../shared/domain/listening/sourceChoices.ts'
import { Segmented } from '../../components/segmented/Segmented.tsx'
import { Select } from '../../components/select/Select.tsx'
import { chooseColumn } from './bringing.ts'
import { OFFERED_SCALES, type OfferedScale, offeredScale } from './columns.ts'
import styles from './ScaleField.module.css'

interface ScaleProps {
  readonly choice: ColumnChoice
  /** What the file suggested. */
  readonly guessed: ColumnChoice | undefined
}

/** The scale of a score; one that only the file knows stays among those to choose from. */
export function ScaleField({ choice, guessed }: ScaleProps) {
  const { t } = useTranslation()
  const { heading, scale } = choice
  const own = [scale, guessed?.scale].find((one) => one && offeredScale(one) === null)
  return (
    <Select
      bare
      label={t('bringing.read.scale', { heading })}
      value={offeredScale(scale) ?? (scale ? 'own' : 'nps')}
      choices={[
        ...Object.keys(OFFERED_SCALES).map((name) => ({
          value: name,
          label: t(`bringing.scale.${name as OfferedScale}`),
        })),
        ...(own ? [{ value: 'own', label: t('bringing.scale.own', { min: own.min, max: own.max }) }] : []),
      ]}
      onChoose={(name) => {
        const wanted = name === 'own' ? own : OFFERED_SCALES[name as OfferedScale]
        if (wanted) void chooseColumn({ ...choice, scale: wanted })
      }}
    />
  )
}

/** Asked of scores from 0 to 10 whose heading does not tell whether they are an NPS, and remembered in the recipe. */
export function ScaleQuestion({ choice, guessed }: ScaleProps) {
  const { t } = useTranslation()
  const [wantsOther, setWantsOther] = useState(false)
  const { heading, scale } = choice
  const offered = offeredScale(scale)
  const answer = wantsOther || (offered !== 'nps' && offered !== 'zeroTen') ? 'other' : offered
  return (
    <div className={styles.question}>
      <p className={styles.text}>{t('bringing.read.asked')}</p>
      <Segmented
        label={t('bringing.read.askedOf', { heading })}
        value={answer}
        choices={(['zeroTen', 'nps', 'other'] as const).map((value) => ({
          value,
          label: t(`bringing.read.askedWhat.${value}`),
        }))}
        onChoose={(what) => {
          setWantsOther(what === 'other')
          if (what === 'nps') void chooseColumn({ ...choice, scale: USUAL_SCALES.nps })
          if (what === 'zeroTen') void chooseColumn({ ...choice, scale: OFFERED_SCALES.zeroTen })
        }}
      />
      {answer === 'other' && <ScaleField choice={choice} guessed={guessed} />}
    </div>
  )
}
