import type { JourneyDoc } from '../../shared/domain/journey/journeyDoc.ts'
import type { Density } from '../../shared/layout/density.ts'
import { layoutJourney } from '../../shared/layout/layoutJourney.ts'
import { useLanguage } from '../state/languageStore.ts'
import { keepSelected, type Selected } from '../state/selectionStore.ts'
import { useShown } from '../state/shownStore.ts'
import { layoutWords } from '../state/words.ts'
import { setView, useCanvas } from './canvasStore.ts'
import { nearest } from './scene/gridWalk.ts'
import { indexScene } from './scene/sceneIndex.ts'
import { placeOf } from './scene/target.ts'
import { followSelection } from './selecting.ts'

/** From this height of the window on there is room for the comfortable drawing. */
const TALL = '(min-height: 900px)'
/** Zoom at which the smallest letter of the map has the projector's size. */
const PROJECTED = 1.6

/** Whether a record is (still) there: undo takes things away without asking what is selected. */
function holds(doc: JourneyDoc, { kind, id }: Selected): boolean {
  switch (kind) {
    case 'stage':
      return doc.stages.some((r) => r.id === id)
    case 'step':
      return doc.steps.some((r) => r.id === id)
    case 'lane':
      return doc.lanes.some((r) => r.id === id)
    case 'touchpoint':
      return doc.touchpoints.some((r) => r.id === id)
    case 'card':
      return doc.cards.some((r) => r.id === id)
    case 'connection':
      return doc.connections.some((r) => r.id === id)
    case 'persona':
      return doc.personas.some((r) => r.id === id)
    default:
      return true
  }
}

/** Lays out what is shown whenever it changes. @returns stops it */
export function followDocument(): () => void {
  const tall = matchMedia(TALL)
  const draw = (): void => {
    const { doc } = useShown.getState()
    if (!doc) {
      useCanvas.setState({ index: null })
      return
    }
    const density: Density = tall.matches ? 'comfortable' : 'compact'
    const { index: before, focus } = useCanvas.getState()
    const index = indexScene(layoutJourney(doc, { density, words: layoutWords() }))
    keepSelected((record) => holds(doc, record))
    // What the keyboard stood on may be gone: it stays in its place.
    const lost = before && focus && !placeOf(index, focus) ? placeOf(before, focus) : null
    useCanvas.setState(lost ? { index, focus: nearest(index, lost) } : { index })
    followSelection()
    setView(useCanvas.getState().view)
  }
  // In the projector's theme nothing is smaller than 20 px.
  if (document.documentElement.dataset.theme === 'projector') setView({ x: 0, y: 0, zoom: PROJECTED })
  draw()
  const stops = [useShown.subscribe(draw), useLanguage.subscribe(draw)]
  tall.addEventListener('change', draw)
  return () => {
    for (const stop of stops) stop()
    tall.removeEventListener('change', draw)
    useCanvas.setState({
      index: null,
      focus: null,
      hover: null,
      gesture: null,
      menuAt: null,
      view: { x: 0, y: 0, zoom: 1 },
    })
  }
}
