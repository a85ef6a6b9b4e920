import { Spline } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { JourneyDoc } from '../../../../shared/domain/journey/journeyDoc.ts'
import { nameOf } from '../../../commands/map/selection.ts'
import { Icon } from '../../../components/icon/Icon.tsx'
import { select } from '../../../state/selectionStore.ts'
import styles from './inspector.module.css'

/** What a touchpoint or step is connected to; a way to each connection without the mouse. */
export function Connections({ doc, kind, id }: { doc: JourneyDoc; kind: 'touchpoint' | 'step'; id: string }) {
  const { t } = useTranslation()
  const own = doc.connections.filter((c) => c.kind === kind && (c.fromId === id || c.toId === id))
  if (own.length === 0) return null
  return (
    <div className={styles.part}>
      <h3 className={styles.partName}>{t('inspector.field.connections')}</h3>
      <div className={styles.rows}>
        {own.map((c) => {
          const out = c.fromId === id
          const other = nameOf(doc, { kind, id: out ? c.toId : c.fromId })
          return (
            <button
              key={c.id}
              type="button"
              className={styles.row}
              onClick={() => select({ kind: 'connection', id: c.id })}
            >
              <Icon of={Spline} />
              <span>
                <b>{t(out ? 'inspector.leadsTo' : 'inspector.comesFrom', { name: other })}</b>
                {c.label && <small>{c.label}</small>}
              </span>
            </button>
          )
        })}
      </div>
    </div>
  )
}
