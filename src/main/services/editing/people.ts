import { CHANNEL_CLASSES } from '../../../shared/domain/channel/channel.ts'
import { newPersona } from '../../../shared/domain/persona/persona.ts'
import type { Input } from '../../../shared/ipc/contract.ts'
import { AppError } from '../../../shared/ipc/errors.ts'
import { type EditContext, need, patched, short } from './context.ts'
import { placeAfter } from './place.ts'

export function addPersona(context: EditContext, input: Input<'persona.add'>): { id: string } {
  const id = input.id ?? context.ids.next()
  const order = placeAfter(context.find.personas(), undefined)
  context.store.persona.insert(newPersona({ id, ...input.fields, order }))
  if (input.journeyId) {
    const journey = need(context, 'journey', input.journeyId)
    context.store.journey.update(journey, { ...journey, personaIds: [...journey.personaIds, id] })
  }
  context.name('personaAdd', { name: short(input.fields.name) })
  return { id }
}

export function updatePersona(context: EditContext, { id, patch }: Input<'persona.update'>): null {
  const before = need(context, 'persona', id)
  if (patch.pictureAssetId && !context.assets.has(patch.pictureAssetId)) {
    throw new AppError('NOT_FOUND', { kind: 'asset', id: patch.pictureAssetId })
  }
  const after = patched(before, patch)
  context.store.persona.update(before, after)
  context.name('personaUpdate', { name: short(after.name) })
  return null
}

export function addChannel(context: EditContext, input: Input<'channel.add'>): { id: string } {
  const id = input.id ?? context.ids.next()
  const usual = CHANNEL_CLASSES[input.fields.kind]
  context.store.channel.insert({
    id,
    name: input.fields.name,
    kind: input.fields.kind,
    medium: input.fields.medium ?? usual.medium,
    control: input.fields.control ?? usual.control,
    order: placeAfter(context.find.channels(), undefined),
  })
  context.name('channelAdd', { name: short(input.fields.name) })
  return { id }
}

export function updateChannel(context: EditContext, { id, patch }: Input<'channel.update'>): null {
  const before = need(context, 'channel', id)
  const after = patched(before, patch)
  context.store.channel.update(before, after)
  context.name('channelUpdate', { name: short(after.name) })
  return null
}
