import { type CSSProperties, useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { EMPATHY_AREAS } from '../../../shared/domain/persona/empathyNote.ts'
import type { Persona } from '../../../shared/domain/persona/persona.ts'
import type { JourneySummary } from '../../../shared/ipc/routes/maps.ts'
import { Avatar } from '../../components/avatar/Avatar.tsx'
import { Loading } from '../../components/progress/Loading.tsx'
import { assetUrl, useAssets } from '../../state/assetStore.ts'
import { empathyNotes } from '../../state/empathyStore.ts'
import { EmpathyField } from './EmpathyField.tsx'
import styles from './EmpathyMap.module.css'

interface EmpathyMapProps {
  readonly persona: Persona
  readonly journeys: readonly JourneySummary[]
}

/** Six fields around a persona's face; notes are written in place and dragged from one to another. */
export function EmpathyMap({ persona, journeys }: EmpathyMapProps) {
  const { t } = useTranslation()
  const all = empathyNotes.use((s) => s.list)
  const [dragged, setDragged] = useState<string | null>(null)
  useEffect(empathyNotes.follow, [])
  useAssets((s) => s.urls)
  if (all === null) return <Loading text={t('common.loading')} />
  const notes = all.filter((note) => note.personaId === persona.id)
  // Those she goes through, and those that a note was once linked to.
  const hers = journeys.filter(
    (journey) =>
      journey.personas.some((each) => each.id === persona.id) || notes.some((note) => note.journeyId === journey.id),
  )
  const picture = persona.pictureAssetId === null ? null : assetUrl(persona.pictureAssetId)
  return (
    <section className={styles.map} aria-label={t('empathy.title')}>
      {EMPATHY_AREAS.map((area) => (
        <EmpathyField
          key={area}
          area={area}
          persona={persona}
          notes={notes}
          journeys={hers}
          dragged={dragged}
          onDrag={setDragged}
          style={{ gridArea: area } as CSSProperties}
        />
      ))}
      <div className={styles.face} aria-hidden>
        <Avatar name={persona.name} picture={picture} face={persona.avatar} huge />
      </div>
      <p className={styles.keys}>{t('empathy.keys')}</p>
    </section>
  )
}
