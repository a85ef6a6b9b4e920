import { Plus, Unlink } from 'lucide-react'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import type { Persona } from '../../../shared/domain/persona/persona.ts'
import type { JourneySummary } from '../../../shared/ipc/routes/maps.ts'
import { Button } from '../../components/button/Button.tsx'
import { IconButton } from '../../components/button/IconButton.tsx'
import { Menu } from '../../components/menu/Menu.tsx'
import { Thumb } from '../../components/thumb/Thumb.tsx'
import { goToMap } from '../../state/navigationStore.ts'
import { setLinked } from './personaJourneys.ts'
import styles from './TheirJourneys.module.css'

interface TheirJourneysProps {
  readonly persona: Persona
  readonly linked: readonly JourneySummary[]
  readonly journeys: readonly JourneySummary[]
}

/** The journeys that a persona goes through, each as its line. */
export function TheirJourneys({ persona, linked, journeys }: TheirJourneysProps) {
  const { t } = useTranslation()
  const id = useId()
  const others = journeys.filter((j) => !linked.includes(j))
  const nameOf = (journey: JourneySummary): string => journey.name.trim() || t('home.card.unnamed')
  const who = persona.name.trim() || t('personas.unnamed')
  return (
    <section className={styles.part} aria-labelledby={id}>
      <h3 id={id} className={styles.title}>
        {t('personas.journeys.title')}
      </h3>
      {linked.length === 0 && (
        <p className={styles.none}>
          {journeys.length === 0 ? t('personas.journeys.nowhere') : t('personas.journeys.none', { name: who })}
        </p>
      )}
      <ul className={styles.journeys}>
        {linked.map((journey) => (
          <li key={journey.id} className={styles.journey}>
            <button
              type="button"
              className={styles.open}
              aria-label={t('personas.journeys.open', { name: nameOf(journey) })}
              onClick={() => goToMap(journey.id)}
            >
              <span className={styles.thumb}>
                <Thumb line={journey.line} size="small" />
              </span>
              <span className={styles.name}>{nameOf(journey)}</span>
            </button>
            <IconButton
              icon={Unlink}
              label={t('personas.journeys.unlink', { name: nameOf(journey) })}
              onClick={() => void setLinked(journey.id, persona.id, false)}
            />
          </li>
        ))}
      </ul>
      {others.length > 0 && (
        <Menu
          trigger={
            <Button small icon={Plus}>
              {t('personas.journeys.link')}
            </Button>
          }
          groups={[
            {
              actions: others.map((journey) => ({
                id: journey.id,
                label: nameOf(journey),
                run: () => void setLinked(journey.id, persona.id, true),
              })),
            },
          ]}
        />
      )}
    </section>
  )
}
