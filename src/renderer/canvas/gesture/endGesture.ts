import { planConnection, planFeeling } from '../../commands/map/planChange.ts'
import {
  planMoveCards,
  planMoveLane,
  planMoveStage,
  planMoveSteps,
  planMoveTogether,
  planMoveTouchpoints,
} from '../../commands/map/planMove.ts'
import { runPlan } from '../../commands/map/runPlan.ts'
import { connect } from '../../commands/map/selection.ts'
import { useSelection } from '../../state/selectionStore.ts'
import { settledDoc, showTrial } from '../../state/shownStore.ts'
import { letGo } from '../motion/useGlide.ts'
import { idOf } from '../scene/target.ts'
import { focusOn, followSelection } from '../selecting.ts'
import type { Gesture } from './gesture.ts'

/** Carries out what the gesture came to: at most one command. */
export function endGesture(gesture: Gesture): void {
  const doc = settledDoc()
  if (!doc) return
  switch (gesture.type) {
    // The tray lets go of what comes from it.
    case 'bring':
    case 'pan':
      return
    case 'marquee':
      followSelection()
      return
    case 'cards': {
      const { drop, ids, kind, key } = gesture
      if (!drop) return
      const to = { laneId: drop.laneId, stepId: drop.stepId, afterId: drop.afterId }
      letGo(key, { x: gesture.at.x - gesture.grip.x, y: gesture.at.y - gesture.grip.y })
      const single = kind === 'touchpoint' ? planMoveTouchpoints : planMoveCards
      void runPlan(ids.size > 1 ? planMoveTogether(doc, ids, idOf(key), to) : single(doc, ids, to))
      return
    }
    case 'step':
      if (gesture.drop) void runPlan(planMoveSteps(doc, gesture.ids, gesture.drop.stageId, gesture.drop.afterId))
      return
    case 'stage':
      if (gesture.drop) void runPlan(planMoveStage(doc, gesture.id, gesture.drop.afterId))
      return
    case 'lane':
      if (gesture.drop) void runPlan(planMoveLane(doc, gesture.id, gesture.drop.afterId))
      return
    case 'connect':
      endConnect(gesture)
      return
    case 'lift': {
      const before = doc.steps
        .find((s) => s.id === gesture.stepId)
        ?.valence.find((v) => v.personaId === gesture.personaId)
      const plan =
        before?.value === gesture.value
          ? null
          : planFeeling(doc, 'step', [gesture.stepId], gesture.personaId, gesture.value)
      void runPlan(plan)
      showTrial([])
    }
  }
}

function endConnect({ kind, fromId, overId, again }: Extract<Gesture, { type: 'connect' }>): void {
  const doc = settledDoc()
  if (!doc || overId === null) return
  if (again) {
    const patch = again.end === 'from' ? { fromId: overId } : { toId: overId }
    const { fromId: from, toId: to } = doc.connections.find((c) => c.id === again.id) ?? {}
    if ((again.end === 'from' ? from : to) !== overId) void runPlan(planConnection(doc, again.id, patch))
    return
  }
  const id = connect(kind, fromId, overId)
  if (id) {
    useSelection.setState({ selected: [{ kind: 'connection', id }], editing: null })
    focusOn(`connection:${id}`, 'keep')
  }
}

/** Gives a gesture up: nothing has happened. */
export function giveUpGesture(gesture: Gesture): void {
  if (gesture.type === 'lift') showTrial([])
  if (gesture.type === 'marquee') useSelection.setState({ selected: gesture.base })
}
