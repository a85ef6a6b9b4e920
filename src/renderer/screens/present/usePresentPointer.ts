import { type RefObject, useEffect, useState } from 'react'
import { order, usePresent } from './presentStore.ts'

const QUIET_MS = 3_000
/** A press that moves further than this is a drag, px. */
const DRAG = 6

/** The mouse: it points, zooms where it points, pans what is near, and goes away while it rests. @returns whether it rests */
export function usePresentPointer(stage: RefObject<HTMLElement | null>): boolean {
  const [quiet, setQuiet] = useState(false)
  useEffect(() => {
    const element = stage.current
    if (!element) return
    let timer: ReturnType<typeof setTimeout>
    let held: { x: number; y: number; moved: boolean } | null = null
    const at = (event: MouseEvent): { x: number; y: number } => {
      const box = element.getBoundingClientRect()
      return { x: (event.clientX - box.left) / box.width, y: (event.clientY - box.top) / box.height }
    }
    const wake = (): void => {
      setQuiet(false)
      clearTimeout(timer)
      timer = setTimeout(() => setQuiet(true), QUIET_MS)
    }
    let last = { x: Number.NaN, y: Number.NaN }
    const move = (event: PointerEvent): void => {
      // The engine tells of a move wherever things move below a resting mouse.
      if (event.screenX === last.x && event.screenY === last.y) return
      last = { x: event.screenX, y: event.screenY }
      wake()
      order({ do: 'point', at: at(event) })
      if (!held) return
      const [dx, dy] = [event.clientX - held.x, event.clientY - held.y]
      if (!held.moved && Math.hypot(dx, dy) < DRAG) return
      const box = element.getBoundingClientRect()
      if (usePresent.getState().zoom > 1) order({ do: 'pan', by: { x: -dx / box.width, y: -dy / box.height } })
      held = { x: event.clientX, y: event.clientY, moved: true }
    }
    const down = (event: PointerEvent): void => {
      held = event.button === 0 ? { x: event.clientX, y: event.clientY, moved: false } : null
    }
    const up = (event: PointerEvent): void => {
      const clicked = held !== null && !held.moved
      held = null
      // The left quarter leads back, the rest on; what can be pressed there answers for itself.
      const { target } = event
      if (!clicked || !(target instanceof Element) || target.closest('button, textarea, [role=dialog]')) return
      order({ do: 'walk', by: at(event).x < 0.25 ? -1 : 1 })
    }
    const wheel = (event: WheelEvent): void => {
      if (event.target instanceof Element && event.target.closest('[role=dialog]')) return
      event.preventDefault()
      const by = event.deltaY === 0 ? 0 : event.deltaY > 0 ? -1 : 1
      const now = usePresent.getState()
      if (event.ctrlKey || event.metaKey) order({ do: 'zoom', by, at: at(event) })
      else if (now.spotlight) order({ do: 'size', by })
      else if (now.zoom > 1) {
        const box = element.getBoundingClientRect()
        order({ do: 'pan', by: { x: event.deltaX / box.width, y: event.deltaY / box.height } })
      }
    }
    wake()
    window.addEventListener('pointermove', move)
    window.addEventListener('keydown', wake)
    element.addEventListener('pointerdown', down)
    element.addEventListener('pointerup', up)
    element.addEventListener('wheel', wheel, { passive: false })
    return () => {
      clearTimeout(timer)
      window.removeEventListener('pointermove', move)
      window.removeEventListener('keydown', wake)
      element.removeEventListener('pointerdown', down)
      element.removeEventListener('pointerup', up)
      element.removeEventListener('wheel', wheel)
    }
  }, [stage])
  return quiet
}
