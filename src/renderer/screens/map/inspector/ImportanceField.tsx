import { useTranslation } from 'react-i18next'
import styles from './inspector.module.css'
import { Rating } from './Rating.tsx'

const VALUES = [1, 2, 3, 4, 5] as const

interface ImportanceFieldProps {
  readonly value: number | null | undefined
  readonly onChoose: (value: number | null) => void
}

/** How much it matters to the customer, 1 to 5, as so many dots. */
export function ImportanceField({ value, onChoose }: ImportanceFieldProps) {
  const { t } = useTranslation()
  const word = (v: number): string => t(`inspector.importance.${String(v) as '1' | '2' | '3' | '4' | '5'}`)
  return (
    <Rating
      label={t('inspector.field.importance')}
      value={value}
      choices={VALUES.map((v) => ({
        value: v,
        name: `${v} ${word(v)}`,
        face: (
          <>
            <span className={styles.dots}>
              {VALUES.slice(0, v).map((dot) => (
                <i key={dot} />
              ))}
            </span>
            {v}
          </>
        ),
      }))}
      said={
        value === undefined ? (
          t('inspector.mixed')
        ) : value === null ? (
          t('inspector.field.importanceNone')
        ) : (
          <b>{word(value)}</b>
        )
      }
      clearLabel={t('inspector.field.feelingNone')}
      onChoose={onChoose}
    />
  )
}
