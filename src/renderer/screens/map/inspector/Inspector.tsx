import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import type { JourneyDoc } from '../../../../shared/domain/journey/journeyDoc.ts'
import { useCanvas } from '../../../canvas/canvasStore.ts'
import { revealTarget } from '../../../canvas/selecting.ts'
import { type Selected, useSelection } from '../../../state/selectionStore.ts'
import { useShown } from '../../../state/shownStore.ts'
import { useWriting } from '../../../state/writingStore.ts'
import styles from './inspector.module.css'
import { OfCard } from './OfCard.tsx'
import { OfConnection } from './OfConnection.tsx'
import { OfFresh } from './OfFresh.tsx'
import { OfJourney } from './OfJourney.tsx'
import { OfLane } from './OfLane.tsx'
import { OfPersona } from './OfPersona.tsx'
import { OfSeveral } from './OfSeveral.tsx'
import { OfStage } from './OfStage.tsx'
import { OfStep } from './OfStep.tsx'
import { OfTouchpoint } from './OfTouchpoint.tsx'
import { usePanel } from './panelStore.ts'
import { useBroughtIn } from './useBroughtIn.ts'
import { useNarrow } from './useNarrow.ts'

/** Everything about what is selected; with nothing selected, about the journey. */
export function Inspector() {
  const { t } = useTranslation()
  const doc = useShown((s) => s.doc)
  const selected = useSelection((s) => s.selected)
  const wanted = usePanel((s) => s.open)
  const fresh = useWriting((s) => (s.writing?.fresh ? s.writing : null))
  const narrow = useNarrow()
  const moving = useCanvas((s) => s.gesture !== null)
  const open = wanted && doc !== null && !(narrow && (selected.length === 0 || moving))
  useEffect(() => {
    useCanvas.setState({ covered: open && narrow ? 300 : 0 })
    const { focus } = useCanvas.getState()
    if (open && narrow && focus && selected.length === 1) revealTarget(focus)
  }, [open, narrow, selected])
  useBroughtIn(open && !narrow, selected)
  if (!open || !doc) return null
  return (
    <aside className={styles.panel} aria-label={t('inspector.label')} data-region="details">
      {fresh ? (
        <OfFresh writing={fresh} />
      ) : selected.length > 1 ? (
        <OfSeveral doc={doc} selected={selected} />
      ) : (
        <One key={`${selected[0]?.kind}:${selected[0]?.id}`} doc={doc} selected={selected[0]} />
      )}
    </aside>
  )
}

function One({ doc, selected }: { doc: JourneyDoc; selected: Selected | undefined }) {
  const id = selected?.id
  switch (selected?.kind) {
    case 'touchpoint': {
      const touchpoint = doc.touchpoints.find((x) => x.id === id)
      return touchpoint ? <OfTouchpoint doc={doc} touchpoint={touchpoint} /> : null
    }
    case 'step': {
      const step = doc.steps.find((x) => x.id === id)
      return step ? <OfStep doc={doc} step={step} /> : null
    }
    case 'stage': {
      const stage = doc.stages.find((x) => x.id === id)
      return stage ? <OfStage doc={doc} stage={stage} /> : null
    }
    case 'lane': {
      const lane = doc.lanes.find((x) => x.id === id)
      return lane ? <OfLane doc={doc} lane={lane} /> : null
    }
    case 'card': {
      const card = doc.cards.find((x) => x.id === id)
      return card ? <OfCard doc={doc} card={card} /> : null
    }
    case 'connection': {
      const connection = doc.connections.find((x) => x.id === id)
      return connection ? <OfConnection doc={doc} connection={connection} /> : null
    }
    case 'persona': {
      const persona = doc.personas.find((x) => x.id === id)
      return persona ? <OfPersona doc={doc} persona={persona} /> : null
    }
    default:
      return <OfJourney doc={doc} />
  }
}
