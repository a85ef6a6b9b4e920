import { draftToDoc } from '../../../shared/domain/draft/toDoc.ts'
import { templateToDraft } from '../../../shared/domain/template/toDraft.ts'
import { AppError } from '../../../shared/ipc/errors.ts'
import { findText } from '../../repositories/search.ts'
import { readPicture } from '../../services/assets/picture.ts'
import { journeyAt } from '../../services/history/moments.ts'
import { stepBack, stepForward } from '../../services/history/undo.ts'
import { previewImport } from '../../services/importing/runImport.ts'
import { branchesAround } from '../../services/journeys/branch.ts'
import { listJourneys, needJourneyDoc } from '../../services/journeys/read.ts'
import { summariseTemplate, type TemplateLibrary } from '../../services/templates/library.ts'
import { draftOfAnswers } from '../../services/templates/start.ts'
import type { DirectHandlers } from '../handlers.ts'
import { type BringingRequests, bringingRequests } from './bringing.ts'
import { type CoachRequests, coachRequests } from './coach.ts'
import { type FigureRequests, figureRequests } from './figures.ts'
import { type ImprovingRequests, improvingRequests } from './improving.ts'
import { type KeyPointRequests, keyPointRequests } from './keyPoints.ts'
import { type KioskRequests, kioskRequests } from './kiosk.ts'
import { type ListeningParts, type ListeningRequests, listeningRequests } from './listening.ts'
import { type PracticeRequests, practiceRequests } from './practice.ts'
import { type ProvingRequests, provingRequests } from './proving.ts'

interface Parts extends ListeningParts {
  readonly templates: TemplateLibrary
}

type Reading = Pick<
  DirectHandlers,
  | 'journey.list'
  | 'journey.get'
  | 'journey.branches'
  | 'persona.list'
  | 'channel.list'
  | 'asset.add'
  | 'asset.get'
  | 'search.find'
  | 'history.at'
  | 'history.ofJourney'
  | 'version.list'
  | 'version.get'
  | 'version.add'
  | 'version.remove'
  | 'history.list'
  | 'history.undo'
  | 'history.redo'
  | 'template.list'
  | 'template.preview'
  | 'template.startPreview'
  | 'import.plan'
>

/** Every request of them, a line each. */
interface Requests
  extends Reading,
    ListeningRequests,
    BringingRequests,
    CoachRequests,
    FigureRequests,
    KeyPointRequests,
    ImprovingRequests,
    KioskRequests,
    PracticeRequests,
    ProvingRequests {}

export function readingHandlers({ session, templates, ports, changed }: Parts): Requests {
  return {
    ...listeningRequests({ session, ports, changed }),
    ...bringingRequests({ session, ports }),
    ...kioskRequests({ session, ports, changed }),
    ...figureRequests({ session, ports }),
    ...practiceRequests({ session }),
    ...keyPointRequests({ session, ports }),
    ...improvingRequests({ session }),
    ...coachRequests({ session, ports }),
    ...provingRequests({ session, ports }),
    'journey.list': (_, { shelf }) => listJourneys(session.current(), shelf),
    'journey.get': (_, { journeyId }) => needJourneyDoc(session.current(), journeyId),
    'journey.branches': (_, { journeyId }) => branchesAround(session.current(), journeyId),
    'persona.list': () => session.current().find.personas(),
    'channel.list': () => session.current().find.channels(),
    'asset.add': (_, { bytes }) => {
      const info = readPicture(bytes)
      session.current().assets.put(info, bytes)
      return { assetId: info.id, width: info.width, height: info.height }
    },
    'asset.get': (_, { assetId }) => {
      const asset = session.current().assets.get(assetId)
      if (!asset) throw new AppError('NOT_FOUND', { kind: 'asset', id: assetId })
      return asset
    },
    'search.find': (_, { text, limit }) => findText(session.current().connection, text, limit),
    'history.at': (_, { journeyId, seq }) => journeyAt(session.current(), journeyId, seq),
    'history.ofJourney': (_, { journeyId, limit }) => session.current().log.ofJourney(journeyId, limit),
    'version.list': (_, { journeyId }) => session.current().versions.list(journeyId),
    'version.get': (_, { versionId }) => session.current().versions.get(versionId),
    'version.add': (_, { journeyId, name }) => {
      const file = session.current()
      const doc = needJourneyDoc(file, journeyId)
      const version = { id: ports.ids.next(), journeyId, name, at: ports.clock.now() }
      file.versions.add(version, doc)
      return version
    },
    'version.remove': (_, { versionId }) => {
      session.current().versions.remove(versionId)
      return null
    },
    'history.list': (_, { limit }) => session.current().log.list(limit),
    'history.undo': () => {
      const { step, changed: data } = stepBack(session)
      changed(data)
      return step
    },
    'history.redo': () => {
      const { step, changed: data } = stepForward(session)
      changed(data)
      return step
    },
    'template.list': (_, { language }) => templates.all().map((t) => summariseTemplate(t, language)),
    'template.preview': (_, { templateId, language }) => {
      const draft = templateToDraft(templates.get(templateId), language)
      return draftToDoc(draft, { ids: () => ports.ids.next(), workspaceName: '', now: ports.clock.now() })
    },
    'template.startPreview': (_, input) =>
      draftToDoc(draftOfAnswers(templates, input), {
        ids: () => ports.ids.next(),
        workspaceName: input.answers.business.trim(),
        now: ports.clock.now(),
      }),
    'import.plan': (_, input) => previewImport(input, ports.clock, ports.ids),
  }
}
