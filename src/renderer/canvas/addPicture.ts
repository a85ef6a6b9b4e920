import { keepPicture, pickPicture } from '../commands/map/pictures.ts'
import { planAdd } from '../commands/map/planAdd.ts'
import { planCards } from '../commands/map/planChange.ts'
import { runPlan } from '../commands/map/runPlan.ts'
import { newId } from '../ipc/connection.ts'
import { useLanguage } from '../state/languageStore.ts'
import type { NewThing } from '../state/newThing.ts'
import { select } from '../state/selectionStore.ts'
import { settledDoc } from '../state/shownStore.ts'
import { say } from '../state/toasts.ts'
import { useCanvas } from './canvasStore.ts'
import { pastePlace } from './clipboard/pastePlace.ts'
import { idOf, kindOf, type TargetKey } from './scene/target.ts'

type At = Pick<Extract<NewThing, { kind: 'card' }>, 'afterId' | 'newLane'>

/** A picture from the disk as a new card of a cell. @param at where in the cell, and the lane that comes with it */
export async function addPicture(laneId: string, stepId: string, given?: Blob, at: At = {}): Promise<void> {
  const file = given ?? (await pickPicture())
  const assetId = file ? await keepPicture(file) : null
  const doc = settledDoc()
  if (!assetId || !doc) return
  const id = newId()
  const plan = planAdd(doc, { ...at, kind: 'card', id, laneId, stepId, cardKind: 'image', assetId }, '')
  // The picture itself comes with the answer.
  if (await runPlan({ ...plan, changes: [] })) select({ kind: 'card', id })
}

export async function changePicture(cardId: string, given?: Blob): Promise<void> {
  const file = given ?? (await pickPicture())
  const assetId = file ? await keepPicture(file) : null
  const doc = settledDoc()
  if (assetId && doc) await runPlan(planCards(doc, [cardId], { assetId }))
}

/** A picture from outside goes into the image card or the images' lane of that step, or it is said why not. */
export function pastePicture(file: Blob, at?: TargetKey | null): void {
  const doc = settledDoc()
  const { focus, index } = useCanvas.getState()
  if (!doc || !index) return
  const { t } = useLanguage.getState().i18n
  const key = at === undefined ? focus : at
  const card = key && kindOf(key) === 'card' ? doc.cards.find((c) => c.id === idOf(key)) : undefined
  const place = pastePlace(doc, index, key)
  const pointed = doc.lanes.find((l) => l.id === place?.laneId)
  const lane = pointed?.role === 'images' ? pointed : doc.lanes.find((l) => l.role === 'images')
  if (card?.kind === 'image') void changePicture(card.id, file)
  else if (!lane) say({ text: t('map.picture.noLane'), slot: 'clipboard', ms: 8_000 })
  else if (!place) say({ text: t('map.clipboard.choose'), slot: 'clipboard', ms: 6_000 })
  else void addPicture(lane.id, place.stepId, file)
}
