import { Printer, Trash2 } from 'lucide-react'
import type { ClipboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import type { Persona } from '../../../shared/domain/persona/persona.ts'
import type { JourneySummary } from '../../../shared/ipc/routes/maps.ts'
import { keepPicture } from '../../commands/map/pictures.ts'
import { Button } from '../../components/button/Button.tsx'
import { Notice } from '../../components/notice/Notice.tsx'
import { Segmented } from '../../components/segmented/Segmented.tsx'
import { type PersonaLook, setPersonaLook, usePersonaLook } from '../../state/personaLookStore.ts'
import { EmpathyMap } from '../empathy/EmpathyMap.tsx'
import { LinkedImprovements } from '../improvement/LinkedImprovements.tsx'
import { usePrint } from '../playbooks/usePrint.ts'
import { InPlace } from './InPlace.tsx'
import { Lines } from './Lines.tsx'
import styles from './PersonaPage.module.css'
import { PicturePicker } from './PicturePicker.tsx'
import { removePersona } from './personaJourneys.ts'
import { changePersona, type PersonaPatch } from './personaStore.ts'
import { TheirJourneys } from './TheirJourneys.tsx'

interface PersonaPageProps {
  readonly persona: Persona
  readonly journeys: readonly JourneySummary[]
  /** Who is shown when this one is removed. */
  readonly next: string | null
}

/** One persona with all that is known of her, written in place. */
export function PersonaPage({ persona, journeys, next }: PersonaPageProps) {
  const { t } = useTranslation()
  const look = usePersonaLook((s) => s.look)
  const { print, printing, problem } = usePrint()
  const change = (patch: PersonaPatch): void => void changePersona(persona.id, patch)
  const keep = async (file: Blob): Promise<void> => {
    const pictureAssetId = await keepPicture(file)
    if (pictureAssetId) change({ pictureAssetId })
  }
  const paste = (event: ClipboardEvent): void => {
    const file = [...event.clipboardData.files].find((f) => f.type.startsWith('image/'))
    if (!file) return
    event.preventDefault()
    void keep(file)
  }
  const linked = journeys.filter((j) => j.personas.some((p) => p.id === persona.id))
  return (
    <article className={styles.page} onPaste={paste} aria-label={persona.name.trim() || t('personas.unnamed')}>
      <header className={styles.head}>
        <PicturePicker persona={persona} change={change} keep={keep} />
        <div className={styles.who}>
          <h2 className={styles.heading}>
            <InPlace
              look="name"
              label={t('personas.field.name')}
              placeholder={t('personas.field.namePlaceholder')}
              value={persona.name}
              onSave={(name) => change({ name })}
            />
          </h2>
          <InPlace
            look="role"
            label={t('personas.field.role')}
            placeholder={t('personas.field.rolePlaceholder')}
            value={persona.role}
            onSave={(role) => change({ role })}
          />
          <InPlace
            long
            look="text"
            label={t('personas.field.description')}
            placeholder={t('personas.field.descriptionPlaceholder')}
            value={persona.description}
            onSave={(description) => change({ description })}
          />
        </div>
      </header>
      <div className={styles.looks}>
        <Segmented<PersonaLook>
          label={t('empathy.look')}
          value={look}
          choices={[
            { value: 'profile', label: t('empathy.profile') },
            { value: 'empathy', label: t('empathy.title') },
          ]}
          onChoose={setPersonaLook}
        />
        {look === 'empathy' && (
          <Button
            small
            icon={Printer}
            disabled={printing}
            onClick={() =>
              void print({ what: 'empathy', personaId: persona.id }, `${t('empathy.file')} ${persona.name}`)
            }
          >
            {t(printing ? 'empathy.printing' : 'empathy.print')}
          </Button>
        )}
      </div>
      {problem && <Notice look="trouble">{problem}</Notice>}
      {look === 'empathy' ? (
        <EmpathyMap persona={persona} journeys={journeys} />
      ) : (
        <>
          <Lines of="quotes" lines={persona.quotes} onSave={(quotes) => change({ quotes })} />
          <div className={styles.columns}>
            <Lines of="facts" lines={persona.facts} onSave={(facts) => change({ facts })} />
            <Lines of="goals" lines={persona.goals} onSave={(goals) => change({ goals })} />
            <Lines of="frustrations" lines={persona.frustrations} onSave={(frustrations) => change({ frustrations })} />
          </div>
        </>
      )}
      <TheirJourneys persona={persona} linked={linked} journeys={journeys} />
      <LinkedImprovements kind="persona" id={persona.id} />
      <footer className={styles.foot}>
        <Button small icon={Trash2} onClick={() => void removePersona(persona, linked.length, next)}>
          {t('personas.remove')}
        </Button>
      </footer>
    </article>
  )
}
