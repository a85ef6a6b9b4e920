import { useEffect } from 'react'
import { create } from 'zustand'
import type { TouchpointPlace } from '../../../shared/domain/touchpoint/touchpointPlace.ts'
import type { EventMessage } from '../../../shared/ipc/contract.ts'
import { bridge } from '../../ipc/bridge.ts'
import { request } from '../../ipc/connection.ts'

const KINDS: ReadonlySet<string> = new Set(['touchpoint', 'channel', 'stage', 'journey'])

/** Touchpoints of maps in use, with their channels, by id. */
export const usePlaces = create<{ readonly places: ReadonlyMap<string, TouchpointPlace> }>(() => ({
  places: new Map(),
}))

async function load(): Promise<void> {
  const reply = await request('touchpoint.list', {})
  if (reply.ok) usePlaces.setState({ places: new Map(reply.data.map((place) => [place.id, place])) })
}

/** Keeps them as they are stored while a part is open. */
export function useFollowedPlaces(): void {
  useEffect(() => {
    void load()
    return bridge().onEvent(({ event, data }) => {
      if (event === 'workspace.changed') void load()
      if (event !== 'document.changed') return
      const { changes } = (data as EventMessage<'document.changed'>['data']).changeSet
      if (changes.some(({ kind }) => KINDS.has(kind))) void load()
    })
  }, [])
}
