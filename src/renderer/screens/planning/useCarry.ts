import { type PointerEvent, type RefCallback, useEffect, useRef, useState } from 'react'

/** What is in hand, and where the pointer is, in px of the window. */
export interface Carried<G> {
  readonly id: string
  readonly x: number
  readonly y: number
  readonly grip: G
}

/** A press that goes further than this is no click, px. */
const SLACK = 5

export interface Carry {
  /** what is in hand; says nothing while it moves, so that nothing is drawn again but the hand */
  readonly inHand: string | null
  /** for what goes along with the pointer */
  readonly hand: RefCallback<HTMLElement>
  /** For what can be taken in hand. */
  take(id: string): {
    onPointerDown(event: PointerEvent<HTMLElement>): void
    onClickCapture(event: { preventDefault(): void; stopPropagation(): void }): void
  }
}

interface Carrying<G> {
  /** What is known of it when it is pressed. */
  grip(event: PointerEvent<HTMLElement>, id: string): G
  drop(carried: Carried<G>): void
  /** At each step, and with null once it is over. */
  over?(carried: Carried<G> | null): void
}

/** Things that are carried with the pointer and dropped somewhere; Escape lets them be. */
export function useCarry<G>(carrying: Carrying<G>): Carry {
  const [inHand, setInHand] = useState<string | null>(null)
  const told = useRef(carrying)
  told.current = carrying
  const hand = useRef<HTMLElement | null>(null)
  const at = useRef({ x: 0, y: 0 })
  const stop = useRef<() => void>(() => {})
  const justCarried = useRef(false)
  useEffect(() => () => stop.current(), [])
  const follow = (): void => {
    if (!hand.current) return
    hand.current.style.left = `${at.current.x}px`
    hand.current.style.top = `${at.current.y}px`
  }
  return {
    inHand,
    hand: (element) => {
      hand.current = element
      follow()
    },
    take: (id) => ({
      onPointerDown: (event) => {
        if (event.button !== 0) return
        const from = { x: event.clientX, y: event.clientY }
        const grip = told.current.grip(event, id)
        let now: Carried<G> | null = null
        justCarried.current = false
        const move = ({ clientX: x, clientY: y }: globalThis.PointerEvent): void => {
          if (!now && Math.hypot(x - from.x, y - from.y) < SLACK) return
          if (!now) setInHand(id)
          now = { id, x, y, grip }
          at.current = { x, y }
          follow()
          told.current.over?.(now)
        }
        const end = (): void => {
          const last = now
          stop.current()
          if (!last) return
          justCarried.current = true
          told.current.drop(last)
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
          if (now) told.current.over?.(null)
          now = null
          setInHand(null)
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
