import { setView, useCanvas } from '../canvas/canvasStore.ts'
import { toPane } from '../canvas/view/viewport.ts'
import { usePanel } from '../screens/map/inspector/panelStore.ts'
import { useLibrary } from '../state/libraryStore.ts'
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

/** Shows the last journey, else the first, at its top left corner in natural size, with nothing beside it. */
export function startBench(): void {
  let painted = false
  usePanel.setState({ open: false })
  const open = (): void => {
    const first = useLibrary.getState().journeys?.[0]
    if (first && useNavigation.getState().place.screen === 'home') goToMap(first.id)
  }
  const stopOpening = useLibrary.subscribe(open)
  open()
  const show = (): void => {
    if (painted || !useCanvas.getState().index) return
    stopOpening()
    stopShowing()
    setView({ x: 0, y: 0, zoom: 1 })
    // The frame after the one that drew it: by then it was on screen.
    requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        painted = true
        performance.mark('bench-painted')
      }),
    )
  }
  const stopShowing = useCanvas.subscribe(show)
  show()
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
