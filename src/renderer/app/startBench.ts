import { setView, useCanvas } from '../canvas/canvasStore.ts'
import { toPane } from '../canvas/view/viewport.ts'
import { bridge } from '../ipc/bridge.ts'
import { usePanel } from '../screens/map/inspector/panelStore.ts'
import { loadJourneys, useLibrary } from '../state/libraryStore.ts'
import { goToMap, useNavigation } from '../state/navigationStore.ts'
import { useShown } from '../state/shownStore.ts'

/** What a window that is measured from outside offers. */
export interface Bench {
  /** The first journey is painted. */
  ready(): boolean
  /** Centre of the journey's i-th touchpoint, px of the page, also where it is off screen. */
  pos(i: number): { x: number; y: number }
  zoom(): number
}

/** Opens the first journey at its top left corner in natural size, with nothing beside it. */
export function startBench(): void {
  let painted = false
  let opened = false
  usePanel.setState({ open: false })
  const open = (): void => {
    const first = useLibrary.getState().journeys?.[0]
    if (opened || !first) return
    opened = true
    const { place } = useNavigation.getState()
    if (place.screen !== 'map' || place.journeyId !== first.id) goToMap(first.id)
  }
  useLibrary.subscribe(open)
  // The list is asked for at once; it need not wait for the first screen.
  const stopAsking = bridge().onConnection((up) => {
    if (!up) return
    queueMicrotask(() => stopAsking())
    void loadJourneys()
  })
  const stop = useCanvas.subscribe(({ index }) => {
    if (!index || !opened) return
    stop()
    setView({ x: 0, y: 0, zoom: 1 })
    // The frame after the one that drew it: by then it was on screen.
    requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        painted = true
        performance.mark('bench-painted')
      }),
    )
  })
  const bench: Bench = {
    ready: () => painted,
    pos(i) {
      const { index, view } = useCanvas.getState()
      const id = useShown.getState().doc?.touchpoints[i]?.id
      const box = index?.nodes.get(`touchpoint:${id}`)?.box
      const pane = document.querySelector('[data-map]')?.getBoundingClientRect()
      if (!box || !pane) throw new RangeError(`no touchpoint ${i}`)
      const { x, y } = toPane(view, { x: box.x + box.w / 2, y: box.y + box.h / 2 })
      return { x: pane.left + x, y: pane.top + y }
    },
    zoom: () => useCanvas.getState().view.zoom,
  }
  Object.assign(window, { bench })
}
