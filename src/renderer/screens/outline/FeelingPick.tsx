import { useTranslation } from 'react-i18next'
import type { EvidenceStatus, Valence, ValenceValue } from '../../../shared/domain/journey/evidence.ts'
import type { Persona } from '../../../shared/domain/persona/persona.ts'
import { type IconName, iconPath } from '../../../shared/layout/icon.ts'
import { planFeeling } from '../../commands/map/planChange.ts'
import { runPlan } from '../../commands/map/runPlan.ts'
import { settledDoc } from '../../state/shownStore.ts'
import { useWords } from '../../state/words.ts'
import styles from './pick.module.css'

const FACES: readonly IconName[] = ['face-suffers', 'face-bothers', 'face-neutral', 'face-likes', 'face-loves']
const VALUES = [2, 1, 0, -1, -2] as const
const figure = (v: number): string => (v > 0 ? `+${v}` : v < 0 ? `−${-v}` : '0')

/** Whose feelings stand there: the journey's personas, and nobody in particular where that is all or was said. */
export function whoFeels(personas: readonly Persona[], valence: readonly Valence[]): readonly (Persona | null)[] {
  return personas.length === 0 || valence.some((v) => v.personaId === null) ? [...personas, null] : personas
}

interface FeelingPickProps {
  readonly kind: 'step' | 'touchpoint'
  readonly id: string
  readonly name: string
  readonly valence: readonly Valence[]
  readonly evidence: EvidenceStatus
  /** null: said of nobody in particular */
  readonly persona: Persona | null
  /** Only the face, where a word would be one too many. */
  readonly brief?: boolean
}

/** What somebody feels there: a face, its number and its word, to be changed in place. */
export function FeelingPick({ kind, id, name, valence, evidence, persona, brief }: FeelingPickProps) {
  const { t } = useTranslation()
  const words = useWords()
  const who = persona?.id ?? null
  const value = valence.find((v) => v.personaId === who)?.value ?? null
  const label = persona?.name
    ? t('outline.feelingOf', { persona: persona.name, name })
    : t('outline.feelingOfAnyone', { name })
  const choose = (next: string): void => {
    const doc = settledDoc()
    const felt = next === '' ? null : (Number(next) as ValenceValue)
    if (doc) void runPlan(planFeeling(doc, kind, [id], who, felt))
  }
  return (
    <span className={value === null ? `${styles.pick} ${styles.unset}` : styles.pick}>
      <svg
        className={styles.face}
        viewBox="0 0 24 24"
        aria-hidden
        focusable={false}
        data-hollow={value === null || evidence === 'assumed' || undefined}
      >
        <circle cx={12} cy={12} r={10} />
        {value === null ? <path d="M9 12h6" /> : <path d={iconPath(FACES[value + 2] ?? 'face-neutral')} />}
      </svg>
      <span aria-hidden>
        {value !== null && `${figure(value)}${brief ? '' : ` ${words.feelings[value + 2]}`}`}
        {value === null && !brief && t('outline.noFeeling')}
      </span>
      {persona && !brief && (
        <span className={styles.who} aria-hidden>
          {persona.name || t('outline.anyone')}
        </span>
      )}
      <select
        className={styles.select}
        aria-label={label}
        title={label}
        value={value ?? ''}
        onChange={(event) => choose(event.currentTarget.value)}
      >
        <option value="">{t('outline.noFeeling')}</option>
        {VALUES.map((v) => (
          <option key={v} value={v}>
            {figure(v)} {words.feelings[v + 2]}
          </option>
        ))}
      </select>
    </span>
  )
}
