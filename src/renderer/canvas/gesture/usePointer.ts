import { type RefObject, useEffect } from 'react'
import { commitWriting } from '../../commands/map/writing.ts'
import { useSelection } from '../../state/selectionStore.ts'
import { useCanvas } from '../canvasStore.ts'
import { farKeyAt } from '../far/farKey.ts'
import type { TargetKey } from '../scene/target.ts'
import { cellAt } from '../scene/targetAt.ts'
import { focusOn, isSelected, recordOf } from '../selecting.ts'
import { moveBy, moveView, restNow } from '../view/moving.ts'
import { type Point, wheelFactor, zoomAt } from '../view/viewport.ts'
import { drift } from './drift.ts'
import { endGesture, giveUpGesture } from './endGesture.ts'
import type { Gesture } from './gesture.ts'
import { moveGesture } from './moveGesture.ts'
import { type Pressed, startGesture } from './startGesture.ts'

/** px that the pointer may tremble before a press becomes a drag */
const TREMBLE = 4

const inText = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('textarea, input, button, [role=menu]') !== null

/** What an event is about: an element of the map, or what is painted there. */
function keyAt(target: EventTarget | null, at: Point): TargetKey | null {
  if (!(target instanceof Element)) return null
  return target.closest<HTMLElement>('[data-key]')?.dataset.key ?? farKeyAt(at)
}

const isCover = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('[data-cover]') !== null

/**
 * What a press meets; what is still only painted becomes the document's first. The picture goes with the next frame
 * only: for that long it lies over a document that has come to rest.
 */
function pressedOn(event: PointerEvent): EventTarget | null {
  if (!useCanvas.getState().moving && !isCover(event.target)) return event.target
  restNow()
  const under = document.elementsFromPoint(event.clientX, event.clientY)
  return under.find((element) => !isCover(element)) ?? event.target
}

/** The free cell under a point of the pane. */
function cellUnder(at: Point): TargetKey | null {
  const { index, view } = useCanvas.getState()
  return index ? cellAt(index, view, at) : null
}

/** The canvas's one way with pointer and wheel. @param ref the pane */
export function usePointer(ref: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const pane = ref.current
    if (!pane) return
    const stop = new AbortController()
    const { signal } = stop
    let pressed: (Pressed & { id: number; adding: boolean; chosen: boolean; button: number }) | null = null
    let last: Point = { x: 0, y: 0 }
    let frame = 0

    const place = (e: { clientX: number; clientY: number }): Point => {
      const { left, top } = pane.getBoundingClientRect()
      return { x: e.clientX - left, y: e.clientY - top }
    }
    const begin = (gesture: Gesture | null): void => {
      if (!gesture || !pressed) return
      useCanvas.setState({ gesture, hover: null })
      // The pointer may have gone before the pane could take it.
      if (pane.isConnected) pane.setPointerCapture(pressed.id)
      if (gesture.type !== 'pan') frame = requestAnimationFrame(pull)
    }
    const finish = (give: boolean): void => {
      cancelAnimationFrame(frame)
      const { gesture } = useCanvas.getState()
      pressed = null
      if (!gesture) return
      useCanvas.setState({ gesture: null })
      if (give) giveUpGesture(gesture)
      else endGesture(gesture)
    }
    const pull = (): void => {
      drift(last)
      frame = requestAnimationFrame(pull)
    }

    pane.addEventListener(
      'pointerdown',
      (e) => {
        if (useCanvas.getState().gesture) return
        const target = pressedOn(e)
        if (inText(target)) {
          // What came from behind the moving map has not been pressed itself.
          if (target !== e.target && target instanceof Element) target.closest('button')?.click()
          return
        }
        commitWriting()
        const at = place(e)
        last = at
        const key = keyAt(target, at)
        const handle =
          target instanceof Element ? target.closest<HTMLElement>('[data-handle]')?.dataset.handle : undefined
        const adding = e.shiftKey || e.ctrlKey || e.metaKey
        pressed = {
          key,
          handle: (handle ?? null) as Pressed['handle'],
          at,
          id: e.pointerId,
          adding,
          chosen: false,
          button: e.button,
        }
        if (e.button === 1 || (e.button === 0 && useCanvas.getState().grab)) {
          e.preventDefault()
          return begin({ type: 'pan' })
        }
        if (e.button === 2) {
          // The menu is about what is under the pointer.
          if (key && !isSelected(useSelection.getState().selected, recordOf(key))) focusOn(key)
          else if (!key) focusOn(cellUnder(at))
          else focusOn(key, 'keep')
          return
        }
        if (key && !handle && !adding && !isSelected(useSelection.getState().selected, recordOf(key))) {
          pressed.chosen = true
          focusOn(key)
        }
      },
      { signal },
    )
    pane.addEventListener(
      'pointermove',
      (e) => {
        const at = place(e)
        const { gesture } = useCanvas.getState()
        if (gesture?.type === 'pan') moveBy(at.x - last.x, at.y - last.y)
        else if (gesture) useCanvas.setState({ gesture: moveGesture(gesture, at) })
        else if (pressed && pressed.button === 0) {
          if (Math.hypot(at.x - pressed.at.x, at.y - pressed.at.y) > TREMBLE) {
            begin(startGesture(pressed, pressed.adding))
            const begun = useCanvas.getState().gesture
            if (begun) useCanvas.setState({ gesture: moveGesture(begun, at) })
            else pressed = null
          }
        } else if (!useCanvas.getState().moving && !isCover(e.target)) {
          const hover = inText(e.target) ? useCanvas.getState().hover : (keyAt(e.target, at) ?? cellUnder(at))
          if (hover !== useCanvas.getState().hover) useCanvas.setState({ hover })
        }
        last = at
      },
      { signal },
    )
    pane.addEventListener(
      'pointerup',
      (e) => {
        if (useCanvas.getState().gesture) return finish(false)
        const press = pressed
        pressed = null
        if (!press || e.button !== 0) return
        if (press.key === null) return press.adding ? undefined : focusOn(cellUnder(press.at))
        if (press.adding) focusOn(press.key, 'toggle')
        else if (!press.chosen) focusOn(press.key)
      },
      { signal },
    )
    pane.addEventListener('pointercancel', () => finish(true), { signal })
    pane.addEventListener('pointerleave', () => useCanvas.getState().gesture ?? useCanvas.setState({ hover: null }), {
      signal,
    })
    window.addEventListener(
      'keydown',
      (e) => {
        if (e.key !== 'Escape' || !useCanvas.getState().gesture) return
        e.preventDefault()
        e.stopPropagation()
        finish(true)
      },
      { signal, capture: true },
    )
    pane.addEventListener(
      'wheel',
      (e) => {
        e.preventDefault()
        e.stopPropagation()
        if (e.ctrlKey || e.metaKey) {
          const at = place(e)
          moveView((now) => zoomAt(now, at, now.zoom * wheelFactor(e.deltaY, e.deltaMode)))
          return
        }
        const unit = e.deltaMode === 1 ? 40 : e.deltaMode === 2 ? 600 : 1
        const [dx, dy] = e.shiftKey && e.deltaX === 0 ? [e.deltaY, 0] : [e.deltaX, e.deltaY]
        moveBy(-dx * unit, -dy * unit)
      },
      { signal, passive: false, capture: true },
    )
    return () => {
      cancelAnimationFrame(frame)
      stop.abort()
    }
  }, [ref])
}
