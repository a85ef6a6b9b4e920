import type { MapFragment } from '../../../../shared/domain/journey/fragment.ts'
import type { TouchpointBelongings } from '../../../../shared/domain/touchpoint/belongings.ts'
import { request } from '../../../ipc/connection.ts'

/** What belonged to the touchpoints that were cut last, by their ids: it goes with them and cannot be looked up again. */
let cut: Promise<ReadonlyMap<string, TouchpointBelongings>> = Promise.resolve(new Map())

/** Asks for it; to be called before what removes them is sent, which the store does in the order it hears. */
export function rememberCut(fragment: MapFragment): void {
  cut = read(new Set(fragment.touchpoints.flatMap(({ fromId }) => fromId ?? [])))
}

async function read(ids: ReadonlySet<string>): Promise<ReadonlyMap<string, TouchpointBelongings>> {
  if (ids.size === 0) return new Map()
  const [playbooks, variations, stakes] = await Promise.all([
    request('playbook.list', {}),
    request('variation.list', {}),
    request('stake.list', {}),
  ])
  const of = <T extends { readonly touchpointId: string }>(
    reply: { ok: true; data: readonly T[] } | { ok: false },
    id: string,
  ): T[] => (reply.ok ? reply.data.filter(({ touchpointId }) => touchpointId === id) : [])
  return new Map(
    [...ids].map((id) => [
      id,
      { playbook: of(playbooks, id)[0] ?? null, variations: of(variations, id), stake: of(stakes, id)[0] ?? null },
    ]),
  )
}

/** The fragment with what belonged to those of its touchpoints that were cut in this window. */
export async function withCut(fragment: MapFragment): Promise<MapFragment> {
  const known = await cut
  return {
    ...fragment,
    touchpoints: fragment.touchpoints.map((item) => {
      const along = item.fromId === undefined ? undefined : known.get(item.fromId)
      return along ? { ...item, along } : item
    }),
  }
}
