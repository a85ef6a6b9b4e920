import { planText } from '../../commands/map/planChange.ts'
import { runPlan } from '../../commands/map/runPlan.ts'
import { type Selected, select } from '../../state/selectionStore.ts'
import { settledDoc } from '../../state/shownStore.ts'
import { useField } from '../map/inspector/useField.ts'
import styles from './line.module.css'
import { lineKey } from './lines.ts'
import { recordKey } from './useLineKeys.ts'

interface LineProps {
  readonly record: Selected
  readonly text: string
  /** What it is, for screen readers. */
  readonly label: string
  readonly placeholder: string
  readonly look: 'stage' | 'step' | 'item' | 'note'
}

/** A record's name or text: looks like text, is written like text. */
export function Line({ record, text, label, placeholder, look }: LineProps) {
  const field = useField(text, (next) => {
    const doc = settledDoc()
    const kept = next.trim() === '' ? '' : next.trimEnd()
    if (doc) void runPlan(planText(doc, record, kept))
  })
  return (
    <textarea
      className={`${styles.line} ${styles[look]}`}
      data-line={lineKey(record.kind, record.id)}
      data-dirty={field.text !== text || undefined}
      aria-label={label}
      placeholder={placeholder}
      rows={1}
      spellCheck={false}
      value={field.text}
      onChange={(event) => {
        const written = event.currentTarget.value
        field.setText(record.kind === 'card' ? written : written.replace(/\s*\n\s*/g, ' '))
      }}
      onFocus={() => select(record)}
      onBlur={field.commit}
      onKeyDown={(event) => {
        if (recordKey(event, record, field)) event.preventDefault()
      }}
    />
  )
}
