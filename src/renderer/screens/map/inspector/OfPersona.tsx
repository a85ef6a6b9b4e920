import { Users } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { JourneyDoc } from '../../../../shared/domain/journey/journeyDoc.ts'
import type { Persona } from '../../../../shared/domain/persona/persona.ts'
import { keepPicture, pickPicture } from '../../../commands/map/pictures.ts'
import { planJourney, planPersona } from '../../../commands/map/planChange.ts'
import { runPlan } from '../../../commands/map/runPlan.ts'
import { Avatar } from '../../../components/avatar/Avatar.tsx'
import { Button } from '../../../components/button/Button.tsx'
import { assetUrl, useAssets } from '../../../state/assetStore.ts'
import { goToPersonas } from '../../../state/navigationStore.ts'
import { select } from '../../../state/selectionStore.ts'
import { settledDoc } from '../../../state/shownStore.ts'
import { Crumb } from './Crumb.tsx'
import { EmpathyPart } from './EmpathyPart.tsx'
import styles from './inspector.module.css'
import { LineField } from './LineField.tsx'
import { QuestionsPart } from './QuestionsPart.tsx'
import { TitleField } from './TitleField.tsx'

export function OfPersona({ doc, persona }: { doc: JourneyDoc; persona: Persona }) {
  const { t } = useTranslation()
  useAssets((s) => s.urls)
  const change = (patch: Parameters<typeof planPersona>[2]): void => {
    const now = settledDoc()
    if (now) void runPlan(planPersona(now, persona.id, patch))
  }
  const choose = async (): Promise<void> => {
    const file = await pickPicture()
    const pictureAssetId = file ? await keepPicture(file) : null
    if (pictureAssetId) change({ pictureAssetId })
  }
  const url = persona.pictureAssetId === null ? null : assetUrl(persona.pictureAssetId)
  return (
    <>
      <Crumb>{t('inspector.kind.persona')}</Crumb>
      <TitleField
        label={t('inspector.field.name')}
        placeholder={t('inspector.field.personaName')}
        value={persona.name}
        onSave={(name) => change({ name })}
      />
      <section className={styles.section}>
        <div className={styles.portrait}>
          <Avatar name={persona.name} picture={url} face={persona.avatar} large />
          <div className={styles.buttons}>
            <Button small onClick={() => void choose()}>
              {t('inspector.field.choosePicture')}
            </Button>
            {persona.pictureAssetId !== null && (
              <Button small onClick={() => change({ pictureAssetId: null })}>
                {t('inspector.field.removePicture')}
              </Button>
            )}
          </div>
        </div>
        <LineField
          label={t('inspector.field.role')}
          placeholder={t('inspector.field.roleHint')}
          value={persona.role}
          onSave={(role) => change({ role })}
        />
        <LineField
          long
          label={t('inspector.field.description')}
          value={persona.description}
          onSave={(description) => change({ description })}
        />
      </section>
      <EmpathyPart personas={[persona]} journeyId={doc.journey.id} />
      <QuestionsPart id={persona.id} />
      <div className={styles.foot}>
        <Button small icon={Users} onClick={() => goToPersonas(persona.id)}>
          {t('commands.goPersonas')}
        </Button>
        <Button
          small
          onClick={() => {
            select()
            const now = settledDoc()
            if (!now) return
            void runPlan(planJourney(now, { personaIds: doc.journey.personaIds.filter((id) => id !== persona.id) }))
          }}
        >
          {t('inspector.unlinkPersona')}
        </Button>
      </div>
    </>
  )
}
