import { Spline } from 'lucide-react'
import { Fragment, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { connect, nameOf } from '../../commands/map/selection.ts'
import { Icon } from '../../components/icon/Icon.tsx'
import { select } from '../../state/selectionStore.ts'
import { useShown } from '../../state/shownStore.ts'
import { setPanelOpen } from '../map/inspector/panelStore.ts'
import styles from './outline.module.css'
import type { Lead } from './outlineIndex.ts'
import picks from './pick.module.css'
import { type Linked, reachable } from './reachable.ts'

interface LeadsPickProps {
  readonly kind: Linked
  readonly id: string
  readonly name: string
  readonly leads: readonly Lead[]
}

/** What a step or touchpoint leads to: each a way to that connection's words, and one more to be chosen. */
export function LeadsPick({ kind, id, name, leads }: LeadsPickProps) {
  const { t } = useTranslation()
  // The journey's touchpoints are listed once somebody asks for them: there may be hundreds, in hundreds of lists.
  const [asked, setAsked] = useState(false)
  return (
    <>
      {leads.length > 0 && (
        <span className={styles.leads}>
          {t('outline.leadsTo', { names: '' })}
          {leads.map((lead, i) => (
            <Fragment key={lead.id}>
              {i > 0 && ', '}
              <LeadTo kind={kind} lead={lead} />
            </Fragment>
          ))}
        </span>
      )}
      <span className={`${picks.pick} ${picks.unset}`}>
        <Icon of={Spline} size="small" />
        <select
          className={picks.select}
          aria-label={t(kind === 'step' ? 'outline.connectStepOf' : 'outline.connectOf', { name })}
          title={t('outline.connect')}
          value=""
          onPointerDown={() => setAsked(true)}
          onFocus={() => setAsked(true)}
          onChange={(event) => {
            const made = connect(kind, id, event.currentTarget.value)
            // Its words are written beside the list.
            if (made) show(made)
          }}
        >
          <option value="">{t('outline.connect')}</option>
          {asked && <Choices kind={kind} id={id} leads={leads} />}
        </select>
      </span>
    </>
  )
}

function Choices({ kind, id, leads }: Omit<LeadsPickProps, 'name'>) {
  const doc = useShown((s) => s.doc)
  if (!doc) return null
  const already = leads.map((lead) => lead.toId)
  return reachable(doc, kind, id, already).map((other) => (
    <option key={other.id} value={other.id}>
      {`${other.number} ${nameOf(doc, { kind, id: other.id })}`}
    </option>
  ))
}

function LeadTo({ kind, lead }: { kind: Linked; lead: Lead }) {
  const name = useShown(({ doc }) => (doc ? nameOf(doc, { kind, id: lead.toId }) : ''))
  return (
    <>
      <button type="button" className={styles.lead} onClick={() => show(lead.id)}>
        {name}
      </button>
      {lead.label && ` (${lead.label})`}
    </>
  )
}

/** The connection's own details, where its words are and where it is taken away. */
function show(id: string): void {
  select({ kind: 'connection', id })
  setPanelOpen(true)
}
