import { keepPicture, pickPicture } from '../commands/map/pictures.ts'
import { planAdd } from '../commands/map/planAdd.ts'
import { planCards } from '../commands/map/planChange.ts'
import { runPlan } from '../commands/map/runPlan.ts'
import { newId } from '../ipc/connection.ts'
import { select, useSelection } from '../state/selectionStore.ts'
import { settledDoc } from '../state/shownStore.ts'
import { useCanvas } from './canvasStore.ts'
import { cellOfKey } from './scene/target.ts'

/** A picture from the disk as a new card of a cell. */
export async function addPicture(laneId: string, stepId: string, given?: Blob): Promise<void> {
  const file = given ?? (await pickPicture())
  const assetId = file ? await keepPicture(file) : null
  const doc = settledDoc()
  if (!assetId || !doc) return
  const id = newId()
  const plan = planAdd(doc, { kind: 'card', id, laneId, stepId, cardKind: 'image', assetId }, '')
  // The picture itself comes with the answer.
  if (await runPlan({ ...plan, changes: [] })) select({ kind: 'card', id })
}

export async function changePicture(cardId: string, given?: Blob): Promise<void> {
  const file = given ?? (await pickPicture())
  const assetId = file ? await keepPicture(file) : null
  const doc = settledDoc()
  if (assetId && doc) await runPlan(planCards(doc, [cardId], { assetId }))
}

/** A picture that was pasted goes into the image card or the images' cell where the keyboard stands. @returns whether it did */
export function pastePicture(file: Blob): boolean {
  const doc = settledDoc()
  const { focus, index } = useCanvas.getState()
  const last = useSelection.getState().selected.at(-1)
  const card = last?.kind === 'card' ? doc?.cards.find((c) => c.id === last.id) : undefined
  if (card?.kind === 'image') {
    void changePicture(card.id, file)
    return true
  }
  const stepId = (focus && cellOfKey(focus)?.stepId) ?? (focus ? index?.nodes.get(focus)?.cell?.stepId : undefined)
  const lane = doc?.lanes.find((l) => l.role === 'images')
  if (!stepId || !lane) return false
  void addPicture(lane.id, stepId, file)
  return true
}
