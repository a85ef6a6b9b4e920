import { Spline } from 'lucide-react'
import { Fragment, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { JourneyDoc } from '../../../shared/domain/journey/journeyDoc.ts'
import { connect } from '../../commands/map/selection.ts'
import { Icon } from '../../components/icon/Icon.tsx'
import { select } from '../../state/selectionStore.ts'
import { settledDoc, useShown } from '../../state/shownStore.ts'
import { useWords } from '../../state/words.ts'
import { setPanelOpen } from '../map/inspector/panelStore.ts'
import styles from './outline.module.css'
import picks from './pick.module.css'
import { reachable } from './reachable.ts'

interface LeadsPickProps {
  readonly id: string
  readonly name: string
  /** Ids of the touchpoints it leads to. */
  readonly to: readonly string[]
}

/** What a touchpoint leads to: each a way to that connection's words, and one more to be chosen. */
export function LeadsPick({ id, name, to }: LeadsPickProps) {
  const { t } = useTranslation()
  const words = useWords()
  // The journey's touchpoints are listed once somebody asks for them: there may be hundreds, in hundreds of lists.
  const [asked, setAsked] = useState(false)
  return (
    <>
      {to.length > 0 && (
        <span className={styles.leads}>
          {t('outline.leadsTo', { names: '' })}
          {to.map((other, i) => (
            <Fragment key={other}>
              {i > 0 && ', '}
              <Lead from={id} to={other} />
            </Fragment>
          ))}
        </span>
      )}
      <span className={`${picks.pick} ${picks.unset}`}>
        <Icon of={Spline} size="small" />
        <select
          className={picks.select}
          aria-label={t('outline.connectOf', { name })}
          title={t('outline.connect')}
          value=""
          onPointerDown={() => setAsked(true)}
          onFocus={() => setAsked(true)}
          onChange={(event) => {
            const made = connect('touchpoint', id, event.currentTarget.value)
            // Its words are written beside the list.
            if (made) show(made)
          }}
        >
          <option value="">{t('outline.connect')}</option>
          {asked && <Choices id={id} to={to} unnamed={words.unnamedTouchpoint} />}
        </select>
      </span>
    </>
  )
}

function Choices({ id, to, unnamed }: { id: string; to: readonly string[]; unnamed: string }) {
  const doc = useShown((s) => s.doc)
  return (doc ? reachable(doc, id, to) : []).map(({ touchpoint, number }) => (
    <option key={touchpoint.id} value={touchpoint.id}>
      {`${number} ${touchpoint.name || unnamed}`}
    </option>
  ))
}

function Lead({ from, to }: { from: string; to: string }) {
  const words = useWords()
  const name = useShown(({ doc }) => nameIn(doc, to) || words.unnamedTouchpoint)
  return (
    <button
      type="button"
      className={styles.lead}
      onClick={() => {
        const found = settledDoc()?.connections.find((c) => c.fromId === from && c.toId === to)
        if (found) show(found.id)
      }}
    >
      {name}
    </button>
  )
}

const nameIn = (doc: JourneyDoc | null, id: string): string => doc?.touchpoints.find((x) => x.id === id)?.name ?? ''

/** The connection's own details, where its words are and where it is taken away. */
function show(id: string): void {
  select({ kind: 'connection', id })
  setPanelOpen(true)
}
