import type { Density } from '../../shared/layout/density.ts'
import { layoutJourney } from '../../shared/layout/layoutJourney.ts'
import { useLanguage } from '../state/languageStore.ts'
import { useShown } from '../state/shownStore.ts'
import { layoutWords } from '../state/words.ts'
import { setView, useCanvas } from './canvasStore.ts'
import { nearest } from './scene/gridWalk.ts'
import { indexScene } from './scene/sceneIndex.ts'
import { placeOf } from './scene/target.ts'
import { followSelection } from './selecting.ts'

/** From this height of the window on there is room for the comfortable drawing. */
const TALL = '(min-height: 900px)'

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
    // What the keyboard stood on may be gone: it stays in its place.
    const lost = before && focus && !placeOf(index, focus) ? placeOf(before, focus) : null
    useCanvas.setState(lost ? { index, focus: nearest(index, lost) } : { index })
    followSelection()
    setView(useCanvas.getState().view)
  }
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
