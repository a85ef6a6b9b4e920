import { type PointerEvent, useEffect, useRef } from 'react'
import { commitWriting } from '../../commands/map/writing.ts'
import { useCanvas } from '../canvasStore.ts'
import { drift } from '../gesture/drift.ts'
import { moveGesture } from '../gesture/moveGesture.ts'
import type { Point } from '../view/viewport.ts'
import type { BringPlace } from './bringPlace.ts'
import type { Brought } from './brought.ts'

/** px that the pointer may tremble before a press becomes a drag */
const TREMBLE = 4
/** px inside the map's free ground from where on its edges pull */
const ENTERED = 48

interface Press {
  readonly brought: Brought
  readonly from: Point
}

export interface BringHandlers {
  onPointerDown(event: PointerEvent<HTMLElement>, brought: Brought): void
  onPointerMove(event: PointerEvent<HTMLElement>): void
  onPointerUp(event: PointerEvent<HTMLElement>): void
  onPointerCancel(): void
  /** Whether the press that a click ends was a drag: then the click means nothing. */
  dragged(): boolean
}

/** Carries things from beside the map onto it. @param onPut what was let go of, and where */
export function useBring(onPut: (brought: Brought, place: BringPlace) => void): BringHandlers {
  const state = useRef({
    press: null as Press | null,
    brought: null as Brought | null,
    dragged: false,
    entered: false,
    frame: 0,
    last: { x: 0, y: 0 },
  })
  useEffect(() => {
    const own = state.current
    return () => {
      cancelAnimationFrame(own.frame)
      if (useCanvas.getState().gesture?.type === 'bring') useCanvas.setState({ gesture: null })
    }
  }, [])
  const paneOf = (event: PointerEvent): Point => {
    const box = document.querySelector('[data-map]')?.getBoundingClientRect()
    return { x: event.clientX - (box?.left ?? 0), y: event.clientY - (box?.top ?? 0) }
  }
  const inside = (at: Point, margin: number): boolean => {
    const { index, view, pane } = useCanvas.getState()
    const left = (index?.scene.headerW ?? 0) * view.zoom
    const top = (index?.scene.headH ?? 0) * view.zoom
    return at.x > left + margin && at.y > top + margin && at.x < pane.w - margin && at.y < pane.h - margin
  }
  const pull = (): void => {
    const own = state.current
    const { gesture, pane } = useCanvas.getState()
    if (gesture?.type !== 'bring') return
    const { x, y } = own.last
    own.entered ||= inside(own.last, ENTERED)
    // On the way from the tray the near edge must not pull, and beside the map nothing does.
    if (own.entered && x >= 0 && y >= 0 && x <= pane.w && y <= pane.h) drift(own.last)
    own.frame = requestAnimationFrame(pull)
  }
  const end = (): void => {
    cancelAnimationFrame(state.current.frame)
    state.current.press = null
  }
  return {
    onPointerDown(event, brought) {
      const own = state.current
      own.dragged = false
      if (event.button !== 0 || useCanvas.getState().gesture) return
      own.brought = brought
      // At once: a quick hand is off the piece before the first move is heard.
      event.currentTarget.setPointerCapture(event.pointerId)
      own.press = { brought, from: { x: event.clientX, y: event.clientY } }
    },
    onPointerMove(event) {
      const own = state.current
      if (!own.press) return
      const client = { x: event.clientX, y: event.clientY }
      own.last = paneOf(event)
      const { gesture } = useCanvas.getState()
      if (!gesture && !own.dragged) {
        if (Math.hypot(client.x - own.press.from.x, client.y - own.press.from.y) <= TREMBLE) return
        own.dragged = true
        own.entered = false
        commitWriting()
        const begun = { type: 'bring', brought: own.press.brought, at: own.last, client, place: null } as const
        useCanvas.setState({ gesture: moveGesture(begun, own.last), hover: null })
        own.frame = requestAnimationFrame(pull)
      } else if (gesture?.type === 'bring') {
        useCanvas.setState({ gesture: moveGesture({ ...gesture, client }, own.last) })
      }
    },
    onPointerUp() {
      const own = state.current
      const { gesture } = useCanvas.getState()
      end()
      // Given up with Esc meanwhile: nothing is in hand.
      if (gesture?.type !== 'bring') return
      useCanvas.setState({ gesture: null })
      if (own.dragged && own.brought && gesture.place) onPut(own.brought, gesture.place)
    },
    onPointerCancel() {
      end()
      if (useCanvas.getState().gesture?.type === 'bring') useCanvas.setState({ gesture: null })
    },
    dragged: () => state.current.dragged,
  }
}
