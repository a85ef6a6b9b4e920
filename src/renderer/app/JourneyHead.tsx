import { useTranslation } from 'react-i18next'
import { useDraft } from '../components/field/useDraft.ts'
import { Segmented } from '../components/segmented/Segmented.tsx'
import { request } from '../ipc/connection.ts'
import { LookSwitch } from '../screens/outline/LookSwitch.tsx'
import { useDocument } from '../state/documentStore.ts'
import { sayFailure } from '../state/toasts.ts'
import styles from './JourneyHead.module.css'

/** Which journey the map shows; its name is written in place. */
export function JourneyHead() {
  const { t } = useTranslation()
  const journey = useDocument((state) => state.doc?.journey)
  const update = async (patch: { name: string } | { state: 'asIs' | 'toBe' }): Promise<void> => {
    if (!journey) return
    const reply = await request('journey.update', { journeyId: journey.id, patch })
    if (!reply.ok) sayFailure(reply)
  }
  const name = useDraft(journey?.name ?? '', (text) => void update({ name: text.trim() }))
  if (!journey) return null
  return (
    <>
      <span className={styles.slash} aria-hidden />
      <h1 className={styles.head}>
        <input
          className={styles.name}
          aria-label={t('home.create.name')}
          placeholder={t('home.card.unnamed')}
          value={name.text}
          maxLength={10_000}
          spellCheck={false}
          onChange={(event) => name.setText(event.currentTarget.value)}
          onBlur={name.commit}
          onKeyDown={(event) => {
            if (event.key === 'Enter') event.currentTarget.blur()
            if (event.key === 'Escape') name.revert()
          }}
        />
      </h1>
      <div className={styles.state}>
        <Segmented
          label={t('home.state.label')}
          value={journey.state}
          choices={[
            { value: 'asIs', label: t('home.state.asIs') },
            { value: 'toBe', label: t('home.state.toBe') },
          ]}
          onChoose={(state) => void update({ state })}
        />
      </div>
      <LookSwitch />
    </>
  )
}
