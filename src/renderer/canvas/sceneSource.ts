import type { JourneyDoc } from '../../shared/domain/journey/journeyDoc.ts'
import type { Density } from '../../shared/layout/density.ts'
import { layoutJourney } from '../../shared/layout/layoutJourney.ts'
import { useImproving } from '../state/improvingStore.ts'
import { useLanguage } from '../state/languageStore.ts'
import { type Look, useLook } from '../state/lookStore.ts'
import { useMeasured } from '../state/measuredStore.ts'
import { useOverlay } from '../state/overlayStore.ts'
import { keepSelected, type Selected } from '../state/selectionStore.ts'
import { useShown } from '../state/shownStore.ts'
import { layoutWords } from '../state/words.ts'
import { START, setView, useCanvas } from './canvasStore.ts'
import { dimUnder, layoutLook } from './look/layoutLook.ts'
import { nearest } from './scene/gridWalk.ts'
import { indexScene } from './scene/sceneIndex.ts'
import { placeOf } from './scene/target.ts'
import { followSelection } from './selecting.ts'

/** From this height of the window on there is room for the comfortable drawing. */
const TALL = '(min-height: 900px)'
/** Zoom at which the smallest letter of the map has the projector's size. */
const PROJECTED = 1.6

const LISTS = {
  stage: 'stages',
  step: 'steps',
  lane: 'lanes',
  touchpoint: 'touchpoints',
  card: 'cards',
  connection: 'connections',
  persona: 'personas',
} as const

/** Whether a record is (still) there: undo takes things away without asking what is selected. */
function holder(doc: JourneyDoc): (record: Selected) => boolean {
  const ids = new Map<Selected['kind'], ReadonlySet<string>>()
  return ({ kind, id }) => {
    if (!(kind in LISTS)) return true
    let own = ids.get(kind)
    if (!own) {
      own = new Set(doc[LISTS[kind as keyof typeof LISTS]].map((record) => record.id))
      ids.set(kind, own)
    }
    return own.has(id)
  }
}

const isProjected = (): boolean => document.documentElement.dataset.theme === 'projector'

/** Before its letters have come a text would be painted with others. */
const lettersAreThere = (): boolean =>
  [400, 500, 600, 700, 800].every((weight) => document.fonts.check(`${weight} 1em "Hanken Grotesk"`))

/** The look, without what is no longer there: a stage that undo took away, a view that was removed. */
function lookAt(doc: JourneyDoc): Look {
  const look = useLook.getState()
  const focus = look.focusStageId !== null && doc.stages.some((s) => s.id === look.focusStageId)
  return focus ? look : { ...look, focusStageId: null }
}

/** The bar alone changes nothing of the drawing. */
const redrawn =
  (draw: () => void) =>
  (now: Look, before: Look): void => {
    const same = (['filter', 'collapsedLaneIds', 'focusStageId', 'hiddenPersonaIds'] as const).every(
      (key) => now[key] === before[key],
    )
    if (!same) draw()
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
    const look = lookAt(doc)
    const { doc: other } = useOverlay.getState()
    const overlay = other && other.journey.id !== doc.journey.id ? { overlay: other } : {}
    const heard = { measured: useMeasured.getState().look, improving: useImproving.getState().look }
    const scene = layoutJourney(doc, { density, words: layoutWords(), ...layoutLook(doc, look), ...overlay, ...heard })
    const index = indexScene(scene, before)
    keepSelected(holder(doc))
    // What the keyboard stood on may be gone: it stays in its place.
    const lost = before && focus && !placeOf(index, focus) ? placeOf(before, focus) : null
    const isDim = dimUnder(doc, look)
    useCanvas.setState({
      index,
      isDim,
      ...(lost ? { focus: nearest(index, lost) } : {}),
      // What is painted is there before any element is; they come behind it.
      ...(before === null && lettersAreThere() ? { moving: true } : {}),
    })
    followSelection()
    setView(useCanvas.getState().view)
  }
  // In the projector's theme nothing is smaller than 20 px, whenever it is chosen.
  let projected = isProjected()
  if (projected) setView({ x: 0, y: 0, zoom: PROJECTED })
  const themes = new MutationObserver(() => {
    if (isProjected() === projected) return
    projected = !projected
    // What is read first stays where it is read.
    const { view } = useCanvas.getState()
    const zoom = projected ? PROJECTED : 1
    setView({ x: (view.x * zoom) / view.zoom, y: (view.y * zoom) / view.zoom, zoom })
  })
  themes.observe(document.documentElement, { attributeFilter: ['data-theme'] })
  draw()
  const stops = [
    useShown.subscribe(draw),
    useLanguage.subscribe(draw),
    useLook.subscribe(redrawn(draw)),
    useOverlay.subscribe(draw),
    useMeasured.subscribe(draw),
    useImproving.subscribe(draw),
  ]
  tall.addEventListener('change', draw)
  return () => {
    for (const stop of stops) stop()
    themes.disconnect()
    tall.removeEventListener('change', draw)
    useCanvas.setState({
      index: null,
      focus: null,
      hover: null,
      gesture: null,
      menuAt: null,
      isDim: null,
      view: START,
      rest: START,
      moving: false,
    })
  }
}
