import { Plus } from 'lucide-react'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { JourneyDoc } from '../../../../shared/domain/journey/journeyDoc.ts'
import type { Persona } from '../../../../shared/domain/persona/persona.ts'
import { planJourney } from '../../../commands/map/planChange.ts'
import { runPlan } from '../../../commands/map/runPlan.ts'
import { Avatar } from '../../../components/avatar/Avatar.tsx'
import { Button } from '../../../components/button/Button.tsx'
import { Menu } from '../../../components/menu/Menu.tsx'
import { newId, request } from '../../../ipc/connection.ts'
import { assetUrl, useAssets } from '../../../state/assetStore.ts'
import { select } from '../../../state/selectionStore.ts'
import { settledDoc } from '../../../state/shownStore.ts'
import { sayFailure } from '../../../state/toasts.ts'
import styles from './inspector.module.css'

/** Whose journey this is. */
export function PersonasPart({ doc }: { doc: JourneyDoc }) {
  const { t } = useTranslation()
  const [others, setOthers] = useState<readonly Persona[]>([])
  const linked = doc.journey.personaIds
  useAssets((s) => s.urls)
  useEffect(() => {
    let wanted = true
    void request('persona.list', {}).then((reply) => {
      if (reply.ok && wanted) setOthers(reply.data.filter((p) => !linked.includes(p.id)))
    })
    return () => {
      wanted = false
    }
  }, [linked])
  const add = async (): Promise<void> => {
    const id = newId()
    const fields = { name: t('inspector.newPersonaName'), role: '', description: '' }
    const reply = await request('persona.add', { id, journeyId: doc.journey.id, fields })
    if (reply.ok) select({ kind: 'persona', id })
    else sayFailure(reply)
  }
  const link = (id: string): void => {
    const now = settledDoc()
    if (now) void runPlan(planJourney(now, { personaIds: [...now.journey.personaIds, id] }))
  }
  const plus = (
    <Button small icon={Plus} {...(others.length === 0 ? { onClick: () => void add() } : {})}>
      {t('inspector.addPersona')}
    </Button>
  )
  return (
    <div className={styles.part}>
      <h3 className={styles.partName}>{t('inspector.field.personas')}</h3>
      <div className={styles.rows}>
        {doc.personas.map((p) => (
          <button key={p.id} type="button" className={styles.row} onClick={() => select({ kind: 'persona', id: p.id })}>
            <Avatar
              name={p.name}
              picture={p.pictureAssetId === null ? null : assetUrl(p.pictureAssetId)}
              face={p.avatar}
            />
            <span>
              <b>{p.name || t('inspector.kind.persona')}</b>
              {p.role && <small>{p.role}</small>}
            </span>
          </button>
        ))}
      </div>
      {others.length === 0 ? (
        plus
      ) : (
        <Menu
          trigger={plus}
          groups={[
            { actions: [{ id: 'new', label: t('inspector.addPersona'), icon: Plus, run: () => void add() }] },
            {
              label: t('inspector.linkPersona'),
              actions: others.map((p) => ({
                id: p.id,
                label: p.name || t('inspector.kind.persona'),
                note: p.role,
                run: () => link(p.id),
              })),
            },
          ]}
        />
      )}
    </div>
  )
}
