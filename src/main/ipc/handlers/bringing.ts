import type { Ports } from '../../platform/ports.ts'
import { batchContents } from '../../repositories/batchContents.ts'
import { touchpointPlaces } from '../../repositories/touchpointPlaces.ts'
import { writeExport } from '../../services/exporting/writeExport.ts'
import { removeImport } from '../../services/listening/batches.ts'
import { conversations } from '../../services/listening/conversations.ts'
import { journeyPaths } from '../../services/listening/paths.ts'
import { askReader } from '../../services/listening/reading/askReader.ts'
import { plainWords } from '../../services/listening/reading/taughtWords.ts'
import type { WorkspaceSession } from '../../services/workspace/session.ts'
import type { DirectHandlers, RecordedHandlers } from '../handlers.ts'
import { sourceFile } from './sourceFile.ts'

export type BringingRequests = Pick<
  DirectHandlers,
  | 'feedback.tell'
  | 'feedback.sample'
  | 'feedback.places'
  | 'feedback.saveRefused'
  | 'batch.contents'
  | 'listening.conversations'
  | 'listening.paths'
>

/** Commands about files that were brought in. */
export const bringingCommands: Pick<RecordedHandlers, 'batch.remove'> = { 'batch.remove': removeImport }

interface BringingParts {
  readonly session: WorkspaceSession
  readonly ports: Pick<Ports, 'apart'>
}

/** Requests of the way in: what a file is, how it would be read, where its rows belong, what was refused. */
export function bringingRequests({ session, ports }: BringingParts): BringingRequests {
  const { apart } = ports
  const places = () => touchpointPlaces(session.current().connection)
  return {
    'feedback.tell': ({ signal }, input) => askReader(apart, 'tell', sourceFile(input).file, { signal }),
    'feedback.sample': ({ signal }, input) => {
      const { routing, language, keepPersonal } = input
      const taught = plainWords(session.current().taught)
      const order = { ...sourceFile(input), routing, language, keepPersonal, places: places(), taught }
      return askReader(apart, 'sample', order, { signal })
    },
    'feedback.places': ({ signal }, input) =>
      askReader(apart, 'places', { ...sourceFile(input), places: places() }, { signal }),
    'feedback.saveRefused': async ({ signal }, input) => {
      const { language, to } = input
      const { fileName, bytes } = await askReader(apart, 'refused', { ...sourceFile(input), language }, { signal })
      if (to === null) return { file: null, fileName, bytes }
      await writeExport(to, bytes, signal)
      return { file: to, fileName, bytes: null }
    },
    'batch.contents': () => batchContents(session.current().connection),
    'listening.conversations': (_, asked) => conversations(session.current(), asked),
    'listening.paths': (_, { journeyId, ...days }) => journeyPaths(session.current(), journeyId, days),
  }
}
