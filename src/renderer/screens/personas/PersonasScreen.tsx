import { Plus } from 'lucide-react'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../components/button/Button.tsx'
import { Loading } from '../../components/progress/Loading.tsx'
import { loadJourneys, useLibrary } from '../../state/libraryStore.ts'
import { EmptyPersonas } from './EmptyPersonas.tsx'
import { PersonaCard } from './PersonaCard.tsx'
import { PersonaPage } from './PersonaPage.tsx'
import styles from './PersonasScreen.module.css'
import { addPersona, followPersonas, usePersonas } from './personaStore.ts'

/** Everybody that the journeys are drawn for, and one of them in full. */
export function PersonasScreen({ personaId }: { personaId: string | null }) {
  const { t } = useTranslation()
  const list = usePersonas((s) => s.list)
  const journeys = useLibrary((s) => s.journeys) ?? []
  useEffect(followPersonas, [])
  useEffect(() => void loadJourneys(), [])
  if (list === null) return <Loading text={t('common.loading')} />
  if (list.length === 0) return <EmptyPersonas />
  const shown = list.find((p) => p.id === personaId) ?? list[0]
  const after = list[list.findIndex((p) => p.id === shown?.id) + 1] ?? list.find((p) => p.id !== shown?.id)
  return (
    <div className={styles.screen}>
      <section className={styles.people} aria-labelledby="people">
        <header className={styles.head}>
          <h1 id="people" className={styles.title}>
            {t('personas.title')}
          </h1>
          <p className={styles.summary}>{t('personas.summary')}</p>
        </header>
        <ul className={styles.cards}>
          {list.map((persona) => (
            <PersonaCard
              key={persona.id}
              persona={persona}
              here={persona.id === shown?.id}
              journeys={journeys.filter((j) => j.personas.some((p) => p.id === persona.id)).length}
            />
          ))}
        </ul>
        <Button icon={Plus} onClick={() => void addPersona()}>
          {t('personas.add')}
        </Button>
      </section>
      {shown && <PersonaPage key={shown.id} persona={shown} journeys={journeys} next={after?.id ?? null} />}
    </div>
  )
}
