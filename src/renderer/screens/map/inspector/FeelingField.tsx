import { useTranslation } from 'react-i18next'
import type { EvidenceStatus, Valence, ValenceValue } from '../../../../shared/domain/journey/evidence.ts'
import { planFeeling } from '../../../commands/map/planChange.ts'
import { runPlan } from '../../../commands/map/runPlan.ts'
import { settledDoc } from '../../../state/shownStore.ts'
import { useWords } from '../../../state/words.ts'
import { common } from './common.ts'
import { Face } from './Face.tsx'
import styles from './inspector.module.css'
import { Rating } from './Rating.tsx'

interface FeelingFieldProps {
  readonly kind: 'step' | 'touchpoint'
  readonly ids: readonly string[]
  readonly feelings: readonly (readonly Valence[])[]
  readonly evidence: EvidenceStatus | undefined
  readonly persona: { readonly id: string; readonly name: string } | null
}

const VALUES = [-2, -1, 0, 1, 2] as const
const figure = (v: number): string => (v > 0 ? `+${v}` : v < 0 ? `−${-v}` : '0')

/** What one persona feels, as five faces. */
export function FeelingField({ kind, ids, feelings, evidence, persona }: FeelingFieldProps) {
  const { t } = useTranslation()
  const words = useWords()
  const who = persona?.id ?? null
  const value = common(feelings.map((list) => list.find((v) => v.personaId === who)?.value ?? null))
  const solid = evidence === 'measured' || evidence === 'observed'
  return (
    <Rating
      label={persona?.name ? t('inspector.field.feeling', { name: persona.name }) : t('inspector.field.feelingAnyone')}
      value={value}
      choices={VALUES.map((v) => ({
        value: v,
        name: `${figure(v)} ${words.feelings[v + 2] ?? ''}`,
        face: (
          <>
            <Face value={v} />
            {figure(v)}
          </>
        ),
      }))}
      said={
        value === undefined ? (
          t('inspector.mixed')
        ) : value === null ? (
          t('inspector.field.feelingNone')
        ) : (
          <>
            <i className={solid ? styles.solid : styles.hollow} />
            <span>
              <b>{words.feelings[value + 2]}</b>
              {evidence && `, ${words.evidence[evidence]}`}
            </span>
          </>
        )
      }
      clearLabel={t('inspector.field.feelingNone')}
      onChoose={(next) => {
        const doc = settledDoc()
        if (doc) void runPlan(planFeeling(doc, kind, ids, who, next as ValenceValue | null))
      }}
    />
  )
}
