import { type KeyboardEvent, type RefObject, useEffect, useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { JourneyDoc } from '../../../shared/domain/journey/journeyDoc.ts'
import { redo } from '../../commands/redo.ts'
import { runCommand } from '../../commands/runCommand.ts'
import { undo } from '../../commands/undo.ts'
import { Loading } from '../../components/progress/Loading.tsx'
import { newId } from '../../ipc/connection.ts'
import { keepSelected, type Selected, useSelection } from '../../state/selectionStore.ts'
import { useShown } from '../../state/shownStore.ts'
import { usePanel } from '../map/inspector/panelStore.ts'
import { EmptyOutline } from './EmptyOutline.tsx'
import { type Ground, GroundContext } from './ground.ts'
import { LaneNames } from './LaneNames.tsx'
import { enterLine, enterPlace, lineKey, placeOfLine } from './lines.ts'
import { NewLine } from './NewLine.tsx'
import { OutlineFoot } from './OutlineFoot.tsx'
import styles from './outline.module.css'
import { indexOutline, type StageEntry } from './outlineIndex.ts'
import { setFresh, useOutline } from './outlineStore.ts'
import { StagePart } from './StagePart.tsx'
import { useGrowing } from './useGrowing.ts'

/** Up to so many touchpoints every step can be written in at once. */
const SMALL = 150

/** The journey as headings and tables: what a screen reader gets and a fast typist loves. */
export function OutlineScreen() {
  const { t } = useTranslation()
  const doc = useShown((s) => s.doc)
  return doc ? <Outline doc={doc} /> : <Loading text={t('map.loading')} />
}

function Outline({ doc }: { doc: JourneyDoc }) {
  const { t } = useTranslation()
  const pane = useRef<HTMLDivElement>(null)
  const earlier = useRef<StageEntry[] | null>(null)
  const stages = useMemo(() => {
    earlier.current = indexOutline(doc, earlier.current)
    return earlier.current
  }, [doc])
  const drawn = useDrawn(stages, doc)
  const { lanes, personas, channels } = doc
  const small = doc.touchpoints.length <= SMALL
  const ground = useMemo<Ground>(() => ({ lanes, personas, channels, small }), [lanes, personas, channels, small])
  const asked = useOutline(({ fresh }) => (fresh?.kind === 'stage' ? fresh : null))
  const panel = usePanel((s) => s.open)
  const beside = useSelection((s) => s.selected.length > 0) && panel
  useStart()
  useStay(pane, doc)
  useEffect(() => () => setFresh(null), [])
  const onKeyDown = (event: KeyboardEvent): void => {
    const mod = (event.ctrlKey || event.metaKey) && !event.altKey
    const key = event.key.toLowerCase()
    // A text that is being written has an undo of its own.
    const writing = event.target instanceof HTMLElement && event.target.dataset.dirty !== undefined
    if (!mod || writing || (key !== 'z' && key !== 'y')) return
    event.preventDefault()
    runCommand(key === 'y' || event.shiftKey ? redo : undo)
  }
  const line = asked && (
    <div key={`new:${asked.id}`} className={styles.nextStage}>
      <NewLine asked={asked} label={t('outline.newStage')} placeholder={t('map.placeholder.stage')} look="stage" />
    </div>
  )
  const inPlace = asked !== null && stages.some((s) => s.stage.id === asked.afterId)
  return (
    <GroundContext value={ground}>
      <section
        className={styles.frame}
        data-beside={beside || undefined}
        aria-label={t('outline.label', { name: doc.journey.name })}
      >
        {/* biome-ignore lint/a11y/noStaticElementInteractions: keys of the fields inside arrive here */}
        <div ref={pane} className={styles.pane} data-outline onKeyDown={onKeyDown}>
          <div className={styles.page}>
            {stages.length === 0 && <EmptyOutline />}
            {drawn.flatMap((entry, i) => [
              <StagePart key={entry.stage.id} entry={entry} last={i === stages.length - 1} />,
              asked?.afterId === entry.stage.id ? line : null,
            ])}
            {!inPlace && line}
            <div className={styles.nextStage}>
              <NewLine
                thing={() => ({ kind: 'stage', id: newId() })}
                label={t('outline.newStage')}
                idle={stages.length === 0 ? t('outline.empty.stagePlaceholder') : `+ ${t('outline.addStage')}`}
                placeholder={t(stages.length === 0 ? 'outline.empty.stagePlaceholder' : 'map.placeholder.stage')}
                look="stage"
              />
            </div>
            {stages.length > 0 && <LaneNames />}
          </div>
        </div>
        <OutlineFoot doc={doc} />
      </section>
    </GroundContext>
  )
}

/** The stages as far as they are drawn by now; what is chosen is among them from the first moment. */
function useDrawn(stages: readonly StageEntry[], doc: JourneyDoc): readonly StageEntry[] {
  const [wanted] = useState(() => stepPlace(doc, useSelection.getState().selected.at(-1)))
  const count = useGrowing(doc.steps.length, wanted)
  return useMemo(() => {
    if (count >= doc.steps.length) return stages
    let left = count
    return stages.flatMap((entry) => {
      if (left <= 0) return []
      const steps = entry.steps.slice(0, left)
      left -= entry.steps.length
      return [steps.length === entry.steps.length ? entry : { ...entry, steps }]
    })
  }, [stages, count, doc.steps.length])
}

/** How many steps come before a record. */
function stepPlace(doc: JourneyDoc, record: Selected | undefined): number {
  if (!record) return 0
  const { id } = record
  const stepId = (doc.touchpoints.find((t) => t.id === id) ?? doc.cards.find((c) => c.id === id))?.stepId ?? id
  return doc.steps.findIndex((s) => s.id === stepId || s.stageId === stepId)
}

/** What was selected on the map is where the list begins. */
function useStart(): void {
  useEffect(() => {
    const last = useSelection.getState().selected.at(-1)
    if (last) enterLine(lineKey(last.kind, last.id))
  }, [])
}

/** Whoever wrote in a line that undo took away goes on in the one that stands there now. */
function useStay(pane: RefObject<HTMLDivElement | null>, doc: JourneyDoc): void {
  const place = useRef<number | null>(null)
  useEffect(() => {
    const root = pane.current
    if (!root) return
    const enter = (event: FocusEvent): void => {
      place.current = event.target instanceof HTMLTextAreaElement ? placeOfLine(event.target) : null
    }
    const leave = (event: Event): void => {
      if (!(event.target instanceof Node && root.contains(event.target))) place.current = null
    }
    root.addEventListener('focusin', enter)
    document.addEventListener('focusin', leave)
    document.addEventListener('pointerdown', leave)
    return () => {
      root.removeEventListener('focusin', enter)
      document.removeEventListener('focusin', leave)
      document.removeEventListener('pointerdown', leave)
    }
  }, [pane])
  useEffect(() => {
    keepSelected(({ kind, id }) => kind === 'journey' || holds(doc, kind, id))
    const timer = setTimeout(() => {
      if (place.current !== null && document.activeElement === document.body) enterPlace(place.current)
    }, 0)
    return () => clearTimeout(timer)
  }, [doc])
}

function holds(doc: JourneyDoc, kind: string, id: string): boolean {
  const lists = [doc.stages, doc.steps, doc.lanes, doc.touchpoints, doc.cards, doc.connections, doc.personas]
  return kind === 'channel' || kind === 'view' || lists.some((list) => list.some((row) => row.id === id))
}
