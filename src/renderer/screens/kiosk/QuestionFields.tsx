import { ArrowDown, ArrowUp, Trash2 } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { type KioskQuestion, QUESTION_KINDS, type QuestionKind } from '../../../shared/domain/kiosk/kiosk.ts'
import type { KioskShown } from '../../../shared/ipc/routes/kiosk.ts'
import { IconButton } from '../../components/button/IconButton.tsx'
import { Select } from '../../components/select/Select.tsx'
import { DraftField } from './DraftField.tsx'
import styles from './KioskForm.module.css'
import { changeKiosk, useKiosks } from './kioskStore.ts'
import { NOWHERE, placeChoices } from './placeChoices.ts'
import { useI18nOf } from './useI18nOf.ts'

interface QuestionFieldsProps {
  readonly kiosk: KioskShown
  readonly index: number
  readonly onFocus: () => void
}

/** One question of a kiosk: how it is answered, its words, what it is about, its place among the others. */
export function QuestionFields({ kiosk, index, onFocus }: QuestionFieldsProps) {
  const { t } = useTranslation()
  const asked = useI18nOf(kiosk.language)
  const places = useKiosks((s) => s.places)
  const { questions } = kiosk
  const question = questions[index]
  if (!question) return null
  const number = index + 1
  const save = (next: readonly KioskQuestion[]): void => void changeKiosk(kiosk.id, { questions: [...next] })
  const change = (patch: Partial<KioskQuestion>): void =>
    save(questions.map((each) => (each.id === question.id ? { ...each, ...patch } : each)))
  const swap = (with_: number): void =>
    save(questions.map((each, i) => (i === index ? questions[with_]! : i === with_ ? question : each)))
  // Words that nobody changed follow the kind; others are the owner's.
  const ofKind = (kind: QuestionKind): Partial<KioskQuestion> => {
    const usual = asked?.t(`kiosk.ask.${question.kind}`)
    return { kind, ...(asked && question.text === usual ? { text: asked.t(`kiosk.ask.${kind}`) } : {}) }
  }
  const none = t(kiosk.chooseFrom.length >= 2 ? 'kiosk.field.aboutChosen' : 'kiosk.field.aboutNone')
  return (
    <li className={styles.question} onFocus={onFocus}>
      <div className={styles.head}>
        <span className={styles.number} aria-hidden>
          {number}
        </span>
        <div className={styles.grow}>
          <Select
            label={t('kiosk.field.kind')}
            value={question.kind}
            choices={QUESTION_KINDS.map((value) => ({ value, label: t(`kiosk.kinds.${value}`) }))}
            onChoose={(kind) => change(ofKind(kind))}
          />
        </div>
        <div className={styles.tools}>
          <IconButton
            icon={ArrowUp}
            label={t('kiosk.question.up', { number })}
            disabled={index === 0}
            onClick={() => swap(index - 1)}
          />
          <IconButton
            icon={ArrowDown}
            label={t('kiosk.question.down', { number })}
            disabled={index === questions.length - 1}
            onClick={() => swap(index + 1)}
          />
          <IconButton
            icon={Trash2}
            label={t('kiosk.question.remove', { number })}
            disabled={questions.length === 1}
            onClick={() => save(questions.filter((each) => each.id !== question.id))}
          />
        </div>
      </div>
      <DraftField
        label={t('kiosk.field.text', { number })}
        value={question.text}
        onSave={(text) => change({ text: text.trim() })}
      />
      {places.length > 0 && (
        <Select
          label={t('kiosk.field.about')}
          value={question.touchpointId ?? NOWHERE}
          choices={placeChoices(places, none)}
          onChoose={(id) => change({ touchpointId: id === NOWHERE ? null : id })}
        />
      )}
    </li>
  )
}
