import { Radio } from '@base-ui/react/radio'
import { RadioGroup } from '@base-ui/react/radio-group'
import { Star, ThumbsDown, ThumbsUp } from 'lucide-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { USUAL_SCALES } from '../../../shared/domain/feedback/scale.ts'
import { type IconName, iconPath } from '../../../shared/layout/icon.ts'
import { TextField } from '../../components/field/TextField.tsx'
import { Icon } from '../../components/icon/Icon.tsx'
import styles from './NoteAnswerDialog.module.css'
import type { Note } from './note.ts'

const FACES: readonly IconName[] = ['face-suffers', 'face-bothers', 'face-neutral', 'face-likes', 'face-loves']

interface ScorePickProps {
  readonly note: Note
  readonly onChange: (patch: Partial<Note>) => void
}

/** The score in large shapes, as the question is asked. */
export function ScorePick({ note, onChange }: ScorePickProps) {
  const { t } = useTranslation()
  const { kind, score, own } = note
  if (kind === 'text') return null
  if (kind === 'own') {
    const field = (name: 'min' | 'max' | 'score') => (
      <TextField
        key={name}
        label={t(`inbox.noteForm.${name}`)}
        inputMode="decimal"
        maxLength={16}
        value={own[name]}
        onText={(text) => onChange({ own: { ...own, [name]: text } })}
      />
    )
    return (
      <>
        <div className={styles.trio} data-score>
          {field('score')}
        </div>
        <div className={styles.trio}>
          {field('min')}
          {field('max')}
        </div>
      </>
    )
  }
  const { min, max } = USUAL_SCALES[kind]
  const values = Array.from({ length: max - min + 1 }, (_, i) => min + i)
  const ends = kind === 'nps' ? 'npsEnds' : kind === 'ces' ? 'cesEnds' : null
  return (
    <div className={styles.part} data-score>
      <p className={styles.ask}>{t(`inbox.noteForm.ask.${kind}`)}</p>
      <RadioGroup
        aria-label={t(`inbox.noteForm.ask.${kind}`)}
        className={styles.scores}
        data-kind={kind}
        value={score}
        onValueChange={(next) => onChange({ score: next as number })}
      >
        {(kind === 'thumbs' ? values.toReversed() : values).map((value) => (
          <ScoreShape key={value} note={note} value={value} />
        ))}
      </RadioGroup>
      {ends && (
        <p className={styles.ends} aria-hidden>
          <span>{t(`inbox.noteForm.${ends}.low`)}</span>
          <span>{t(`inbox.noteForm.${ends}.high`)}</span>
        </p>
      )}
    </div>
  )
}

function ScoreShape({ note: { kind, score }, value }: { note: Note; value: number }) {
  const { t } = useTranslation()
  const shapes: Readonly<Record<string, { name: string; shape: ReactNode }>> = {
    csat: {
      name: t(`inbox.noteForm.csat.${String(value) as '1'}`),
      shape: (
        <>
          <svg className={styles.face} viewBox="0 0 24 24" aria-hidden focusable={false}>
            <circle cx={12} cy={12} r={10} />
            <path d={iconPath(FACES[value - 1] ?? 'face-neutral')} />
          </svg>
          {value}
        </>
      ),
    },
    stars: {
      name: t('inbox.noteForm.stars', { count: value }),
      shape: <Icon of={Star} size="nav" />,
    },
    thumbs: {
      name: t(value === 1 ? 'inbox.thumbsUp' : 'inbox.thumbsDown'),
      shape: (
        <>
          <Icon of={value === 1 ? ThumbsUp : ThumbsDown} size="nav" />
          {t(value === 1 ? 'inbox.thumbsUp' : 'inbox.thumbsDown')}
        </>
      ),
    },
  }
  const { name, shape } = shapes[kind] ?? { name: String(value), shape: value }
  return (
    <Radio.Root
      value={value}
      className={styles.score}
      aria-label={name}
      title={name}
      data-filled={(kind === 'stars' && score !== null && value <= score) || undefined}
      nativeButton
      render={<button type="button" />}
    >
      {shape}
    </Radio.Root>
  )
}
