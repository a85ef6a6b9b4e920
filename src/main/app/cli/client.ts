import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Output, RawInput, RouteName } from '../../../shared/ipc/contract.ts'
import { AppError } from '../../../shared/ipc/errors.ts'
import type { JourneySummary } from '../../../shared/ipc/routes/maps.ts'
import type { Backend } from '../../ipc/backend.ts'
import { byIdOrName } from './byIdOrName.ts'

/** The contract as a command calls it: answers or throws the AppError that came back. */
export interface Client {
  request<R extends RouteName>(route: R, input: RawInput<R>): Promise<Output<R>>
}

export function client(backend: Backend, nextId: () => string): Client {
  return {
    async request(route, input) {
      const reply = await backend.handle({ id: nextId(), route, input })
      if (!reply.ok) throw new AppError(reply.code, reply.data)
      return reply.data as Output<typeof route>
    },
  }
}

/** Opens a file that must be there. @throws AppError with what is wrong with it */
export async function openFile({ request }: Client, file: string): Promise<void> {
  const state = await request('workspace.open', { path: resolve(file) })
  if (state.kind === 'trouble') throw new AppError(state.code as AppError['code'], state.data)
}

/** Opens a file, or makes it where there is none, named after itself. */
export async function openOrCreate(api: Client, file: string): Promise<void> {
  if (existsSync(file)) return openFile(api, file)
  await createFile(api, file)
}

/** @throws AppError FILE_EXISTS … */
export async function createFile({ request }: Client, file: string): Promise<void> {
  const path = resolve(file)
  const name = path.replace(/^.*[\\/]/, '').replace(/\.percurso$/i, '')
  const state = await request('workspace.create', { path, name })
  if (state.kind === 'trouble') throw new AppError(state.code as AppError['code'], state.data)
}

/**
 * The journey meant by an id or a name; left out, the only one.
 * @throws AppError JOURNEY_NOT_FOUND, JOURNEY_AMBIGUOUS, JOURNEY_NEEDED
 */
export async function findJourney({ request }: Client, wanted: string | undefined): Promise<JourneySummary> {
  const journeys = await request('journey.list', {})
  const names = journeys.map((j) => j.name).join(', ')
  if (wanted === undefined) {
    if (journeys.length > 1) throw new AppError('JOURNEY_NEEDED', { names })
    if (!journeys[0]) throw new AppError('JOURNEY_NOT_FOUND', { name: '', names })
    return journeys[0]
  }
  const found = byIdOrName(journeys, wanted)
  if (found.length > 1) throw new AppError('JOURNEY_AMBIGUOUS', { name: wanted })
  if (!found[0]) throw new AppError('JOURNEY_NOT_FOUND', { name: wanted, names })
  return found[0]
}
