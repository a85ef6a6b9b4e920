import { connect } from '../../commands/map/selection.ts'
import { beginWriting } from '../../commands/map/writing.ts'
import { useCanvas } from '../canvasStore.ts'
import { type Direction, walk } from '../scene/gridWalk.ts'
import { kindOf } from '../scene/target.ts'
import { focusOn, recordOf, revealTarget } from '../selecting.ts'

export const ARROWS: Readonly<Record<string, Direction>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
}

/** The keyboard's way to draw a connection: arrows walk to the other end, Enter connects, Esc gives up. */
export function beginConnect(): boolean {
  const { focus, index } = useCanvas.getState()
  const record = focus ? recordOf(focus) : null
  if (!index || !focus || (record?.kind !== 'touchpoint' && record?.kind !== 'step')) return false
  const box = index.nodes.get(`${record.kind}:${record.id}`)?.box
  const at = { x: (box?.x ?? 0) + (box?.w ?? 0), y: (box?.y ?? 0) + (box?.h ?? 0) / 2 }
  const gesture = { type: 'connect', kind: record.kind, fromId: record.id, at, overId: null, again: null } as const
  useCanvas.setState({ gesture })
  return true
}

/** Keys while a connection is being drawn from the keyboard. */
export function connectKey(event: Pick<KeyboardEvent, 'key'>): boolean {
  const { gesture, index, focus } = useCanvas.getState()
  if (gesture?.type !== 'connect' || !index) return false
  const arrow = ARROWS[event.key]
  if (arrow && focus) {
    let to = walk(index, focus, arrow)
    for (let i = 0; i < 400 && to !== focus && kindOf(to) !== gesture.kind; i++) {
      const next = walk(index, to, arrow)
      if (next === to) break
      to = next
    }
    const node = index.nodes.get(to)
    if (!node || node.kind !== gesture.kind) return true
    focusOn(to, 'keep')
    revealTarget(to)
    useCanvas.setState({
      gesture: { ...gesture, overId: node.id, at: { x: node.box.x + node.box.w / 2, y: node.box.y + node.box.h / 2 } },
    })
    return true
  }
  if (event.key === 'Escape') useCanvas.setState({ gesture: null })
  if (event.key === 'Enter' && gesture.overId) {
    useCanvas.setState({ gesture: null })
    const id = connect(gesture.kind, gesture.fromId, gesture.overId)
    if (id) beginWriting({ kind: 'connection', id })
  }
  return true
}
