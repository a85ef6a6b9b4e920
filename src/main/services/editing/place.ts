import { orderKeysAfter } from '../../../shared/domain/order/orderKey.ts'
import { AppError } from '../../../shared/ipc/errors.ts'
import type { EditContext } from './context.ts'
import { need } from './context.ts'

type Sibling = { readonly id: string; readonly order: string }

/** The order keys after a sibling (null: first; undefined: last). @throws AppError INVALID_TARGET for a stranger */
export function placesAfter(siblings: readonly Sibling[], afterId: string | null | undefined, count: number): string[] {
  if (typeof afterId === 'string' && !siblings.some((s) => s.id === afterId)) {
    throw new AppError('INVALID_TARGET', { id: afterId })
  }
  return orderKeysAfter(siblings, afterId, count)
}

export function placeAfter(siblings: readonly Sibling[], afterId: string | null | undefined): string {
  return placesAfter(siblings, afterId, 1)[0]!
}

/** The journey of a cell, which must be one for its step and its lane. @throws AppError INVALID_TARGET, NOT_FOUND */
export function cellJourney(context: EditContext, stepId: string, laneId: string): string {
  const { journeyId } = need(context, 'stage', need(context, 'step', stepId).stageId)
  return sameJourney(journeyId, need(context, 'lane', laneId).journeyId)
}

/** Nothing moves between journeys by accident. @throws AppError INVALID_TARGET */
export function sameJourney(one: string, other: string): string {
  if (one !== other) throw new AppError('INVALID_TARGET', { id: other })
  return one
}
