import { useCanvas } from '../../canvas/canvasStore.ts'
import { keyOf, revealTarget } from '../../canvas/selecting.ts'
import { useArrival } from '../../state/arrivalStore.ts'
import { useNavigation } from '../../state/navigationStore.ts'
import { select } from '../../state/selectionStore.ts'
import { useShown } from '../../state/shownStore.ts'
import { usePanel } from './inspector/panelStore.ts'

/** Selects and shows what somebody came for, as soon as its map is there; from before the first map is drawn. */
export function followArrival(): void {
  useArrival.subscribe(arrive)
  useCanvas.subscribe((state, before) => {
    if (state.index !== before.index || state.pane !== before.pane) arrive()
  })
  useNavigation.subscribe(wentElsewhere)
  wentElsewhere()
}

/** Whoever went elsewhere meanwhile is not called back. */
function wentElsewhere(): void {
  const { wanted } = useArrival.getState()
  const { place } = useNavigation.getState()
  if (wanted && (place.screen !== 'map' || place.journeyId !== wanted.journeyId)) {
    useArrival.setState({ wanted: null })
  }
}

const MEASURED = 50

function arrive(): void {
  const { wanted } = useArrival.getState()
  const { index, pane } = useCanvas.getState()
  const { place } = useNavigation.getState()
  if (!wanted || !index || pane.w < MEASURED || place.screen !== 'map') return
  if (useShown.getState().doc?.journey.id !== wanted.journeyId) return
  useArrival.setState({ wanted: null })
  const key = keyOf(wanted.record)
  select(wanted.record)
  useCanvas.setState({ focus: key })
  // After the panel beside the map has taken its room.
  const { field } = wanted
  if (field !== undefined) usePanel.setState({ open: true })
  requestAnimationFrame(() =>
    requestAnimationFrame(() => {
      revealTarget(key)
      if (field !== undefined) focusField(field, FRAMES)
    }),
  )
}

/** The panel beside the map is drawn a few frames later. */
const FRAMES = 60

function focusField(field: string, frames: number): void {
  const found = document.querySelector<HTMLElement>(
    `[data-region="details"] [data-field="${field}"] :is(input, textarea, button, [tabindex="0"])`,
  )
  if (found) found.focus()
  else if (frames > 0) requestAnimationFrame(() => focusField(field, frames - 1))
}
