import { type RefObject, useLayoutEffect, useRef } from 'react'
import type { SceneNode } from '../../../shared/layout/scene.ts'
import { useWriting } from '../../state/writingStore.ts'
import type { Point } from '../view/viewport.ts'
import { glideOffset } from './glideOffset.ts'

const MOVE_MS = 260
const ARRIVE = 'cubic-bezier(0.16, 0.84, 0.3, 1)'

const system = matchMedia('(prefers-reduced-motion: reduce)')
const isStill = (): boolean => system.matches || document.documentElement.dataset.motion === 'reduced'

/** What has just been let go of, and where: it glides from the hand, not from where it was taken. */
let dropped: { readonly key: string; readonly at: Point } | null = null

export function letGo(key: string, at: Point): void {
  dropped = { key, at }
  // Only the change that comes of it, a few frames on, is meant.
  setTimeout(() => {
    dropped = null
  }, 150)
}

/** A thing whose place has changed glides there; only its transform moves, and only what is mounted. */
export function useGlide(element: RefObject<HTMLElement | null>, node: SceneNode): void {
  const before = useRef<Point | null>(null)
  const { x, y } = node.box
  useLayoutEffect(() => {
    const from = dropped?.key === node.key ? dropped.at : before.current
    before.current = { x, y }
    if (dropped?.key === node.key) dropped = null
    // A line between two things has no place of its own; where one writes, letters do not wander.
    if (!from || isStill() || node.kind === 'connection' || useWriting.getState().writing) return
    const by = glideOffset(from, { x, y })
    if (!by || !element.current) return
    const start = { transform: `translate(${by.x}px, ${by.y}px)` }
    element.current.animate([start, { transform: 'none' }], { duration: MOVE_MS, easing: ARRIVE })
  }, [element, node.key, node.kind, x, y])
}
