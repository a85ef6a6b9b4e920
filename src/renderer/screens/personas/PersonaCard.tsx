import { useTranslation } from 'react-i18next'
import type { Persona } from '../../../shared/domain/persona/persona.ts'
import { Avatar } from '../../components/avatar/Avatar.tsx'
import { assetUrl, useAssets } from '../../state/assetStore.ts'
import { goToPersonas } from '../../state/navigationStore.ts'
import styles from './PersonaCard.module.css'

/** One of the people, to be chosen. */
export function PersonaCard({ persona, here, journeys }: { persona: Persona; here: boolean; journeys: number }) {
  const { t } = useTranslation()
  useAssets((s) => s.urls)
  const picture = persona.pictureAssetId === null ? null : assetUrl(persona.pictureAssetId)
  return (
    <li>
      <button
        type="button"
        className={styles.card}
        aria-current={here ? 'true' : undefined}
        onClick={() => goToPersonas(persona.id)}
      >
        <span className={styles.face}>
          <Avatar name={persona.name} picture={picture} face={persona.avatar} large />
        </span>
        <span className={styles.words}>
          <b className={styles.name}>{persona.name.trim() || t('personas.unnamed')}</b>
          {persona.role.trim() && <span className={styles.role}>{persona.role}</span>}
          <span className={styles.count}>{t('personas.inJourneys', { count: journeys })}</span>
        </span>
      </button>
    </li>
  )
}
