import type { AssetInfo } from '../../../shared/domain/asset/asset.ts'
import type { Channel } from '../../../shared/domain/channel/channel.ts'
import type { JourneyDraft } from '../../../shared/domain/draft/journeyDraft.ts'
import { draftToDoc } from '../../../shared/domain/draft/toDoc.ts'
import type { Valence } from '../../../shared/domain/journey/evidence.ts'
import { orderKeysAfter } from '../../../shared/domain/order/orderKey.ts'
import type { Persona } from '../../../shared/domain/persona/persona.ts'
import { readPicture } from '../assets/picture.ts'
import type { EditContext } from '../editing/context.ts'

/**
 * Writes a draft as a new journey. Channels and personas that the workspace has just so are used again; the rest is new.
 * @returns the journey's id
 */
export function insertDraft(context: EditContext, draft: JourneyDraft, id?: string): string {
  const { store, find, clock, ids } = context
  const assets = keepPictures(context, draft)
  const order = orderKeysAfter(find.journeys(), undefined)[0]!
  const doc = draftToDoc(draft, { ids: () => ids.next(), workspaceName: '', now: clock.now(), order, assets })
  const journeyId = id ?? doc.journey.id

  const personaIds = new Map<string, string>()
  const knownPersonas = find.personas()
  for (const persona of doc.personas) {
    const known = knownPersonas.find((p) => samePersona(p, persona))
    if (!known) {
      const made = { ...persona, order: orderKeysAfter(knownPersonas, undefined)[0]! }
      store.persona.insert(made)
      knownPersonas.push(made)
    }
    personaIds.set(persona.id, known?.id ?? persona.id)
  }
  const channelIds = new Map<string, string>()
  const knownChannels = find.channels()
  for (const channel of doc.channels) {
    const known = knownChannels.find((c) => sameChannel(c, channel))
    if (!known) {
      const made = { ...channel, order: orderKeysAfter(knownChannels, undefined)[0]! }
      store.channel.insert(made)
      knownChannels.push(made)
    }
    channelIds.set(channel.id, known?.id ?? channel.id)
  }
  const feelings = (valence: readonly Valence[]): Valence[] =>
    uniqueFeelings(valence.map((v) => ({ ...v, personaId: v.personaId && (personaIds.get(v.personaId) ?? null) })))

  const journeyPersonas = [...new Set(doc.personas.map((p) => personaIds.get(p.id)!))]
  store.journey.insert({ ...doc.journey, id: journeyId, personaIds: journeyPersonas })
  for (const stage of doc.stages) store.stage.insert({ ...stage, journeyId })
  for (const step of doc.steps) store.step.insert({ ...step, valence: feelings(step.valence) })
  for (const lane of doc.lanes) store.lane.insert({ ...lane, journeyId })
  for (const t of doc.touchpoints) {
    const channelId = t.channelId && (channelIds.get(t.channelId) ?? null)
    store.touchpoint.insert({ ...t, channelId, valence: feelings(t.valence) })
  }
  for (const card of doc.cards) store.card.insert(card)
  for (const connection of doc.connections) store.connection.insert({ ...connection, journeyId })
  return journeyId
}

function samePersona(a: Persona, b: Persona): boolean {
  return (
    a.name === b.name && a.role === b.role && a.description === b.description && a.pictureAssetId === b.pictureAssetId
  )
}

function sameChannel(a: Channel, b: Channel): boolean {
  return a.kind === b.kind && a.name === b.name && a.medium === b.medium && a.control === b.control
}

/** Two personas of a draft may turn out to be one; the first feeling counts. */
function uniqueFeelings(valence: readonly Valence[]): Valence[] {
  return valence.filter((v, i) => valence.findIndex((w) => w.personaId === v.personaId) === i)
}

function keepPictures({ assets }: EditContext, draft: JourneyDraft): Map<string, AssetInfo> {
  const kept = new Map<string, AssetInfo>()
  for (const asset of draft.assets) {
    const bytes = new Uint8Array(Buffer.from(asset.base64, 'base64'))
    const info = readPicture(bytes)
    assets.put(info, bytes)
    kept.set(asset.ref, info)
  }
  return kept
}
