import { X } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { Stage } from '../../../shared/domain/journey/journey.ts'
import { planStage } from '../../commands/map/planChange.ts'
import { runPlan } from '../../commands/map/runPlan.ts'
import { IconButton } from '../../components/button/IconButton.tsx'
import { useDraft } from '../../components/field/useDraft.ts'
import { settledDoc } from '../../state/shownStore.ts'
import { useWords } from '../../state/words.ts'
import styles from './NotesBar.module.css'
import { order } from './presentStore.ts'

/** What the presenter wants to say at this stage; meant for the presenter's own screen. */
export function NotesBar({ stage }: { stage: Stage | null }) {
  const { t } = useTranslation()
  const words = useWords()
  return (
    <aside className={styles.bar} aria-label={t('present.notesBar.title')}>
      <header className={styles.head}>
        <h2 className={styles.title}>
          {stage
            ? t('present.notesBar.of', { name: stage.name.trim() || words.unnamedStage })
            : t('present.notesBar.title')}
        </h2>
        <IconButton icon={X} label={t('present.notesBar.close')} shortcut="N" onClick={() => order({ do: 'notes' })} />
      </header>
      {stage ? <NotesField stage={stage} /> : <p className={styles.none}>{t('present.notesBar.none')}</p>}
    </aside>
  )
}

function NotesField({ stage }: { stage: Stage }) {
  const { t } = useTranslation()
  const notes = useDraft(stage.notes, (text) => {
    const doc = settledDoc()
    if (doc) void runPlan(planStage(doc, stage.id, { notes: text }))
  })
  return (
    <textarea
      className={styles.field}
      aria-label={t('present.notesBar.field')}
      placeholder={t('present.notesBar.placeholder')}
      maxLength={100_000}
      spellCheck={false}
      value={notes.text}
      onChange={(event) => notes.setText(event.currentTarget.value)}
      onBlur={notes.commit}
    />
  )
}
