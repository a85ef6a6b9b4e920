import { touchpointPlaces } from '../../repositories/touchpointPlaces.ts'
import { writeExport } from '../../services/exporting/writeExport.ts'
import { removeImport } from '../../services/listening/batches.ts'
import { conversations } from '../../services/listening/conversations.ts'
import { filePlaces } from '../../services/listening/filePlaces.ts'
import { journeyPaths } from '../../services/listening/paths.ts'
import { refusedFile } from '../../services/listening/refusedFile.ts'
import { refusedWords } from '../../services/listening/refusedWords.ts'
import { sampleFile } from '../../services/listening/sampleFile.ts'
import { tellFile } from '../../services/listening/tellFile.ts'
import type { WorkspaceSession } from '../../services/workspace/session.ts'
import type { DirectHandlers, RecordedHandlers } from '../handlers.ts'
import { sourceFile } from './sourceFile.ts'

export type BringingRequests = Pick<
  DirectHandlers,
  | 'feedback.tell'
  | 'feedback.sample'
  | 'feedback.places'
  | 'feedback.saveRefused'
  | 'listening.conversations'
  | 'listening.paths'
>

/** Commands about files that were brought in. */
export const bringingCommands: Pick<RecordedHandlers, 'batch.remove'> = { 'batch.remove': removeImport }

/** Requests of the way in: what a file is, how it would be read, where its rows belong, what was refused. */
export function bringingRequests({ session }: { readonly session: WorkspaceSession }): BringingRequests {
  const places = () => touchpointPlaces(session.current().connection)
  return {
    'feedback.tell': (_, input) => tellFile(sourceFile(input).file),
    'feedback.sample': (_, input) => {
      const { routing, language, keepPersonal } = input
      return sampleFile({
        ...sourceFile(input),
        routing,
        language,
        keepPersonal,
        places: places(),
        taught: session.current().taught,
      })
    },
    'feedback.places': ({ signal }, input) => filePlaces({ ...sourceFile(input), places: places() }, signal),
    'feedback.saveRefused': async ({ signal }, input) => {
      const { language, to } = input
      const { fileName, bytes } = await refusedFile({ ...sourceFile(input), language }, refusedWords(language), signal)
      if (to === null) return { file: null, fileName, bytes }
      await writeExport(to, bytes, signal)
      return { file: to, fileName, bytes: null }
    },
    'listening.conversations': (_, asked) => conversations(session.current(), asked),
    'listening.paths': (_, { journeyId, ...days }) => journeyPaths(session.current(), journeyId, days),
  }
}
