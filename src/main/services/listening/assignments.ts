import {
  type AssignedComment,
  type AssignmentModel,
  learnAssignments,
  type TouchpointCounts,
} from '../../../shared/domain/assignment/assignmentModel.ts'
import { suggestTouchpoint, type TouchpointSuggestion } from '../../../shared/domain/assignment/suggestTouchpoint.ts'
import type { Feedback } from '../../../shared/domain/feedback/feedback.ts'
import type { Connection } from '../../db/connection.ts'
import { commentsAt } from '../../repositories/assignments.ts'
import type { WriteObserver } from '../../repositories/repository.ts'
import { touchpointPlaces } from '../../repositories/touchpointPlaces.ts'

/**
 * So many of a touchpoint's newest comments teach. More add little, and a file of 100,000 answers for one counter should
 * not make every comment one about that counter.
 */
const TEACHING = 150

export interface Assignments extends WriteObserver {
  forget(): void
  suggest(comment: Omit<AssignedComment, 'touchpointId'>): TouchpointSuggestion | null
}

/** Learns from what was put at the touchpoints of maps in use; a touchpoint is learned anew when its answers change. */
export function createAssignments(connection: Connection): Assignments {
  const learned = new Map<string, TouchpointCounts | null>()
  let places: readonly string[] | null = null
  let model: AssignmentModel | null = null
  const countsOf = (touchpointId: string): TouchpointCounts | null => {
    const known = learned.get(touchpointId)
    if (known !== undefined) return known
    const counts = learnAssignments(commentsAt(connection, touchpointId, TEACHING)).touchpoints[0]?.[1] ?? null
    learned.set(touchpointId, counts)
    return counts
  }
  const forgetOne = (touchpointId: string | null | undefined): void => {
    if (touchpointId && learned.delete(touchpointId)) model = null
  }
  return {
    suggest: (comment) => {
      places ??= touchpointPlaces(connection).map(({ id }) => id)
      model ??= {
        version: 1,
        touchpoints: places.flatMap((id) => {
          const counts = countsOf(id)
          return counts ? [[id, counts] as const] : []
        }),
      }
      return suggestTouchpoint(model, comment)
    },
    forget: () => {
      learned.clear()
      ;[model, places] = [null, null]
    },
    note: (kind, _id, before, after) => {
      if (kind === 'feedback') {
        forgetOne((before as Feedback | null)?.touchpointId)
        forgetOne((after as Feedback | null)?.touchpointId)
      } else if (kind === 'importBatch' || kind === 'feedbackSweep') {
        learned.clear()
        model = null
      } else if (kind === 'touchpoint' || kind === 'journey') {
        places = null
        model = null
      }
    },
  }
}
