import { HeartHandshake } from 'lucide-react'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import type { Persona } from '../../../../shared/domain/persona/persona.ts'
import { Button } from '../../../components/button/Button.tsx'
import { empathyNotes } from '../../../state/empathyStore.ts'
import { goToEmpathy } from '../../../state/personaLookStore.ts'
import styles from './inspector.module.css'

const SHOWN = 6

/** What the empathy maps of these personas say of a journey, and the way to them. */
export function EmpathyPart({ personas, journeyId }: { personas: readonly Persona[]; journeyId: string }) {
  const { t } = useTranslation()
  const all = empathyNotes.use((s) => s.list)
  useEffect(empathyNotes.follow, [])
  if (all === null || personas.length === 0) return null
  const notes = all.filter(
    (note) => note.journeyId === journeyId && personas.some((persona) => persona.id === note.personaId),
  )
  const more = notes.length - SHOWN
  return (
    <section className={styles.section}>
      <div className={styles.part}>
        <h3 className={styles.partName}>{t('empathy.onMap.title')}</h3>
        {notes.length === 0 && <p className={styles.help}>{t('empathy.onMap.none')}</p>}
        {notes.length > 0 && (
          <ul className={styles.saidList}>
            {notes.slice(0, SHOWN).map((note) => (
              <li key={note.id}>
                <b>{t(`empathy.area.${note.area}.name`)}:</b> {note.text}
              </li>
            ))}
          </ul>
        )}
        {more > 0 && <p className={styles.help}>{t('empathy.onMap.more', { count: more })}</p>}
      </div>
      <div className={styles.buttons}>
        <Button small icon={HeartHandshake} onClick={() => goToEmpathy(personas[0]?.id)}>
          {t('empathy.onMap.open')}
        </Button>
      </div>
    </section>
  )
}
