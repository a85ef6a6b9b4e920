import { type PointerEvent, useEffect, useRef, useState } from 'react'

/** What is in hand and where the pointer is, in px of the window. */
export interface Carried {
  readonly id: string
  readonly x: number
  readonly y: number
}

/** A press that goes further than this is no click, px. */
const SLACK = 5

interface Carry {
  readonly carried: Carried | null
  /** For what can be taken in hand. */
  take(id: string): {
    onPointerDown(event: PointerEvent<HTMLElement>): void
    onClickCapture(event: { preventDefault(): void; stopPropagation(): void }): void
  }
}

/** Things that are carried with the pointer and dropped somewhere; Escape lets them be. */
export function useCarry(onDrop: (carried: Carried) => void): Carry {
  const [carried, setCarried] = useState<Carried | null>(null)
  const drop = useRef(onDrop)
  drop.current = onDrop
  const stop = useRef<() => void>(() => {})
  const justCarried = useRef(false)
  useEffect(() => () => stop.current(), [])
  return {
    carried,
    take: (id) => ({
      onPointerDown: (event) => {
        if (event.button !== 0) return
        const from = { x: event.clientX, y: event.clientY }
        let now: Carried | null = null
        justCarried.current = false
        const move = ({ clientX: x, clientY: y }: globalThis.PointerEvent): void => {
          if (!now && Math.hypot(x - from.x, y - from.y) < SLACK) return
          now = { id, x, y }
          setCarried(now)
        }
        const end = (): void => {
          const last = now
          stop.current()
          if (!last) return
          justCarried.current = true
          drop.current(last)
        }
        const key = (pressed: KeyboardEvent): void => {
          if (pressed.key !== 'Escape' || !now) return
          pressed.preventDefault()
          pressed.stopPropagation()
          justCarried.current = true
          stop.current()
        }
        stop.current = () => {
          window.removeEventListener('pointermove', move)
          window.removeEventListener('pointerup', end)
          window.removeEventListener('pointercancel', stop.current)
          window.removeEventListener('keydown', key, true)
          now = null
          setCarried(null)
        }
        window.addEventListener('pointermove', move)
        window.addEventListener('pointerup', end)
        window.addEventListener('pointercancel', stop.current)
        window.addEventListener('keydown', key, true)
      },
      onClickCapture: (event) => {
        if (!justCarried.current) return
        justCarried.current = false
        event.preventDefault()
        event.stopPropagation()
      },
    }),
  }
}
